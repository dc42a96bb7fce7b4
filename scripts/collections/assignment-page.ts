/** The page of an assignment. */
import type { AssignmentPage, Mention } from '../../src/schemas/collections.ts';
import type { Assignment, LetterData } from '../../src/schemas/index.ts';
import { canonicalIdentifier } from '../letters/rules/identifier.ts';
import { type Archive, nameOf } from './archive.ts';
import { areaUrl, givenIn } from './given-in.ts';
import type { FindPage } from './link-ids.ts';
import { neighboursOf } from './neighbours.ts';
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
    givenIn: givenIn(data, assignment.id, archive),
    areaUrl: areaUrl(data.letter, assignment.area),
    goalLinks: assignment.goals.flatMap((id) => {
      const goal = archive.goals.get(id);
      return goal ? [{ id, number: goal.number, url: goal.url, title: goal.title }] : [];
    }),
    mentions: mentionsOf(assignment, archive, findPage),
    mentionedBy: [...fromTexts(assignment, archive), ...fromLists(assignment, archive)],
    topics: topicsOf(assignment, archive),
    neighbours: neighboursOf(data.assignments, assignment, ({ id, url, title }) => ({ id, url, title })),
  };
}

function mentionsOf(assignment: Assignment, archive: Archive, findPage: FindPage): Mention[] {
  return assignment.references.flatMap(({ id, relation }): Mention[] => {
    const url = findPage(id);
    if (!url) return [];
    const target = archive.assignments.get(canonicalIdentifier(id));
    const letterTitle = target ? nameOf(target.letter, archive) : null;
    return [{ id, title: target?.title ?? null, letterTitle, url, relation }];
  });
}

function fromTexts({ referencedBy }: Assignment, archive: Archive): Mention[] {
  return referencedBy.flatMap((reference): Mention[] => {
    const { relation, url } = reference;
    if ('letter' in reference) {
      const found = archive.letters.find(({ letter }) => letter.slug === reference.letter);
      const section = found?.letter.sections.find(({ anchor }) => url.endsWith(`#${anchor}`));
      return [
        { id: null, title: section?.title ?? null, letterTitle: nameOf(reference.letter, archive), url, relation },
      ];
    }
    const source = archive.assignments.get(canonicalIdentifier(reference.id));
    if (!source) return [];
    return [{ id: source.id, title: source.title, letterTitle: nameOf(source.letter, archive), url, relation }];
  });
}

function fromLists({ history }: Assignment, archive: Archive): Mention[] {
  return history
    .filter(({ event }) => event === 'carried-over')
    .map(({ letter, text, url }) => ({
      id: null,
      title: text,
      letterTitle: nameOf(letter, archive),
      url,
      relation: 'carried-over' as const,
    }));
}
