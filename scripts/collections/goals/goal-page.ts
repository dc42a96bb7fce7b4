/** The page of a goal. */
import type { Goal, GoalChanges, GoalItem, GoalPage, GoalPassage, LetterData } from '../../../src/schemas/index.ts';
import { type Archive, nameOf } from '../archive.ts';
import { citedLetter } from '../letters/cited-letter.ts';
import { givenIn } from '../letters/given-in.ts';
import { neighboursOf } from '../neighbours.ts';
import type { FindPage } from '../text/link-ids.ts';
import { subjectTree } from '../text/subject-body.ts';
import { areaFact } from '../topics/area-fact.ts';
import { hasMarks } from '../topics/marked-words.ts';
import { type AskedAndAnswered, answersTo, reportOn } from './goal-answers.ts';
import { goalPassages } from './goal-items.ts';
import { otherYears } from './goal-ties.ts';

export function goalPage(
  goal: Goal,
  data: LetterData,
  archive: Archive,
  findPage: FindPage,
  changes: readonly GoalChanges[],
): GoalPage {
  const { text: _, previous: __, next: ___, ...facts } = goal;
  const answers = answersTo(goal, archive, findPage);
  const passages = goalPassages(goal, subjectTree(goal, data, archive, findPage));
  const used = goal.report ? placeAnswers(passages, answers) : new Set();
  const otherAnswers = answers.filter((one) => !used.has(one)).map(({ answer }) => answer);
  return {
    ...facts,
    givenIn: givenIn(data, goal.id, archive),
    areaFact: areaFact(goal, data, archive),
    otherYears: otherYears(goal, archive, changes),
    passages,
    otherAnswers,
    isRestored: hasMarks(JSON.stringify([passages, otherAnswers])),
    reportedIn: reportedIn(goal, archive),
    assignmentLinks: data.assignments
      .filter(({ id }) => goal.assignments.includes(id))
      .map(({ id, url, title, kind, departments }) => ({ id, url, title, kind, departments })),
    cite: citedLetter(data.letter),
    neighbours: neighboursOf(data.goals, goal, ({ id, url, title }) => ({ id, url, title })),
  };
}

/** Puts each answer at the item it answers; gives those that found theirs. */
function placeAnswers(passages: GoalPassage[], answers: readonly AskedAndAnswered[]): Set<AskedAndAnswered> {
  const used = new Set<AskedAndAnswered>();
  const place = (item: GoalItem, above: AskedAndAnswered | null) => {
    const own = answers.find((one) => !used.has(one) && one.list === item.list && one.asked === item.text) ?? null;
    if (own) used.add(own);
    item.answer = own?.answer ?? null;
    const isAbove = above?.subPoints.includes(item.text) ?? false;
    item.report = own ? 'answered' : isAbove ? 'answered-above' : 'not-found';
    for (const child of item.items) place(child, own ?? above);
  };
  for (const passage of passages) if (passage.kind === 'items') for (const item of passage.items) place(item, null);
  return used;
}

function reportedIn(goal: Goal, archive: Archive): GoalPage['reportedIn'] {
  const report = reportOn(goal, archive);
  if (!report) return null;
  const { data, item } = report;
  return {
    title: nameOf(data.letter.slug, archive),
    url: item.url,
    parts: item.parts.map(({ title, anchor }) => ({ title, url: `${data.letter.url}#${anchor}` })),
  };
}
