/** The page of an assignment. */
import { assignmentMarkdown, versionOf } from '../../src/lib/assignment-markdown.ts';
import { textFragment } from '../../src/lib/cite/text-fragment.ts';
import type { AssignmentPage } from '../../src/schemas/collections.ts';
import type { Assignment, LetterData } from '../../src/schemas/index.ts';
import { fromMarkdown } from '../letters/layout/markdown.ts';
import { type Archive, nameOf } from './archive.ts';
import { budgetTies, lastSeenLinks, paidAmounts, relatedLinks, reportLinks } from './assignment-matches.ts';
import { mentionsBy, mentionsOf } from './assignment-mentions.ts';
import { deadlineList } from './deadline-list.ts';
import { areaUrl, givenIn } from './given-in.ts';
import type { FindPage } from './link-ids.ts';
import { neighboursOf } from './neighbours.ts';
import { plainPassages } from './plain-passages.ts';
import { topicsOf } from './topic-pages.ts';

export function assignmentPage(
  assignment: Assignment,
  data: LetterData,
  archive: Archive,
  findPage: FindPage,
): AssignmentPage {
  const { text: _, ...facts } = assignment;
  return {
    ...facts,
    history: assignment.history.map((event) => ({ ...event, letterTitle: nameOf(event.letter, archive) })),
    deadlineList: deadlineList(assignment),
    givenIn: givenIn(data, assignment.id, archive),
    areaUrl: areaUrl(data.letter, assignment.area),
    goalLinks: assignment.goals.flatMap((id) => {
      const goal = archive.goals.get(id);
      return goal ? [{ id, number: goal.number, url: goal.url, title: goal.title }] : [];
    }),
    mentions: mentionsOf(assignment, archive, findPage),
    mentionedBy: mentionsBy(assignment, archive),
    topics: topicsOf(assignment, archive),
    lastSeen: lastSeenLinks(assignment, archive),
    reportPassages: reportLinks(assignment, archive),
    relatedLinks: relatedLinks(assignment, archive),
    amounts: paidAmounts(assignment),
    budget: budgetTies(assignment, archive),
    cite: {
      author: data.letter.sender,
      reference: data.letter.reference?.replace(/-$/u, '') ?? null,
      version: versionOf(assignmentMarkdown(assignment, data.letter)),
      fragment: textFragment(plainPassages(fromMarkdown(assignment.text))),
    },
    neighbours: neighboursOf(data.assignments, assignment, ({ id, url, title }) => ({ id, url, title })),
  };
}
