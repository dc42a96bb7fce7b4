/**
 * Read a source folder.
 *
 * Takes: `content/sources/<slug>/` with source.txt, letter.yaml and, where there are any, corrections.yaml and restored.json.
 * Guarantees: lines are those of source.txt, raw and made plain; its sha256 is the one that letter.yaml names; settings
 * and corrections keep their schema.
 * Reports: `source-missing`, `source-empty`, `source-hash`, `settings`, `corrections`, `restored-stale`, and what decoding reports.
 */
import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { basename, join, relative } from 'node:path';
import { LineCounter, parseDocument } from 'yaml';
import type { z } from 'zod';
import {
  type EditorialCorrection,
  editorialCorrections,
  type RestoredRecord,
  type SourceSettings,
  sourceSettings,
} from '../../../src/schemas/index.ts';
import type { Diagnostics } from '../../diagnostics.ts';
import { decodeText } from './decode-text.ts';
import { plainLine } from './plain-line.ts';
import { readRecord, recordName } from './read-record.ts';

/** A source folder as it lies on disk, before anything is restored. */
export interface RawSource {
  slug: string;
  path: string;
  sha256: string;
  settings: SourceSettings;
  corrections: EditorialCorrection[];
  /** Null where the text has kept its Norwegian letters, or has not been restored yet. */
  record: RestoredRecord | null;
  /** As received, without their line breaks (LF or CR LF); counted as `sed -n` counts. */
  raws: string[];
  /** The same lines made plain: what all later stages read. */
  lines: string[];
}

/** Null when something is wrong that has been reported. */
export function readSource(folder: string, root: string, diagnostics: Diagnostics): RawSource | null {
  const at = (name: string) => relative(root, join(folder, name));
  const path = at('source.txt');
  const settings = readYaml(join(folder, 'letter.yaml'), at('letter.yaml'), sourceSettings, 'settings', diagnostics);
  const corrections = existsSync(join(folder, 'corrections.yaml'))
    ? readYaml(
        join(folder, 'corrections.yaml'),
        at('corrections.yaml'),
        editorialCorrections,
        'corrections',
        diagnostics,
      )
    : [];
  const bytes = readBytes(join(folder, 'source.txt'), path, diagnostics);
  if (!settings || !corrections || !bytes) return null;

  const sha256 = createHash('sha256').update(bytes).digest('hex');
  if (sha256 !== settings.sha256) {
    diagnostics.fail(
      path,
      undefined,
      'source-hash',
      `Unexpected sha256 ${sha256}, expected ${settings.sha256} from letter.yaml; put the text back as received, or, if it is a new text, write its sha256 in letter.yaml`,
    );
    return null;
  }
  const text = decodeText(bytes, path, diagnostics);
  if (text === null) return null;
  const raws = text.split(/\r\n|\n/u);
  if (raws.at(-1) === '') raws.pop();
  const lines = raws.map(plainLine);
  if (!lines.some((line) => line.trim())) {
    diagnostics.fail(path, undefined, 'source-empty', 'Unexpected empty file, expected the text of the letter');
    return null;
  }
  const record = settings.lacksNorwegianLetters ? readRecord(folder, at(recordName), sha256, diagnostics) : null;
  return { slug: basename(folder), path, sha256, settings, corrections, record, raws, lines };
}

function readBytes(file: string, path: string, diagnostics: Diagnostics): Buffer | null {
  if (!existsSync(file)) {
    diagnostics.fail(
      path,
      undefined,
      'source-missing',
      'Expected the text of the letter in this file; add it, or remove the folder',
    );
    return null;
  }
  return readFileSync(file);
}

/** A YAML file checked with a schema; each fault is reported at its own line. */
export function readYaml<Schema extends z.ZodType>(
  file: string,
  path: string,
  schema: Schema,
  rule: string,
  diagnostics: Diagnostics,
): z.output<Schema> | null {
  if (!existsSync(file)) {
    diagnostics.fail(path, undefined, rule, 'Expected this file; see content/README.md for what it holds');
    return null;
  }
  const counter = new LineCounter();
  const document = parseDocument(readFileSync(file, 'utf8'), { lineCounter: counter });
  for (const error of document.errors) {
    const { line, col } = counter.linePos(error.pos[0]);
    diagnostics.fail(path, { line, column: col }, rule, `Unexpected YAML: ${error.message.split('\n')[0]}`);
  }
  if (document.errors.length > 0) return null;
  const result = schema.safeParse(document.toJS());
  if (result.success) return result.data;
  for (const issue of result.error.issues) {
    const node = document.getIn(issue.path as (string | number)[], true) ?? document.contents;
    const offset = (node as { range?: [number, number, number] } | null)?.range?.[0] ?? 0;
    const { line, col } = counter.linePos(offset);
    diagnostics.fail(path, { line, column: col }, rule, `${issue.path.join('.') || 'file'}: ${issue.message}`);
  }
  return null;
}
