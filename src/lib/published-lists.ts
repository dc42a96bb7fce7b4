/** The lists of `data/v1`: each with its schema and what it takes from a letter's data. */
import { z } from 'zod';
import {
  accountsRow,
  assignment,
  authorisationRow,
  budgetRow,
  calendarRow,
  correction,
  goal,
  type LetterData,
  letter,
  publishedSource,
  reportItem,
} from '../schemas/index.ts';
import { dataGuide } from './data-guide.ts';

interface PublishedList {
  schema: z.ZodObject;
  read: (data: LetterData) => unknown[];
  /** True where a row of a spreadsheet can hold an item: then the list is published as CSV too. */
  flat: boolean;
}

export const publishedLists = {
  letters: { schema: letter, read: (data) => [data.letter], flat: false },
  goals: { schema: goal, read: (data) => data.goals, flat: true },
  assignments: { schema: assignment, read: (data) => data.assignments, flat: true },
  budget: { schema: budgetRow, read: (data) => data.budget, flat: true },
  authorisations: { schema: authorisationRow, read: (data) => data.authorisations, flat: true },
  calendar: { schema: calendarRow, read: (data) => data.calendar, flat: true },
  report: { schema: reportItem, read: (data) => data.report, flat: false },
  accounts: { schema: accountsRow, read: (data) => data.accounts, flat: true },
  corrections: { schema: correction, read: (data) => data.corrections, flat: true },
} satisfies Record<string, PublishedList>;

export type ListName = keyof typeof publishedLists;

export const listNames = Object.keys(publishedLists) as ListName[];

export const flatLists = listNames.filter((name) => publishedLists[name].flat);

/** JSON Schema of every published file by its name; `sources` is that of each file under `sources/`. */
export function jsonSchemas(): Record<string, object> {
  const lists = listNames.map((name) => [name, schemaOf(name)] as const);
  return { ...Object.fromEntries(lists), sources: z.toJSONSchema(publishedSource) };
}

/** Says of each field what the page /data/ says. */
function schemaOf(name: ListName): object {
  const { title, about, fields } = dataGuide[name];
  const { shape } = publishedLists[name].schema as z.ZodObject;
  const described = Object.entries(shape).map(([field, type]) => [field, type.meta({ description: fields[field] })]);
  const items = z.array(z.object(Object.fromEntries(described)));
  return z.toJSONSchema(z.object({ version: z.literal(1), items }).meta({ title, description: about }));
}

export function itemsOf(name: ListName, letters: readonly LetterData[]): unknown[] {
  const { read }: PublishedList = publishedLists[name];
  return letters.flatMap(read);
}
