/**
 * Give a text back the letters that restoring once found, as the source's restored.json has them.
 *
 * Takes: the record and the lines as read.
 * Guarantees: every word of the record is put where it was found, or it is reported and the line stays as read.
 * Reports: `restored-stale` where the record does not fit the text.
 */
import type { RestoredRecord, RestoredWord } from '../../../src/schemas/index.ts';
import type { Diagnostics } from '../../diagnostics.ts';
import type { Restored } from './restore-lines.ts';

export function applyRecord(
  { changes, unsure }: RestoredRecord,
  lines: readonly string[],
  path: string,
  diagnostics: Diagnostics,
): Restored {
  const restored = [...lines];
  for (const [n, words] of Map.groupBy(changes, ({ line }) => line)) {
    const printed = lines[n - 1] ?? '';
    const strange = words.find(({ column, from }) => !printed.startsWith(from, column - 1));
    if (strange) {
      const reason = `Expected «${strange.from}» where restored.json has read it; make the record anew with npm run restore`;
      diagnostics.fail(path, { line: n, column: strange.column }, 'restored-stale', reason);
    } else restored[n - 1] = putWords(printed, words);
  }
  return { lines: restored, changes, unsure };
}

function putWords(printed: string, words: readonly RestoredWord[]): string {
  let [text, from] = ['', 0];
  for (const word of words) {
    text += printed.slice(from, word.column - 1) + word.to;
    from = word.column - 1 + word.from.length;
  }
  return text + printed.slice(from);
}
