/** The page of an assignment. */
import { assignmentMarkdown, versionOf } from '../../../src/lib/assignments/assignment-markdown.ts';
import { textFragment } from '../../../src/lib/cite/text-fragment.ts';
import type { AssignmentPage } from '../../../src/schemas/collections.ts';
import type { Assignment, LetterData } from '../../../src/schemas/index.ts';
import { readMarkdown } from '../../text/markdown.ts';
import type { Archive } from '../archive.ts';
import { deadlineList } from '../deadlines/deadline-list.ts';
import { citedLetter } from '../letters/cited-letter.ts';
import { givenIn } from '../letters/given-in.ts';
import { neighboursOf } from '../neighbours.ts';
import type { FindPage } from '../text/link-ids.ts';
import { plainPassages } from '../text/plain-passages.ts';
import { areaFact } from '../topics/area-fact.ts';
import { topicsOf } from '../topics/topic-pages.ts';
import { budgetTies, paidAmounts, relatedLinks, reportLinks } from './assignment-matches.ts';
import { mentionsBy, mentionsOf } from './assignment-mentions.ts';
import { lifeStory } from './life-story.ts';

export function assignmentPage(
  assignment: Assignment,
  data: LetterData,
  archive: Archive,
  findPage: FindPage,
): AssignmentPage {
  const { text: _, history: __, lastSeen: ___, ...facts } = assignment;
  const life = lifeStory(assignment, archive, findPage);
  return {
    ...facts,
    life,
    deadlineList: deadlineList(assignment, data),
    givenIn: givenIn(data, assignment.id, archive),
    areaFact: areaFact(assignment, data, archive),
    goalLinks: assignment.goals.flatMap((id) => {
      const goal = archive.goals.get(id);
      return goal ? [{ id, number: goal.number, url: goal.url, title: goal.title }] : [];
    }),
    mentions: mentionsOf(assignment, archive, findPage),
    mentionedBy: mentionsBy(assignment, life, archive),
    topics: topicsOf(assignment, archive),
    reportPassages: reportLinks(assignment, archive),
    relatedLinks: relatedLinks(assignment, archive),
    amounts: paidAmounts(assignment),
    budget: budgetTies(assignment, archive),
    cite: {
      ...citedLetter(data.letter),
      version: versionOf(assignmentMarkdown(assignment, data.letter)),
      fragment: textFragment(plainPassages(readMarkdown(assignment.text))),
    },
    neighbours: neighboursOf(data.assignments, assignment, ({ id, url, title }) => ({ id, url, title })),
  };
}
