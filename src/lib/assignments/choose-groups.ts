/** A year's assignments as lists show them: by letter, then by area. */
import type { LetterGroup, ListedAssignment } from '../../schemas/index.ts';

/** The same groups with the assignments that are chosen; what has none left is left out. */
export function chooseGroups(
  groups: readonly LetterGroup[],
  isChosen: (assignment: ListedAssignment) => boolean,
): LetterGroup[] {
  return groups
    .map((group) => {
      const areas = group.areas
        .map((area) => ({ ...area, assignments: area.assignments.filter(isChosen) }))
        .filter(({ assignments }) => assignments.length > 0);
      return { ...group, areas, count: areas.reduce((sum, { assignments }) => sum + assignments.length, 0) };
    })
    .filter(({ count }) => count > 0);
}
