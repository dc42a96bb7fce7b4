/**
 * Read what restoring once made of a source.
 *
 * Takes: the source's folder and the sha256 of its text. Guarantees: the record keeps its schema and belongs to the text;
 * null where there is none. Reports: `restored-stale`.
 */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type RestoredRecord, restoredRecord } from '../../../src/schemas/index.ts';
import type { Diagnostics } from '../../diagnostics.ts';

export const recordName = 'restored.json';

export function readRecord(
  folder: string,
  path: string,
  sha256: string,
  diagnostics: Diagnostics,
): RestoredRecord | null {
  const file = join(folder, recordName);
  if (!existsSync(file)) return null;
  const stale = (met: string) => {
    const reason = `${met}; put the file back as it was, or make it anew with npm run restore`;
    diagnostics.fail(path, undefined, 'restored-stale', reason);
    return null;
  };
  let json: unknown;
  try {
    json = JSON.parse(readFileSync(file, 'utf8'));
  } catch (fault) {
    return stale(`Unexpected JSON: ${(fault as Error).message}`);
  }
  const { data, error } = restoredRecord.safeParse(json);
  if (!data) return stale(`${error.issues[0]!.path.join('.')}: ${error.issues[0]!.message}`);
  if (data.sha256 !== sha256) return stale(`Unexpected sha256 ${data.sha256}, expected ${sha256} of source.txt`);
  return data;
}
