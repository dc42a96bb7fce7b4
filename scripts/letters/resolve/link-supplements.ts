/**
 * What a supplement touches in the allocation letter of its year, from its own words: assignments that it clarifies,
 * changes, postpones, replaces or gives money; sections that it names by number; the area under whose heading it gives a
 * new assignment; the table whose row it gives more money; and the letter as a whole. Its assignments get the goals of their
 * area in that letter.
 */

import { canonicalIdentifier } from '../../../src/domain/identifier.ts';
import type { Assignment, Section, Touch } from '../../../src/schemas/index.ts';
import { lineFinder } from '../../text/line-finder.ts';
import { toPlain } from '../../text/markdown.ts';
import type { MergedLetter } from '../archive.ts';
import { assignmentsById } from '../rules/assignments-by-id.ts';
import { findMentions, sentenceAt } from '../rules/naming-sentence.ts';
import { findLetterMentions, findSectionMentions } from '../rules/section-mention.ts';
import { fundingLines } from './funding-lines.ts';
import { linesIn } from './line-text.ts';
import { outsidePassages } from './outside-passages.ts';
import { placeOfLine } from './place-of-line.ts';

export function linkSupplements(letters: readonly MergedLetter[]): void {
  for (const supplement of letters.filter(({ letter }) => letter.kind === 'supplement')) {
    const year = letters.find(({ letter }) => letter.kind === 'allocation' && letter.year === supplement.letter.year);
    if (!year) continue;
    for (const assignment of supplement.assignments) giveGoals(assignment, year);
    const touches = [
      ...byAssignments(supplement, year),
      ...byMoney(supplement, year),
      ...bySections(supplement, year),
      ...byLetter(supplement, year),
    ];
    supplement.letter.touches = touches
      .filter((one, at) => touches.findIndex((other) => other.url === one.url && other.from === one.from) === at)
      .sort((a, b) => a.line - b.line);
  }
}

/** The goals of its area in the year's letter: a supplement sets none itself. */
function giveGoals(assignment: Assignment, { goals }: MergedLetter): void {
  const title = assignment.area?.title.toLowerCase();
  const own = goals.filter(({ area }) => title !== undefined && area?.title.toLowerCase() === title);
  assignment.goals = own.map(({ id }) => id);
  for (const goal of own) goal.assignments.push(assignment.id);
}

type Target = Pick<Touch, 'url' | 'id' | 'section' | 'title' | 'budget'>;

function toAssignment({ id, url, title }: Assignment): Target {
  return { url, id, section: null, title, budget: null };
}

function toSection({ number, title, anchor }: Section, { letter }: MergedLetter): Target {
  return { url: `${letter.url}#${anchor}`, id: null, section: number, title, budget: null };
}

/** Assignments that it does something with; the area of a new one. */
function byAssignments({ assignments }: MergedLetter, year: MergedLetter): Touch[] {
  const known = assignmentsById(year.assignments);
  return assignments.flatMap(({ id, kind, title, area, url, source, references }): Touch[] => {
    const touched = references.flatMap(({ id: named, relation, text, line }): Touch[] => {
      const target = known.get(canonicalIdentifier(named));
      if (!target || relation === 'mentions') return [];
      return [{ ...toAssignment(target), relation, text, line, from: url }];
    });
    const section = kind === 'assignment' ? sectionOf(area, year) : null;
    if (!section) return touched;
    const text = `${id} ${title}`;
    return [...touched, { ...toSection(section, year), relation: 'adds', text, line: source.lines[0], from: url }];
  });
}

/** The numbered section of the year's letter with the area's title. */
function sectionOf(area: Assignment['area'], { letter }: MergedLetter): Section | null {
  const same = ({ title }: Section) => title.toLowerCase() === area?.title.toLowerCase();
  return (
    letter.sections.find((section) => section.number !== null && section.attachment === null && same(section)) ?? null
  );
}

/** The table whose row gets more money, and assignments that money is for. */
function byMoney(supplement: MergedLetter, year: MergedLetter): Touch[] {
  const known = assignmentsById(year.assignments);
  const printed = (line: number) => supplement.document.lines[line - 1]?.text.trim() ?? '';
  const passages = fundingLines(supplement);
  const rows = supplement.budget.map((row) => ({ ...row, text: printed(row.line) }));
  return [...passages, ...rows].flatMap(({ chapter, item, text, line, url: from }): Touch[] => {
    const budget = { chapter, item };
    const row = year.budget.find((one) => one.chapter === chapter && one.item === item);
    const section = year.letter.sections.find(({ anchor }) => row?.url.endsWith(`#${anchor}`));
    const given = section
      ? [{ ...toSection(section, year), budget, relation: 'adds' as const, text: sentenceAt(text, 0), line, from }]
      : [];
    const named = findMentions(text).flatMap(({ id, index }) => {
      const target = known.get(canonicalIdentifier(id));
      return target
        ? [{ ...toAssignment(target), budget, relation: 'adds' as const, text: sentenceAt(text, index), line, from }]
        : [];
    });
    return [...given, ...named];
  });
}

/** Sections named by number, anywhere in the supplement. */
function bySections({ letter, body, document, reading }: MergedLetter, year: MergedLetter): Touch[] {
  return body.flatMap(({ lines }, at) => {
    const text = toPlain(reading.tree.children[at]!);
    return findSectionMentions(text).flatMap(({ number, index }): Touch[] => {
      const section = year.letter.sections.find((one) => one.number === number && one.attachment === null);
      if (!section) return [];
      const line = lineFinder(text, linesIn(lines, document))(index);
      const from = placeOfLine(letter, line);
      return [{ ...toSection(section, year), relation: 'mentions', text: sentenceAt(text, index), line, from }];
    });
  });
}

/** The letter as a whole, where the supplement names it outside its assignments. */
function byLetter(supplement: MergedLetter, { letter }: MergedLetter): Touch[] {
  return outsidePassages(supplement).flatMap(({ block, node, url: from }) => {
    const text = toPlain(node);
    return findLetterMentions(text).flatMap(({ year, index }): Touch[] => {
      if (year !== letter.year) return [];
      const line = lineFinder(text, linesIn(block.lines, supplement.document))(index);
      const whole: Target = { url: letter.url, id: null, section: null, title: letter.title, budget: null };
      return [{ ...whole, relation: 'mentions', text: sentenceAt(text, index), line, from }];
    });
  });
}
