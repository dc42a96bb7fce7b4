/**
 * Write content/collections: pages' facts as JSON and their texts as Markdown, as src/schemas/collections.ts describes.
 *
 * Takes: the committed letter data.
 * Guarantees: every page keeps its schema; no two pages have one address; the folder is replaced as a whole.
 * Reports: `duplicate-page`, `schema`.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import {
  assignmentPage as assignmentSchema,
  goalPage as goalSchema,
  letterPage as letterSchema,
  oldIdPage as oldIdSchema,
  redirect as redirectSchema,
} from '../../src/schemas/collections.ts';
import { goalChanges as changesSchema, lineageRow, yearComparison } from '../../src/schemas/goal-changes.ts';
import { publishedSource } from '../../src/schemas/index.ts';
import { inForcePage as inForceSchema } from '../../src/schemas/letter-views.ts';
import { namedLetter as namedLetterSchema, numberSeries as numberSeriesSchema } from '../../src/schemas/scope.ts';
import type { Diagnostics } from '../diagnostics.ts';
import { replaceFolder } from '../replace-folder.ts';
import type { Archive } from './archive.ts';
import { assignmentPage } from './assignments/assignment-page.ts';
import { oldIdLives } from './assignments/old-id-life.ts';
import { oldIds, redirects } from './assignments/old-ids.ts';
import { writeBudgetPages } from './budget/budget-pages.ts';
import { goalChangePages } from './goals/goal-changes.ts';
import { goalLineages } from './goals/goal-lineages.ts';
import { goalPage } from './goals/goal-page.ts';
import { inForceBody } from './letters/in-force-body.ts';
import { inForcePage } from './letters/in-force-page.ts';
import { readSupplements } from './letters/letter-notes.ts';
import { letterBody, letterPage } from './letters/letter-page.ts';
import { namedLetters } from './letters/named-letters.ts';
import { numberSeries } from './letters/scope.ts';
import { pageFinder } from './text/link-ids.ts';
import { subjectBody } from './text/subject-body.ts';
import { hasMarks } from './topics/marked-words.ts';
import { writeWays } from './topics/write-ways.ts';
import type { Write } from './write-page.ts';
import { yearComparisons } from './years/year-comparison.ts';
import { writeYearPages } from './years/year-pages.ts';

/** Path under content/collections → text. */
export type Files = Map<string, string>;

/** Null when something is wrong that has been reported. */
export function makeCollections(archive: Archive, diagnostics: Diagnostics): Files | null {
  const files: Files = new Map();
  const findPage = pageFinder(archive);
  const changes = goalChangePages(archive);
  const add = (path: string, text: string) => {
    if (files.has(path)) diagnostics.fail(path, undefined, 'duplicate-page', 'Unexpected second page of this name');
    files.set(path, text);
  };
  const write: Write['data'] = (path, value) => add(path, json(value));
  const page: Write['page'] = (name, schema, facts, text) => {
    const result = schema.safeParse(facts);
    for (const issue of result.error?.issues ?? []) {
      diagnostics.fail(name, undefined, 'schema', `${issue.path.join('.')}: ${issue.message}`);
    }
    const body = text ? { name, isRestored: hasMarks(text) } : null;
    write(`${name}.json`, { ...facts, body });
    if (text) add(`texts/${name}.md`, `---\n${generated}\n---\n\n${text}\n`);
  };

  for (const data of archive.letters) {
    page(`letters/${data.letter.slug}`, letterSchema, letterPage(data, archive), letterBody(data, archive, findPage));
    const supplements = readSupplements(data, archive);
    for (const [at, { data: supplement }] of supplements.entries()) {
      const until = supplements.slice(0, at + 1);
      const text = inForceBody(data, until, archive, findPage);
      page(`inforce/${supplement.letter.slug}`, inForceSchema, inForcePage(data, until, archive), text);
    }
    const { corrections, unsure } = data;
    if (corrections.length + unsure.length > 0) {
      write(`corrections/${data.letter.slug}.json`, { letter: data.letter.slug, corrections, unsure });
    }
    for (const goal of data.goals) {
      page(`goals/${goal.id}`, goalSchema, goalPage(goal, data, archive, findPage, changes), '');
    }
    for (const assignment of data.assignments) {
      const name = `assignments/${assignment.url.split('/').slice(2, -1).join('/')}`;
      const front = assignmentPage(assignment, data, archive, findPage);
      page(name, assignmentSchema, front, subjectBody(assignment, data, archive, findPage));
    }
  }
  writeBudgetPages(archive, findPage, { page, data: write });
  for (const one of changes) write(`changes/${one.goal.id}.json`, changesSchema.parse(one));
  for (const one of yearComparisons(archive, changes, findPage)) {
    write(`comparisons/${one.earlier}-${one.later}.json`, yearComparison.parse(one));
  }
  write('lineages.json', lineageRow.array().parse(goalLineages(archive, changes)));
  writeWays(archive, findPage, diagnostics, { page, data: write });
  const old = oldIds(archive, findPage);
  const lives = oldIdLives(old, archive, findPage);
  write('oldids.json', oldIdSchema.array().parse(old.map((one, at) => ({ ...one, life: lives[at] }))));
  write('namedletters.json', namedLetterSchema.array().parse(namedLetters(archive)));
  write('scope.json', numberSeriesSchema.array().parse(numberSeries(archive, old)));
  write('redirects.json', redirectSchema.array().parse(redirects(archive, old)));
  writeYearPages(archive, old, findPage, write);
  for (const source of archive.sources) write(`sources/${source.document}.json`, publishedSource.parse(source));
  return diagnostics.failed ? null : files;
}

const generated = '# Generated by npm run generate from content/data; edit the source or its rules instead.';

export function writeCollections(files: Files, folder: string): void {
  replaceFolder(folder, (aside) => {
    const folders = new Set([...files.keys()].map((path) => dirname(path)));
    for (const one of folders) mkdirSync(join(aside, one), { recursive: true });
    for (const [path, text] of files) writeFileSync(join(aside, path), text);
  });
}

function json(value: unknown): string {
  return `${JSON.stringify(value, null, 1)}\n`;
}
