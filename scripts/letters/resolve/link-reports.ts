/**
 * Ties each goal to the section of the annual report that answers it. The report prints no goal numbers and words some
 * titles anew («robust» for «motstandsdyktig»), so sections and goals of one year are paired by the words they share,
 * best pair first; then the answers in each section with what the goal asks. Reports `report-goal` for a goal that is left without a section.
 */
import type { Goal, Section } from '../../../src/schemas/index.ts';
import type { Diagnostics } from '../../diagnostics.ts';
import type { MergedLetter } from '../archive.ts';
import { matchAnswers } from './match-answers.ts';

/** Share of the words of two titles that both have, below which they are not the same goal. */
const enoughShared = 0.5;

export function linkReports(letters: readonly MergedLetter[], diagnostics: Diagnostics): void {
  for (const report of letters.filter(({ letter }) => letter.kind === 'annual-report')) {
    const asked = letters.find(({ letter }) => letter.kind === 'allocation' && letter.year === report.letter.year);
    if (asked) linkReport(asked, report, diagnostics);
  }
}

function linkReport(asked: MergedLetter, merged: MergedLetter, diagnostics: Diagnostics): void {
  const { letter, reportSections } = merged;
  const pairs = asked.goals
    .flatMap((goal) => letter.sections.map((section) => ({ goal, section, shared: sharedWords(goal, section) })))
    .filter(({ shared, section }) => shared >= enoughShared && section.level === 2)
    .sort((a, b) => b.shared - a.shared);
  const used = new Set<Section>();
  for (const { goal, section } of pairs) {
    if (goal.report || used.has(section)) continue;
    used.add(section);
    goal.report = { letter: letter.slug, url: `${letter.url}#${section.anchor}`, lines: linesOf(section, letter) };
  }
  merged.report = reportSections.flatMap(({ title, anchor, parts, answers }) => {
    const url = `${letter.url}#${anchor}`;
    const goal = asked.goals.find(({ report }) => report?.url === url);
    if (!goal) return [];
    return [{ goal: goal.id, letter: letter.slug, title, url, parts, answers: matchAnswers(goal, answers) }];
  });
  for (const goal of asked.goals.filter((one) => !one.report)) {
    const reason = `Expected a section of ${letter.slug} that answers «${goal.title}»; none has a title like it`;
    diagnostics.warn(asked.document.path, { line: goal.source.lines[0] }, 'report-goal', reason);
  }
}

function linesOf(section: Section, { sections, source }: MergedLetter['letter']): [number, number] {
  const next = sections.slice(sections.indexOf(section) + 1).find(({ level }) => level <= section.level);
  return [section.line, (next?.line ?? source.lines[1] + 1) - 1];
}

function sharedWords(goal: Goal, section: Section): number {
  const [a, b] = [wordsOf(goal.title), wordsOf(section.title)];
  const both = [...a].filter((word) => b.has(word)).length;
  return both / new Set([...a, ...b]).size;
}

const wordsOf = (title: string) => new Set(title.toLowerCase().match(/\p{L}+/gu));
