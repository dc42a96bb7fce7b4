/** The whole archive as pages need it: the collections in the order readers expect. */
import { type CollectionEntry, getCollection } from 'astro:content';
import { compareLetters } from '../../domain/letter-order.ts';

export type LetterEntry = CollectionEntry<'letters'>;
export type GoalEntry = CollectionEntry<'goals'>;
export type AssignmentEntry = CollectionEntry<'assignments'>;

export interface PageArchive {
  /** As src/domain/letter-order.ts says. */
  letters: LetterEntry[];
  /** By year and number. */
  goals: GoalEntry[];
  /** In the order of the letters, and within a letter in its own order. */
  assignments: AssignmentEntry[];
  /** Newest first. */
  years: number[];
}

let archive: Promise<PageArchive> | undefined;

/** Reads the collections once for the whole build. While developing they may change, so they are read each time. */
export function readArchive(): Promise<PageArchive> {
  if (import.meta.env.DEV) return collect();
  archive ??= collect();
  return archive;
}

async function collect(): Promise<PageArchive> {
  const [letters, goals, assignments] = await Promise.all([
    getCollection('letters'),
    getCollection('goals'),
    getCollection('assignments'),
  ]);
  letters.sort((a, b) => compareLetters(a.data, b.data));
  goals.sort((a, b) => a.data.year - b.data.year || a.data.number - b.data.number);
  const place = new Map(letters.map(({ data }, at) => [data.slug, at]));
  const letterAt = ({ data }: AssignmentEntry) => place.get(data.letter) ?? letters.length;
  assignments.sort((a, b) => letterAt(a) - letterAt(b) || firstLine(a) - firstLine(b) || compareText(a.id, b.id));
  const years = [...new Set(letters.map(({ data }) => data.year))].sort((a, b) => b - a);
  return { letters, goals, assignments, years };
}

const firstLine = ({ data }: AssignmentEntry) => data.source.lines[0];

const compareText = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);
