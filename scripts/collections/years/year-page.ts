/**
 * The pages of the years.
 *
 * Takes: the archive. Guarantees: every goal, assignment and calendar row of the year's letters stands in it once; every
 * count is that of a list on the page or below it.
 */

import { shorten, slugify } from '../../../src/domain/slug.ts';
import type { Assignment, LetterData, YearPage } from '../../../src/schemas/index.ts';
import { placeOfLine } from '../../letters/index.ts';
import { type Archive, nameOf } from '../archive.ts';
import { yearDeadlines } from '../deadlines/year-deadlines.ts';
import { ownBudget } from './own-budget.ts';

export function yearPages(archive: Archive): YearPage[] {
  const years = [...new Set(archive.letters.map(({ letter }) => letter.year))];
  return years.map((year) => {
    const letters = archive.letters.filter(({ letter }) => letter.year === year);
    const assignments = letters.flatMap((data) => data.assignments);
    return {
      year,
      url: `/${year}/`,
      letters: letters.map((data) => summarise(data, archive)),
      goals: letters.flatMap(({ goals }) => goals.map(({ number, title, url }) => ({ number, title, url }))),
      groups: letters.filter((data) => data.assignments.length > 0).map((data) => groupOf(data, archive)),
      departments: countDepartments(assignments),
      deadlines: yearDeadlines(assignments),
      calendars: letters.flatMap(calendarsOf),
      budgetChapters: new Set(letters.flatMap(({ budget }) => budget.map(({ chapter }) => chapter))).size,
      ownBudget: ownBudget(letters, archive),
    };
  });
}

function summarise({ letter, goals, assignments, budget }: LetterData, archive: Archive): YearPage['letters'][number] {
  const { slug, url, kind, date, carriedOver } = letter;
  const [first] = carriedOver;
  return {
    slug,
    name: nameOf(slug, archive),
    url,
    kind,
    date,
    goals: goals.length,
    assignments: assignments.filter((one) => one.kind === 'assignment').length,
    amendments: assignments.filter((one) => one.kind !== 'assignment').length,
    carriedOver: carriedOver.length,
    carriedOverLists: new Set(carriedOver.map(({ line }) => placeOfLine(letter, line))).size,
    carriedOverUrl: first ? placeOfLine(letter, first.line) : null,
    budgetRows: budget.length,
  };
}

function groupOf({ letter, assignments }: LetterData, archive: Archive): YearPage['groups'][number] {
  const areas = new Map<string, Assignment[]>();
  for (const assignment of assignments) {
    const title = areaTitle(assignment) ?? '';
    areas.set(title, [...(areas.get(title) ?? []), assignment]);
  }
  return {
    letter: letter.slug,
    name: nameOf(letter.slug, archive),
    url: letter.url,
    count: assignments.length,
    areas: [...areas.values()].map((own) => ({
      title: areaTitle(own[0]!),
      anchor: areaAnchor(letter.slug, own[0]!),
      assignments: own.map(listAssignment),
    })),
  };
}

function areaTitle({ area }: Assignment): string | null {
  return area ? [area.number, area.title].filter(Boolean).join(' ') : null;
}

/** By the number where there is one: titles are long. */
function areaAnchor(letter: string, { area }: Assignment): string {
  return `${letter}-${area ? shorten(slugify(area.number ?? area.title)) : 'oppdrag'}`;
}

function listAssignment(assignment: Assignment): YearPage['groups'][number]['areas'][number]['assignments'][number] {
  const { id, url, title, kind, departments, deadlines } = assignment;
  const due = [...new Set(deadlines.map(({ date }) => date?.slice(0, 7) ?? 'uten-dato'))].sort();
  return { id, url, title, kind, departments, due: due.length > 0 ? due : ['ingen'] };
}

/** By code, what has none last. */
function countDepartments(assignments: readonly Assignment[]): YearPage['departments'] {
  const codes = [...new Set(assignments.flatMap(({ departments }) => departments))].sort();
  const counted = codes.map((code) => ({
    code,
    count: assignments.filter(({ departments }) => departments.includes(code)).length,
  }));
  const without = assignments.filter(({ departments }) => departments.length === 0).length;
  return without > 0 ? [...counted, { code: null, count: without }] : counted;
}

function calendarsOf({ calendar }: LetterData): YearPage['calendars'] {
  return [...new Set(calendar.map(({ table }) => table))].map((title) => {
    const rows = calendar.filter(({ table }) => table === title);
    return { title, url: rows[0]!.url, rows: rows.map(({ when, what, remark }) => ({ when, what, remark })) };
  });
}
