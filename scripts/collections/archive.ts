/**
 * The committed letter data, read back.
 *
 * Takes: the project's root folder. Guarantees: all keeps its schema, letters in order of year and date.
 * Reports: `data-missing`, `schema`.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { compareLetters } from '../../src/domain/letter-order.ts';
import {
  type Assignment,
  type DepartmentEntry,
  type Goal,
  type LetterData,
  letterData,
  type PublishedSource,
  recordedSource,
  type SourceSettings,
  sourceSettings,
} from '../../src/schemas/index.ts';
import type { Diagnostics } from '../diagnostics.ts';
import { assignmentsById, readYaml } from '../letters/index.ts';
import { nameLetters } from './letters/letter-names.ts';
import { readWaysVocabulary, type WaysVocabulary } from './topics/ways-vocabulary.ts';

export interface Archive {
  letters: LetterData[];
  /** Slug of a letter → its name wherever it is named. */
  names: ReadonlyMap<string, string>;
  /** Every source document with raw and shown lines. */
  sources: PublishedSource[];
  settings: Map<string, SourceSettings>;
  /** By canonical ID, aliases included. */
  assignments: Map<string, Assignment>;
  goals: Map<string, Goal>;
  /** Curated departments, areas, topics and gathered sections. */
  ways: WaysVocabulary;
}

/** The name of a letter of the archive. */
export function nameOf(slug: string, { names }: Archive): string {
  return names.get(slug) ?? slug;
}

/** Lines of a source document. */
export function sourceOf(document: string, { sources }: Archive): PublishedSource {
  const source = sources.find((one) => one.document === document);
  if (!source) throw new Error(`No source document ${document}`);
  return source;
}

/** Null when something is wrong that has been reported. */
export function readArchive(root: string, diagnostics: Diagnostics): Archive | null {
  const folder = join(root, 'content/data');
  if (!existsSync(folder)) {
    diagnostics.fail('content/data', undefined, 'data-missing', 'Expected the letter data; run npm run extract');
    return null;
  }
  const letters = readdirSync(folder)
    .filter((name) => name.endsWith('.json'))
    .sort()
    .flatMap((name) => readLetter(join(folder, name), `content/data/${name}`, diagnostics))
    .sort((a, b) => compareLetters(a.letter, b.letter));
  const settings = new Map<string, SourceSettings>();
  const sources = readdirSync(join(folder, 'sources'))
    .sort()
    .flatMap((name) => readPublishedSource(root, name.replace(/\.json$/u, ''), settings, diagnostics));
  const ways = readWaysVocabulary(root, diagnostics);
  if (diagnostics.failed) return null;

  const assignments = assignmentsById(letters.flatMap((data) => data.assignments));
  const goals = new Map(letters.flatMap((data) => data.goals.map((goal) => [goal.id, goal])));
  const departments = [...ways.departments, ...unlistedDepartments(letters, ways)];
  return {
    letters,
    names: nameLetters(letters),
    sources,
    settings,
    assignments,
    goals,
    ways: { ...ways, departments },
  };
}

/** Departments that assignments print and the vocabulary lacks: known by their letters alone. */
function unlistedDepartments(letters: readonly LetterData[], { departments }: WaysVocabulary): DepartmentEntry[] {
  const listed = new Set(departments.map(({ code }) => code));
  const printed = letters.flatMap((data) => data.assignments.flatMap((assignment) => assignment.departments));
  return [...new Set(printed)]
    .filter((code) => !listed.has(code))
    .sort()
    .map((code) => ({ code, name: null, printed: [], why: null }));
}

function readLetter(file: string, path: string, diagnostics: Diagnostics): LetterData[] {
  const result = letterData.safeParse(JSON.parse(readFileSync(file, 'utf8')));
  if (result.success) return [result.data];
  for (const issue of result.error.issues.slice(0, 5)) {
    const reason = `${issue.path.join('.')}: ${issue.message}; run npm run extract to make it anew`;
    diagnostics.fail(path, undefined, 'schema', reason);
  }
  return [];
}

function readPublishedSource(
  root: string,
  slug: string,
  settings: Map<string, SourceSettings>,
  diagnostics: Diagnostics,
): PublishedSource[] {
  const folder = join(root, 'content/sources', slug);
  const at = `content/sources/${slug}/letter.yaml`;
  const known = readYaml(join(folder, 'letter.yaml'), at, sourceSettings, 'settings', diagnostics);
  if (!known) return [];
  settings.set(slug, known);
  const recorded = recordedSource.parse(
    JSON.parse(readFileSync(join(root, 'content/data/sources', `${slug}.json`), 'utf8')),
  );
  const raws = readFileSync(join(folder, 'source.txt'), 'utf8').split(/\r\n|\n/u);
  const lines = recorded.lines.map(({ n, use, url, text }) => {
    const raw = raws[n - 1] ?? '';
    return { n, raw, text: text ?? raw, use, url };
  });
  return [{ version: 1, document: slug, sha256: recorded.sha256, lines }];
}
