/** The page of a goal. */
import type { GoalPage } from '../../src/schemas/collections.ts';
import type { Goal, LetterData } from '../../src/schemas/index.ts';
import type { Archive } from './archive.ts';
import { areaUrl, givenIn } from './given-in.ts';
import { neighboursOf } from './neighbours.ts';

export function goalPage(goal: Goal, data: LetterData, archive: Archive): GoalPage {
  const { text: _, previous, next, ...facts } = goal;
  return {
    ...facts,
    givenIn: givenIn(data, goal.id, archive),
    areaUrl: areaUrl(data.letter, goal.area),
    otherYears: [...previous, ...next].flatMap((id) => {
      const other = archive.goals.get(id);
      return other ? [{ id, year: other.year, url: other.url, title: other.title }] : [];
    }),
    assignmentLinks: data.assignments
      .filter(({ id }) => goal.assignments.includes(id))
      .map(({ id, url, title, kind, departments }) => ({ id, url, title, kind, departments })),
    neighbours: neighboursOf(data.goals, goal, ({ id, url, title }) => ({ id, url, title })),
  };
}
