/**
 * A source may hold a bundle: a yearly letter and its supplements, one after the other.
 *
 * A letter begins at a title from which on a greeting of its own follows, where the letter before has had its greeting or has
 * no title at all; the address column right above the title belongs to it.
 */
import type { SourceLine } from '../../reading.ts';
import { bundledTitle, greetingWords } from '../wording.ts';
import { columnOf } from './address-column.ts';
import { contentsLines } from './contents.ts';
import { wordsOfLine } from './line-words.ts';

/** Lines that a letter's head may have before its title. */
const longestHead = 40;

/** Letters in file order. They share all lines out between them; blank lines between two belong to the first. */
export function splitLetters(lines: readonly SourceLine[]): SourceLine[][] {
  const words = lines.map(({ text }) => wordsOfLine(text));
  const titles = words.flatMap((text, at) => (bundledTitle.test(text) ? [at] : []));
  const greetings = words.flatMap((text, at) => (greetingWords.test(text) ? [at] : []));
  const greets = (from: number, to: number) => greetings.some((at) => from <= at && at < to);
  const contents = new Set(contentsLines(lines));
  const isText = (text: string, at: number) => text !== '' && !contents.has(lines[at]!.n);
  const starts = [0];
  for (const [place, title] of titles.entries()) {
    if (!greets(title, titles[place + 1] ?? lines.length)) continue;
    const from = starts.at(-1)!;
    const isUnnamed = place === 0 && words.slice(0, title).filter(isText).length > longestHead;
    if (isUnnamed || greets(from, title)) starts.push(headStart(lines, title));
  }
  return starts.map((start, at) => lines.slice(start, starts[at + 1]));
}

/** Where the address column begins that ends right above the title; the title itself where there is none. */
function headStart(lines: readonly SourceLine[], title: number): number {
  const column = columnOf(lines);
  const isHead = (at: number) => column.has(lines[at]!.n);
  let above = title - 1;
  while (above >= 0 && !lines[above]!.text.trim()) above--;
  if (above < 0 || !isHead(above)) return title;
  let start = above;
  for (let at = above; at >= 0 && (isHead(at) || !lines[at]!.text.trim()); at--) if (isHead(at)) start = at;
  return start;
}
