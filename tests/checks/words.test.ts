/** Words of the source that the page lacks, and those that it only spells together. */
import { expect, test } from 'vitest';
import { findMissing } from '../../scripts/checks/words.ts';
import { printedWords } from '../../scripts/text/printed-words.ts';

function missing(lines: string[], page: string): string[] {
  const words = new Map<string, number>();
  for (const word of printedWords(page)) words.set(word, (words.get(word) ?? 0) + 1);
  const shown = lines.map((text, at) => ({ n: at + 1, words: printedWords(text), isSplit: false }));
  return findMissing(shown, { words, listNumbers: new Map() }).map(({ n, word }) => `${n} ${word}`);
}

test('an ID printed with a space stands on the page without it, and takes no word of another line', () => {
  const lines = ['TB 2026-67 Råd om is', 'Ferdig i 2026.'];
  expect(missing(lines, 'TB2026-67 Råd om is Ferdig i 2026.')).toEqual([]);
  expect(missing(lines, 'TB2026-67 Råd om is Ferdig.')).toEqual(['2 i', '2 2026']);
});

test('a word that is printed twice is missing where the page has it once', () => {
  expect(missing(['råd og råd'], 'og råd')).toEqual(['1 råd']);
});
