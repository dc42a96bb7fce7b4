/**
 * `npm run restore -- <slug>`: restores a source without Norwegian letters anew and prints what is read otherwise than before.
 * `npm run extract` then uses it.
 */
import { join } from 'node:path';
import type { RestoredRecord } from '../src/schemas/index.ts';
import { Diagnostics } from './diagnostics.ts';
import { restoreAnew } from './letters/restore-anew.ts';

const slug = process.argv[2] ?? '';
const diagnostics = new Diagnostics();
const restored = restoreAnew(slug, join(import.meta.dirname, '..'), diagnostics);
const report = diagnostics.print();
if (report) console.error(report);

if (restored) {
  const [before, after] = [wordsOf(restored.before), wordsOf(restored.after)];
  const gone = [...before].filter((word) => !after.has(word));
  const come = [...after].filter((word) => !before.has(word));
  for (const word of gone) console.log(`- ${word}`);
  for (const word of come) console.log(`+ ${word}`);
  console.log(`${slug}: ${after.size} words restored, ${gone.length} gone, ${come.length} new; now npm run extract`);
} else process.exitCode = 1;

function wordsOf(record: RestoredRecord | null): Set<string> {
  return new Set(record?.changes.map(({ line, column, from, to }) => `${line}:${column} «${from}» → «${to}»`));
}
