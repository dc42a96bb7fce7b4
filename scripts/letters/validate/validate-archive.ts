/**
 * Validate the archive as a whole.
 *
 * Takes: the resolved archive and the letters as read.
 * Guarantees: with no failure reported, ids and addresses are unique, every goal named exists, every word of a line
 * stands in the text made of it, and all keeps its schema.
 * Reports: `duplicate-id`, `duplicate-letter`, `goal-missing`, `department-unknown`, `title-missing`, `word-lost`, `no-such-day`,
 * `schema`.
 */

import { canonicalIdentifier } from '../../../src/domain/identifier.ts';
import { letterData, recordedSource } from '../../../src/schemas/index.ts';
import type { Diagnostics } from '../../diagnostics.ts';
import type { ExtractedData, ReadLetter } from '../archive.ts';
import { checkDays } from './check-days.ts';
import { checkWords } from './check-words.ts';

export function validateArchive(
  archive: ExtractedData,
  read: readonly ReadLetter[],
  departments: ReadonlySet<string>,
  diagnostics: Diagnostics,
): void {
  const pathOf = new Map(read.map(({ document }) => [document.slug, document.path]));
  checkIdentifiers(archive, pathOf, diagnostics);
  checkGoals(archive, pathOf, diagnostics);
  checkDepartments(archive, pathOf, departments, diagnostics);
  for (const letter of read) checkWords(letter, diagnostics);
  for (const data of archive.letters)
    checkDays(data, pathOf.get(data.letter.source.document) ?? data.letter.slug, diagnostics);
  checkSchemas(archive, pathOf, diagnostics);
}

type Paths = ReadonlyMap<string, string>;

function checkIdentifiers({ letters }: ExtractedData, pathOf: Paths, diagnostics: Diagnostics): void {
  const seen = new Map<string, string>();
  for (const { letter, assignments, goals } of letters) {
    const path = pathOf.get(letter.source.document) ?? letter.slug;
    const claim = (rule: string, key: string, line: number, what: string) => {
      const before = seen.get(key);
      const place = `${path}:${line}`;
      if (before)
        diagnostics.fail(
          path,
          { line },
          rule,
          `Unexpected second ${what}, first at ${before}; every id names one thing: correct one of them in corrections.yaml`,
        );
      else seen.set(key, place);
    };
    claim('duplicate-letter', `letter ${letter.slug}`, letter.source.lines[0], `letter ${letter.slug}`);
    for (const { id, aliases, title, source } of assignments) {
      for (const name of [id, ...aliases]) claim('duplicate-id', canonicalIdentifier(name), source.lines[0], name);
      if (!title.trim())
        diagnostics.fail(
          path,
          { line: source.lines[0] },
          'title-missing',
          `Expected a title for ${id}; if the letter prints it elsewhere, put it on this line in corrections.yaml`,
        );
    }
    for (const { id, source } of goals) claim('duplicate-id', `goal ${id}`, source.lines[0], `goal ${id}`);
  }
}

function checkGoals({ letters }: ExtractedData, pathOf: Paths, diagnostics: Diagnostics): void {
  const goals = new Set(letters.flatMap((letter) => letter.goals.map(({ id }) => id)));
  for (const { letter, assignments } of letters) {
    for (const assignment of assignments) {
      for (const goal of assignment.goals.filter((id) => !goals.has(id))) {
        const line = assignment.source.lines[0];
        diagnostics.fail(
          pathOf.get(letter.source.document) ?? letter.slug,
          { line },
          'goal-missing',
          `Unexpected goal ${goal} of ${assignment.id}, expected a goal that a letter of the collection sets`,
        );
      }
    }
  }
}

function checkDepartments(
  { letters }: ExtractedData,
  pathOf: Paths,
  known: ReadonlySet<string>,
  diagnostics: Diagnostics,
): void {
  for (const { letter, assignments } of letters) {
    const path = pathOf.get(letter.source.document) ?? letter.slug;
    for (const { id, departments, source } of assignments) {
      for (const code of departments.filter((one) => !known.has(one))) {
        const reason = `Unexpected department ${code} of ${id}, expected one of content/vocabulary/departments.yaml; add it there if it is right`;
        diagnostics.warn(path, { line: source.lines[0] }, 'department-unknown', reason);
      }
    }
  }
}

function checkSchemas({ letters, sources }: ExtractedData, pathOf: Paths, diagnostics: Diagnostics): void {
  const checks = [
    ...letters.map((data) => ({ document: data.letter.source.document, result: letterData.safeParse(data), data })),
    ...sources.map((data) => ({ document: data.document, result: recordedSource.safeParse(data), data })),
  ];
  for (const { document, result, data } of checks) {
    for (const issue of result.error?.issues ?? []) {
      diagnostics.fail(
        pathOf.get(document) ?? document,
        lineNear(data, issue.path),
        'schema',
        `${issue.path.join('.')}: ${issue.message}`,
      );
    }
  }
}

/** The line of the innermost object on the path that knows its lines. */
function lineNear(data: unknown, path: PropertyKey[]): { line: number } | undefined {
  let value = data as Record<PropertyKey, unknown> | undefined;
  let line: number | undefined;
  for (const key of ['', ...path]) {
    if (key !== '') value = value?.[key] as typeof value;
    const source = value?.source as { lines?: [number, number] } | undefined;
    line = source?.lines?.[0] ?? (value?.lines as [number, number] | undefined)?.[0] ?? (value?.line as number) ?? line;
  }
  return typeof line === 'number' ? { line } : undefined;
}
