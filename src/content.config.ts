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
  withBody,
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

const pages = (name: string) => glob({ base: `${folder}/${name}`, pattern: '**/*.json', generateId });

/** Redirects have no id of their own: the address they lead from is one. */
const byAddress = (text: string) => (JSON.parse(text) as { from: string }[]).map((one) => ({ ...one, id: one.from }));

export const collections = {
  /** Texts of pages; their Markdown is not kept beside their HTML. */
  texts: defineCollection({
    loader: glob({ base: `${folder}/texts`, pattern: '**/*.md', generateId, retainBody: false }),
  }),
  letters: defineCollection({ loader: pages('letters'), schema: letterPage.extend(withBody) }),
  inForce: defineCollection({ loader: pages('inforce'), schema: inForcePage.extend(withBody) }),
  goals: defineCollection({ loader: pages('goals'), schema: goalPage }),
  assignments: defineCollection({ loader: pages('assignments'), schema: assignmentPage.extend(withBody) }),
  budgetItems: defineCollection({ loader: pages('budget'), schema: budgetItemPage.extend(withBody) }),
  budgetChapters: defineCollection({ loader: pages('budgetchapters'), schema: budgetChapterPage.extend(withBody) }),
  budgetYears: defineCollection({ loader: pages('budgetyears'), schema: budgetYearPage }),
  corrections: defineCollection({ loader: pages('corrections'), schema: correctionList }),
  changes: defineCollection({ loader: pages('changes'), schema: goalChanges }),
  comparisons: defineCollection({ loader: pages('comparisons'), schema: yearComparison }),
  years: defineCollection({ loader: pages('years'), schema: yearPage }),
  notSeen: defineCollection({ loader: pages('notseen'), schema: notSeenPage }),
  lives: defineCollection({ loader: pages('lives'), schema: lifeMatrix }),
  lineages: defineCollection({ loader: file(`${folder}/lineages.json`), schema: lineageRow }),
  namedLetters: defineCollection({ loader: file(`${folder}/namedletters.json`), schema: namedLetter }),
  numberSeries: defineCollection({ loader: file(`${folder}/scope.json`), schema: numberSeries }),
  departments: defineCollection({ loader: file(`${folder}/departments.json`), schema: departmentPage }),
  areas: defineCollection({ loader: file(`${folder}/areas.json`), schema: areaPage }),
  due: defineCollection({ loader: file(`${folder}/due.json`), schema: dueEntry }),
  topics: defineCollection({ loader: pages('topics'), schema: topicPage }),
  gathered: defineCollection({ loader: pages('gathered'), schema: gatheredPage.extend(withBody) }),
  oldIds: defineCollection({ loader: file(`${folder}/oldids.json`), schema: oldIdPage }),
  redirects: defineCollection({ loader: file(`${folder}/redirects.json`, { parser: byAddress }), schema: redirect }),
};
