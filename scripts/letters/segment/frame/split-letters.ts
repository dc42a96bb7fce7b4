/**
 * A source may hold a bundle: a yearly letter and its supplements, one after the other.
 *
 * A letter begins at a title from which on a greeting of its own follows, where the letter before has had its greeting, has no title
 * at all, or is of another kind. What stands above the title on its page belongs to it: the address column, or what the page begins with.
 */
import type { SourceLine } from '../../reading.ts';
import { bundledTitle, greetingWords, kindWords } from '../wording.ts';
import { columnOf } from './address-column.ts';
import { contentsLines } from './contents.ts';
import { readLetterhead } from './letterhead.ts';
import { wordsOfLine } from './line-words.ts';

/** Lines that a letter's head may have before its title. */
const longestHead = 40;

const kindOf = (title: string) => kindWords.find(([pattern]) => pattern.test(title))?.[1];

/** Letters in file order. They share all lines out between them; blank lines between two belong to the first. */
export function splitLetters(lines: readonly SourceLine[]): SourceLine[][] {
  const words = lines.map(({ text }) => wordsOfLine(text));
  const titles = words.flatMap((text, at) => (bundledTitle.test(text) ? [at] : []));
  const isGreeted = (from: number, to: number) => lines.slice(from, to).some(greets);
  const contents = new Set(contentsLines(lines));
  const isLong = (from: number, to: number) =>
    lines.slice(from, to).filter(({ n }, at) => words[from + at] && !contents.has(n)).length > longestHead;
  const starts = [0];
  let named: number | undefined;
  for (const [place, title] of titles.entries()) {
    const from = starts.at(-1)!;
    const isOther = named === undefined || kindOf(words[named]!) !== kindOf(words[title]!);
    const isOwn = isGreeted(title, titles[place + 1] ?? lines.length);
    if (isOwn && (isGreeted(from, title) || (isOther && isLong(named ?? from, title))))
      starts.push(headStart(lines, title));
    else if (named !== undefined) continue;
    named = title;
  }
  return starts.map((start, at) => lines.slice(start, starts[at + 1]));
}

/** Where the letter begins whose title is a line: at its page, or at the first line of its letterhead. */
function headStart(lines: readonly SourceLine[], title: number): number {
  const from = Math.max(0, title - longestHead, lines.slice(0, title).findLastIndex(greets) + 1);
  const above = lines.slice(from, title);
  const page = above.findLastIndex(({ text }) => text.includes('\f'));
  const column = columnOf(above);
  const isColumn = column.has(above.findLast(({ text }) => text.trim())?.n ?? 0);
  if (page >= 0 && !isColumn) return from + page;
  const head = isColumn ? column : new Set(readLetterhead(above, () => true).lines);
  const end = above.findLastIndex(({ n, text }) => text.trim() && !head.has(n));
  const start = above.findIndex(({ n }, at) => at > end && head.has(n));
  return start < 0 ? title : from + start;
}

const greets = ({ text }: SourceLine) => greetingWords.test(wordsOfLine(text));
