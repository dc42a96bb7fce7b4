/**
 * Assignments and the chapters and items of the budget that pay for them. Sure where the assignment's text names the
 * chapter (`over kap. 765. post 21`) or what money is for names the assignment (`jf. oppdrag TB2024-46`); our own match
 * where a line on money of the same year names the same sum and the same matter (TB2024-08 and 12,5 mill. kroner of
 * 714.21), or has all words of the title that tell (`oppdrag om skolemåltid`, TB2023-14).
 */

import { findChapterMentions } from '../../../src/domain/chapter-mention.ts';
import { canonicalIdentifier } from '../../../src/domain/identifier.ts';
import type { Assignment, BudgetLink, CommonWordGroup } from '../../../src/schemas/index.ts';
import { passagesOf } from '../../text/passages.ts';
import type { MergedLetter } from '../archive.ts';
import { findAmounts } from '../rules/amount.ts';
import { assignmentsById } from '../rules/assignments-by-id.ts';
import { findMentions, sentenceAt } from '../rules/naming-sentence.ts';
import { shareOfStems } from '../rules/word-stem.ts';
import { compareProfiles, coverage, tellingWords } from './compare-profiles.ts';
import { type FundingLine, fundingLines } from './funding-lines.ts';
import { topicText } from './link-related.ts';
import { tellingSentence } from './telling-sentence.ts';
import { type TopicProfile, TopicProfiler } from './topic-profiles.ts';

/** Share of the title's weight that a line must have where no sum ties it. */
const wholeTitle = 0.95;
/** Share of words of title and line that both have, from which the line is little more than the title. */
const mostlyTitle = 0.6;

export function linkBudget(letters: readonly MergedLetter[], common: readonly CommonWordGroup[]): void {
  const assignments = letters.flatMap((letter) => letter.assignments);
  const known = assignmentsById(assignments);
  const lines = letters.flatMap(fundingLines);
  for (const letter of letters) {
    for (const assignment of letter.assignments) for (const link of fromText(assignment, letter)) add(assignment, link);
  }
  for (const line of lines) {
    for (const { id, index } of findMentions(line.text)) {
      const named = known.get(canonicalIdentifier(id));
      if (named) add(named, toLink(line, sentenceAt(line.text, index)));
    }
  }
  matchLines(assignments, lines, common);
}

/** Once for each chapter and item; the first is the surest. */
function add({ budget }: Assignment, link: BudgetLink): void {
  const same = budget.some(
    ({ year, chapter, item }) => year === link.year && chapter === link.chapter && item === link.item,
  );
  if (!same) budget.push(link);
}

function toLink(line: FundingLine, text: string, words: string[] = []): BudgetLink {
  const { year, chapter, item, letter } = line;
  return { year, chapter, item, text, letter, line: line.line, sure: words.length === 0, words };
}

function fromText({ source, year, letter }: Assignment, { body, document, reading }: MergedLetter): BudgetLink[] {
  const [first, last] = source.lines;
  return body.flatMap(({ lines, anchor }, at) => {
    if (lines[0] < first || lines[1] > last || anchor) return [];
    const cells = passagesOf(reading.tree.children[at]!).flatMap((passage) => passage.cells);
    return cells.flatMap((cell) =>
      findChapterMentions(cell).map(({ chapter, item, index }) => {
        const printed = document.lines.slice(lines[0] - 1, lines[1]).find(({ text }) => text.includes(chapter));
        const line = printed?.n ?? lines[0];
        return { year, chapter, item, text: sentenceAt(cell, index), letter, line, sure: true, words: [] };
      }),
    );
  });
}

function matchLines(
  assignments: readonly Assignment[],
  lines: readonly FundingLine[],
  common: readonly CommonWordGroup[],
): void {
  const texts = [...assignments.map(topicText), ...lines.map(({ text }) => ({ title: '', text }))];
  const profiler = new TopicProfiler(texts, common);
  const unnamed = lines.filter(({ text }) => findMentions(text).length === 0);
  const profiled = unnamed.map((line) => ({ line, profile: profiler.profile({ title: '', text: line.text }) }));
  for (const assignment of assignments) {
    const profile = profiler.profile(topicText(assignment));
    for (const { line, profile: other } of profiled.filter((one) => one.line.year === assignment.year)) {
      const words = titleWords(profile, other);
      if (words.length === 0) continue;
      const sum = sameSum(assignment, line);
      const isWhole = coverage(profile, other) >= wholeTitle && (words.length > 1 || saysTitle(assignment, line));
      const tying = sum ? [sum, ...words] : words;
      if (sum || isWhole) add(assignment, toLink(line, tellingSentence(line.text, tying), tying));
    }
  }
}

/** Words of the assignment's title that make the two alike. */
function titleWords(profile: TopicProfile, other: TopicProfile): string[] {
  const comparison = compareProfiles(profile, other);
  return tellingWords({ ...comparison, shared: comparison.shared.filter(({ inTitles }) => inTitles[0]) });
}

/** True where a line calls its matter an assignment (`oppdrag om skolemåltid`) or is little more than the title. */
function saysTitle({ title }: Assignment, { text }: FundingLine): boolean {
  return /(?<!\p{L})oppdrag(?:et)? om(?!\p{L})/iu.test(text) || shareOfStems(title, text) >= mostlyTitle;
}

/** The sum as the assignment prints it, where the line has the same. */
function sameSum({ amounts }: Assignment, { text }: FundingLine): string | null {
  const sums = new Set(findAmounts(text).map(({ nok }) => nok));
  return amounts.find(({ nok }) => nok !== null && sums.has(nok))?.text ?? null;
}
