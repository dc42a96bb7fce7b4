/** Assignments, and earlier ones that are only named. */

import { months } from '../../src/domain/months.ts';
import type { OldId } from '../../src/schemas/collections.ts';
import type { Assignment } from '../../src/schemas/index.ts';
import type { Archive } from '../collections/archive.ts';
import { placesIn } from '../collections/assignments/assignment-places.ts';
import { topicsOf } from '../collections/topics/topic-pages.ts';
import { fromMarkdown } from '../text/markdown.ts';
import { passageOf, type SearchResult } from './search-results.ts';
import { type TextBlock, textBlocks, toBlocks } from './text-blocks.ts';

export function assignmentResults(archive: Archive): SearchResult[] {
  return archive.letters.flatMap(({ assignments, letter }) =>
    assignments.map((assignment) => ({
      url: assignment.url,
      kind: 'oppdrag',
      code: [assignment.id, ...assignment.aliases].join(' '),
      title: assignment.title,
      year: assignment.year,
      departments: assignment.departments,
      date: letter.date ?? '',
      area: assignment.area?.title ?? '',
      topics: topicsOf(assignment, archive).map(({ title }) => title),
      deadlines: [...new Set(assignment.deadlines.flatMap(({ date, text }) => date ?? readMonths(text)))].sort(),
      relatedIds: [
        ...assignment.references.map(({ id }) => id),
        ...assignment.referencedBy.flatMap((by) => ('id' in by ? by.id : [])),
      ],
      passages: [passageOf(assignment.url, '', blocksOf(assignment))],
    })),
  );
}

function blocksOf({ text, parts }: Assignment): TextBlock[] {
  const { children } = fromMarkdown(text);
  return textBlocks(children, placesIn(children, parts));
}

const namedMonth = new RegExp(`(${months.join('|')}) (20\\d{2})`, 'giu');

/** Months of a deadline that has no day: `Frist: Mars 2027.` gives `2027-03`. */
function readMonths(text: string): string[] {
  return [...text.matchAll(namedMonth)].map(([, name, year]) => {
    const month = months.indexOf(name!.toLowerCase()) + 1;
    return `${year}-${String(month).padStart(2, '0')}`;
  });
}

export function oldIdResults(oldIds: readonly OldId[]): SearchResult[] {
  return oldIds.map(({ id, url, title, departments, mentionedIn }) => ({
    url,
    kind: 'tidligere oppdrag',
    code: id,
    title: title ?? '',
    year: Number(/\d{4}/u.exec(id)?.[0] ?? 0),
    departments,
    date: '',
    area: '',
    topics: [],
    deadlines: [],
    relatedIds: [],
    passages: [passageOf(url, '', toBlocks(mentionedIn.map(({ text }) => text)))],
  }));
}
