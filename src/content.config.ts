/** The content collections: made by `npm run generate` from content/data, never edited by hand. */

import { defineCollection } from 'astro:content';
import { file, glob } from 'astro/loaders';
import { budgetChapterPage, budgetItemPage, budgetYearPage } from './schemas/budget-page.ts';
import {
  assignmentPage,
  correctionList,
  goalPage,
  letterPage,
  oldIdPage,
  redirect,
  sourceFile,
} from './schemas/collections.ts';
import { dueEntry } from './schemas/due.ts';
import { goalChanges, lineageRow, yearComparison } from './schemas/goal-changes.ts';
import { lifeMatrix, notSeenPage } from './schemas/later-life.ts';
import { inForcePage } from './schemas/letter-views.ts';
import { namedLetter, numberSeries } from './schemas/scope.ts';
import { topicPage } from './schemas/topic.ts';
import { areaPage, departmentPage, gatheredPage } from './schemas/ways.ts';
import { yearPage } from './schemas/year-page.ts';

const folder = 'content/collections';

/** The path below the collection's folder is the entry's id. */
const generateId = ({ entry }: { entry: string }) => entry.replace(/\.(?:md|json)$/u, '');

const markdown = (name: string) => glob({ base: `${folder}/${name}`, pattern: '**/*.md', generateId });

/** Redirects have no id of their own: the address they lead from is one. */
const byAddress = (text: string) => (JSON.parse(text) as { from: string }[]).map((one) => ({ ...one, id: one.from }));

export const collections = {
  letters: defineCollection({ loader: markdown('letters'), schema: letterPage }),
  inForce: defineCollection({ loader: markdown('inforce'), schema: inForcePage }),
  goals: defineCollection({ loader: markdown('goals'), schema: goalPage }),
  assignments: defineCollection({ loader: markdown('assignments'), schema: assignmentPage }),
  budgetItems: defineCollection({ loader: markdown('budget'), schema: budgetItemPage }),
  budgetChapters: defineCollection({ loader: markdown('budgetchapters'), schema: budgetChapterPage }),
  budgetYears: defineCollection({
    loader: glob({ base: `${folder}/budgetyears`, pattern: '*.json', generateId }),
    schema: budgetYearPage,
  }),
  sources: defineCollection({
    loader: glob({ base: `${folder}/sources`, pattern: '*.json', generateId }),
    schema: sourceFile,
  }),
  corrections: defineCollection({
    loader: glob({ base: `${folder}/corrections`, pattern: '*.json', generateId }),
    schema: correctionList,
  }),
  changes: defineCollection({
    loader: glob({ base: `${folder}/changes`, pattern: '*.json', generateId }),
    schema: goalChanges,
  }),
  comparisons: defineCollection({
    loader: glob({ base: `${folder}/comparisons`, pattern: '*.json', generateId }),
    schema: yearComparison,
  }),
  years: defineCollection({
    loader: glob({ base: `${folder}/years`, pattern: '*.json', generateId }),
    schema: yearPage,
  }),
  notSeen: defineCollection({
    loader: glob({ base: `${folder}/notseen`, pattern: '*.json', generateId }),
    schema: notSeenPage,
  }),
  lives: defineCollection({
    loader: glob({ base: `${folder}/lives`, pattern: '*.json', generateId }),
    schema: lifeMatrix,
  }),
  lineages: defineCollection({ loader: file(`${folder}/lineages.json`), schema: lineageRow }),
  namedLetters: defineCollection({ loader: file(`${folder}/namedletters.json`), schema: namedLetter }),
  numberSeries: defineCollection({ loader: file(`${folder}/scope.json`), schema: numberSeries }),
  departments: defineCollection({ loader: file(`${folder}/departments.json`), schema: departmentPage }),
  areas: defineCollection({ loader: file(`${folder}/areas.json`), schema: areaPage }),
  due: defineCollection({ loader: file(`${folder}/due.json`), schema: dueEntry }),
  topics: defineCollection({
    loader: glob({ base: `${folder}/topics`, pattern: '*.json', generateId }),
    schema: topicPage,
  }),
  gathered: defineCollection({ loader: markdown('gathered'), schema: gatheredPage }),
  oldIds: defineCollection({ loader: file(`${folder}/oldids.json`), schema: oldIdPage }),
  redirects: defineCollection({ loader: file(`${folder}/redirects.json`, { parser: byAddress }), schema: redirect }),
};
