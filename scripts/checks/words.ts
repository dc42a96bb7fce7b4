/**
 * The ledger, the hard way: the built page of each letter is stripped to its words and held against the words of the
 * source lines. Every word that is not set aside (letterhead, contents, page numbers …) must stand on the page as often
 * as in the source. Reports `word-missing`.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Letter, type LineUse, letter as letterSchema, publishedSource } from '../../src/schemas/index.ts';
import type { Diagnostics } from '../diagnostics.ts';
import { printedWords } from '../text/printed-words.ts';
import { type PageWords, pageWords } from './page-words.ts';

/** Words of one letter, counted. */
export interface WordCount {
  letter: string;
  /** Words in its source lines. */
  inSource: number;
  /** Those that stand in the text of its page. */
  onSite: number;
  /** Those set aside: letterheads, contents and the like stand on the page of the source; list marks are shown as lists. */
  setAside: number;
  /** Those found nowhere: must be 0. */
  unaccounted: number;
  /** Words of the page's text beyond those: departments named under a heading, words shown in two places. */
  twice: number;
}

const setAside = new Set<LineUse>([
  'letterhead',
  'index',
  'contents',
  'signature',
  'colophon',
  'link-dump',
  'page-furniture',
  'conversion',
  'scan-noise',
  'duplicate',
]);

/** Labels of the cells in a row that heads or lists an assignment (`ID: … Eieravdeling HOD: …`); pages name them anew. */
const cellLabels = /ID:|Eieravdeling(?: HOD:)?|^\s*HOD:|Avd\. ?HOD:?/gu;

/** A bullet read as a letter, at the start of a later cell of a line (`25. sep. e Budsjett`). */
const misreadBullet = /(?<=[.:;?)\]]\s)[eo]\s(?=\p{Lu})/gu;

/** A list mark before a line's text: the list shows it, not as words. */
const listMark = /^\s*(?:[-•*]\s+)?(?:\(?\d{1,3}[.)]\s|[eo]\s)/u;

export function countWords(folder: string, diagnostics: Diagnostics): WordCount[] {
  const letters = (readJson(folder, 'data/v1/letters.json') as { items: unknown[] }).items.map((item) =>
    letterSchema.parse(item),
  );
  return letters.map((letter) => countLetter(letter, folder, diagnostics));
}

function countLetter(letter: Letter, folder: string, diagnostics: Diagnostics): WordCount {
  const { document, lines: range } = letter.source;
  const source = publishedSource.parse(readJson(folder, `data/v1/sources/${document}.json`));
  const onPage = pageWords(readFileSync(join(folder, letter.url, 'index.html'), 'utf8'));
  const count: WordCount = { letter: letter.slug, inSource: 0, onSite: 0, setAside: 0, unaccounted: 0, twice: 0 };
  const shown: ShownLine[] = [];
  for (const { n, text, use } of source.lines.slice(range[0] - 1, range[1])) {
    const all = printedWords(text).length;
    const words = setAside.has(use)
      ? []
      : printedWords(text.replace(listMark, '').replace(cellLabels, ' ').replace(misreadBullet, ''));
    count.inSource += all;
    count.setAside += all - words.length;
    if (words.length > 0) shown.push({ n, words, isSplit: /\p{L}-\s*$/u.test(text) });
  }
  const missing = findMissing(shown, onPage);
  count.unaccounted = missing.length;
  for (const left of onPage.words.values()) count.twice += left;
  count.onSite = count.inSource - count.setAside - count.unaccounted;
  for (const { n, word } of missing) {
    const reason = `Expected «${word}» on ${letter.url} as often as in the source`;
    diagnostics.fail(`${document}/source.txt`, { line: n }, 'word-missing', reason);
  }
  return count;
}

export interface ShownLine {
  n: number;
  words: string[];
  /** True where a hyphen ends the line: its last word may go on in the next. */
  isSplit: boolean;
}

/** Words of the lines that the page does not have. */
export function findMissing(lines: ShownLine[], { words, listNumbers }: PageWords): { n: number; word: string }[] {
  for (const [at, line] of lines.entries()) if (line.isSplit) joinHalves(line, lines[at + 1]);
  const missing = lines.map((line) => ({ ...line, words: line.words.filter(isMissing) }));
  for (const [at, line] of missing.entries()) joinHalves(line, missing[at + 1]);
  return missing.flatMap((line) =>
    line.words.filter((word) => !take(listNumbers, word) && !isGlued(word)).map((word) => ({ n: line.n, word })),
  );

  /** `TB 2026-07` is `TB2026-07` where it heads an assignment. */
  function isMissing(word: string, at: number, line: readonly string[]): boolean {
    if (take(words, word)) return false;
    const next = line[at + 1];
    if (next === undefined || !take(words, `${word}${next}`)) return true;
    words.set(next, (words.get(next) ?? 0) + 1);
    return false;
  }

  /** `priorite-` and `ringsveileder` on the next line are one word on the page. */
  function joinHalves(line: ShownLine, next: ShownLine | undefined): void {
    const [half, rest] = [line.words.at(-1), next?.words[0]];
    if (half === undefined || rest === undefined || !take(words, `${half}${rest}`)) return;
    line.words.pop();
    next?.words.shift();
  }

  /** `sykehjemsmedisinb` is a word and the label of the next item. */
  function isGlued(word: string): boolean {
    return take(words, word.slice(0, -1)) && take(words, word.slice(-1));
  }
}

function take(words: Map<string, number>, word: string): boolean {
  const left = words.get(word) ?? 0;
  if (left > 0) words.set(word, left - 1);
  return left > 0;
}

function readJson(folder: string, file: string): unknown {
  return JSON.parse(readFileSync(join(folder, file), 'utf8'));
}
