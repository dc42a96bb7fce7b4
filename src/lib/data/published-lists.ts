/** The lists of `data/v1`: each with its schema and what it takes from the data. */
import { z } from 'zod';
import {
  accountsRow,
  authorisationRow,
  budgetRow,
  calendarRow,
  correction,
  goal,
  type LetterData,
  letter,
  publishedSource,
  publishedTopic,
  reportItem,
  type TopicPage,
} from '../../schemas/index.ts';
import { type NumberSeries, numberSeries } from '../../schemas/scope.ts';
import { publishAssignment, publishedAssignment } from '../assignments/publish-assignment.ts';
import { publishTopic } from '../topics/publish-topic.ts';
import { dataGuide, type FileGuide, type ListName } from './data-guide.ts';

export interface PublishedData {
  letters: readonly LetterData[];
  topics: readonly TopicPage[];
  /** In the order of the list. */
  gaps: readonly NumberSeries[];
}

interface PublishedList {
  schema: z.ZodObject;
  read: (data: PublishedData) => unknown[];
  /** True where a row of a spreadsheet can hold an item: then the list is published as CSV too. */
  flat: boolean;
}

export const publishedLists: Record<ListName, PublishedList> = {
  letters: { schema: letter, read: fromEach((data) => [data.letter]), flat: false },
  goals: { schema: goal, read: fromEach((data) => data.goals), flat: true },
  assignments: {
    schema: publishedAssignment,
    read: fromEach((data) => data.assignments.map(publishAssignment)),
    flat: true,
  },
  budget: { schema: budgetRow, read: fromEach((data) => data.budget), flat: true },
  authorisations: { schema: authorisationRow, read: fromEach((data) => data.authorisations), flat: true },
  calendar: { schema: calendarRow, read: fromEach((data) => data.calendar), flat: true },
  report: { schema: reportItem, read: fromEach((data) => data.report), flat: false },
  accounts: { schema: accountsRow, read: fromEach((data) => data.accounts), flat: true },
  corrections: { schema: correction, read: fromEach((data) => data.corrections), flat: true },
  topics: { schema: publishedTopic, read: ({ topics }) => topics.map(publishTopic), flat: true },
  gaps: { schema: numberSeries, read: ({ gaps }) => [...gaps], flat: false },
};

export const listNames = Object.keys(publishedLists) as ListName[];

export const flatLists = listNames.filter((name) => publishedLists[name].flat);

/** JSON Schema of every published file by its name; `sources` is that of each file under `sources/`. */
export function jsonSchemas(): Record<string, object> {
  const lists = listNames.map((name) => [name, schemaOf(name)] as const);
  return { ...Object.fromEntries(lists), sources: z.toJSONSchema(publishedSource) };
}

/** Says of each field what the page /data/ says. */
function schemaOf(name: ListName): object {
  const { title, about, fields }: FileGuide = dataGuide[name];
  const { shape } = publishedLists[name].schema;
  const described = Object.entries(shape).map(([field, type]) => [field, type.meta({ description: fields[field] })]);
  const items = z.array(z.object(Object.fromEntries(described)));
  return z.toJSONSchema(z.object({ version: z.literal(1), items }).meta({ title, description: about }));
}

export function itemsOf(name: ListName, data: PublishedData): unknown[] {
  return publishedLists[name].read(data);
}

/** A list that the letters hold, one after the other. */
function fromEach(read: (data: LetterData) => unknown[]) {
  return ({ letters }: PublishedData) => letters.flatMap(read);
}
