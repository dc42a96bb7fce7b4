/** Write what restoring made of a source beside its text: one word a line, so that a diff shows the words that changed. */
import { renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { RestoredRecord } from '../../../src/schemas/index.ts';
import { recordName } from '../read/read-record.ts';

export function writeRecord({ changes, ...head }: RestoredRecord, folder: string): void {
  const rows = changes.map((word) => `    ${JSON.stringify(word)}`).join(',\n');
  const text = `${JSON.stringify(head, null, 2).slice(0, -2)},\n  "changes": [\n${rows}\n  ]\n}\n`;
  const file = join(folder, recordName);
  writeFileSync(`${file}.tmp`, text);
  renameSync(`${file}.tmp`, file);
}
