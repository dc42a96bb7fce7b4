/** Assignments as lists show them: by letter, then by area. */
import type { Archive, AssignmentEntry, LetterEntry } from './archive.ts';

export interface AreaGroup {
  /** `2.1 Folkehelse`; null for assignments of a letter without areas. */
  title: string | null;
  /** Unique on a page that lists one letter. */
  anchor: string;
  assignments: AssignmentEntry[];
}

export interface LetterGroup {
  letter: LetterEntry;
  areas: AreaGroup[];
  count: number;
}

/** The letters of a year that give assignments, each with its assignments by area in the letter's order. */
export function groupByLetter({ letters, assignments }: Archive, year: number): LetterGroup[] {
  return letters
    .filter(({ data }) => data.year === year)
    .map((letter) => {
      const own = assignments.filter(({ data }) => data.letter === letter.data.slug);
      return { letter, areas: groupByArea(own, letter.data.slug), count: own.length };
    })
    .filter(({ count }) => count > 0);
}

function groupByArea(assignments: AssignmentEntry[], letterSlug: string): AreaGroup[] {
  const groups = new Map<string, AreaGroup>();
  for (const entry of assignments) {
    const { area } = entry.data;
    const title = area ? [area.number, area.title].filter(Boolean).join(' ') : null;
    const key = title ?? '';
    const group = groups.get(key) ?? { title, anchor: `${letterSlug}_${groups.size + 1}`, assignments: [] };
    group.assignments.push(entry);
    groups.set(key, group);
  }
  return [...groups.values()];
}
