/** Assignments, and earlier ones that are only named. */
import type { OldId } from '../../src/schemas/collections.ts';
import type { Archive } from '../collections/archive.ts';
import { fromMarkdown, toPlain } from '../letters/layout/markdown.ts';
import type { SearchResult } from './search-results.ts';

export function assignmentResults({ letters }: Archive): SearchResult[] {
  return letters.flatMap(({ assignments }) =>
    assignments.map((assignment) => ({
      url: assignment.url,
      kind: 'oppdrag',
      code: [assignment.id, ...assignment.aliases].join(' '),
      title: assignment.title,
      year: assignment.year,
      departments: assignment.departments,
      area: assignment.area?.title ?? '',
      deadlines: [...new Set(assignment.deadlines.flatMap(({ date }) => date ?? []))].sort(),
      relatedIds: [
        ...assignment.references.map(({ id }) => id),
        ...assignment.referencedBy.flatMap((by) => ('id' in by ? by.id : [])),
      ],
      passages: [{ url: assignment.url, heading: '', text: toPlain(fromMarkdown(assignment.text)) }],
    })),
  );
}

export function oldIdResults(oldIds: readonly OldId[]): SearchResult[] {
  return oldIds.map(({ id, url, title, departments, mentionedIn }) => ({
    url,
    kind: 'tidligere oppdrag',
    code: id,
    title: title ?? '',
    year: Number(/\d{4}/u.exec(id)?.[0] ?? 0),
    departments,
    area: '',
    deadlines: [],
    relatedIds: [],
    passages: [{ url, heading: '', text: mentionedIn.map(({ text }) => text).join(' ') }],
  }));
}
