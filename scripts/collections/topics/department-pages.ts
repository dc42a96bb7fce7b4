/** The pages of the ministry's departments: which assignments the letters give them, year by year. */
import type { Assignment, DepartmentPage } from '../../../src/schemas/index.ts';
import { type Archive, nameOf } from '../archive.ts';

/** Departments of the vocabulary that a letter gives an assignment, in the vocabulary's order. */
export function departmentPages(archive: Archive): DepartmentPage[] {
  return archive.ways.departments
    .map(({ code, name, printed, why }) => ({
      id: code.toLowerCase(),
      code,
      name,
      printed: printed.map(({ letter, line }) => ({ letter, letterName: nameOf(letter, archive), line })),
      why,
      url: `/avdeling/${code.toLowerCase()}/`,
      years: yearsOf(code, archive),
    }))
    .filter(({ years }) => years.length > 0);
}

function yearsOf(code: string, archive: Archive): DepartmentPage['years'] {
  const all = archive.letters.flatMap((data) => data.assignments);
  const years = [...new Set(all.map(({ year }) => year))].sort((a, b) => a - b);
  return years.flatMap((year) => {
    const given = all.filter((assignment) => assignment.year === year);
    const own = given.filter(({ departments }) => departments.includes(code));
    if (own.length === 0) return [];
    return [{ year, all: given.length, assignments: own.map(listed), goals: goalsOf(own, archive) }];
  });
}

/** An assignment as lists of pages show it. */
export function listed({ id, url, title, kind, departments }: Assignment) {
  return { id, url, title, kind, departments };
}

function goalsOf(assignments: readonly Assignment[], archive: Archive) {
  const count = new Map<string, number>();
  for (const id of assignments.flatMap(({ goals }) => goals)) count.set(id, (count.get(id) ?? 0) + 1);
  return [...archive.goals.values()].flatMap(({ id, number, title, url }) => {
    const times = count.get(id);
    return times ? [{ id, number, title, url, count: times }] : [];
  });
}
