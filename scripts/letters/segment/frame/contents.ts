/** The contents list: from its heading as long as lines end in page numbers or stand in a table. */
import type { SourceLine } from '../../reading.ts';
import { cellsOf, isRow } from '../lines/rows.ts';
import { contentsWords } from '../wording.ts';
import { wordsOfLine } from './line-words.ts';

const endsInPage = /(?:\.{2,}|…|\s{2,}|\t)\s*\d{1,3}$/u;
const dotted = /\.{4,}/u;
const numbered = /^(?:\d{1,2}(?:\.\d{1,2})*\.?|Vedlegg \S+)\s+\S.*\s\d{1,3}$/u;

export function contentsLines(lines: readonly SourceLine[]): number[] {
  const start = lines.findIndex(({ text }) => contentsWords.test(wordsOfLine(text)));
  const taken = new Set(start < 0 ? [] : runFrom(lines, start));
  // A page's end, or a letterhead in mid-text, breaks the list: its rows are known by their leaders.
  let near = 0;
  for (const line of lines) {
    if (!line.text.trim()) continue;
    const isLeader = dotted.test(line.text) || (isRow(line) && near > 0 && isEntry(cellsOf(line)));
    near = isLeader ? reach : near - 1;
    if (isLeader) taken.add(line.n);
  }
  return [...taken];
}

/** Lines without leaders between two that have them. */
const reach = 3;

/** Lines of the list from its heading on. */
function runFrom(lines: readonly SourceLine[], start: number): number[] {
  const taken = [lines[start]!.n];
  let open = false;
  for (const line of lines.slice(start + 1)) {
    const words = wordsOfLine(line.text);
    if (!words) continue;
    const entry = isRow(line)
      ? isEntry(cellsOf(line))
      : endsInPage.test(line.text.trim()) || numbered.test(words) || dotted.test(line.text);
    // The first half of a title that wraps stands above its page number.
    if (!entry && (open || /^#/u.test(line.text.trim()) || words.length > 120)) break;
    open = !entry;
    taken.push(line.n);
  }
  return open ? taken.slice(0, -1) : taken;
}

function isEntry(cells: readonly string[]): boolean {
  const [first = '', ...rest] = cells.filter((cell) => cell !== '');
  if (cells.every((cell) => cell === '' || /^[-:]+$/u.test(cell)) || cells.some((cell) => dotted.test(cell)))
    return true;
  const isPage = (cell: string) => /^(?:<[^>]+>)?\d{1,3}(?:<\/a>)?$/u.test(cell);
  return (
    [first, ...rest].some(isPage) ||
    (/^\d{1,2}(?:\.\d{1,2})*\.?$/u.test(first) && /\s\d{1,3}$/u.test(rest.at(-1) ?? ''))
  );
}
