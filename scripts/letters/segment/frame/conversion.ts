/**
 * What a conversion has added and the letter has not: front matter, pictures and what they are said to show, anchors,
 * rules, page numbers, lines that every page repeats.
 *
 * Takes: the lines of a source. Guarantees: only lines that are whole of such a kind.
 */
import type { LineUse } from '../../../../src/schemas/index.ts';
import { wordPattern } from '../../../text/printed-words.ts';
import type { SourceLine } from '../../reading.ts';
import { isEmptyRow } from '../lines/rows.ts';

const picture = /^!\[([^\]]*)\]\([^)]*\)$/u;
const anchor = /^(?:<a (?:id|name)="[^"]*">\s*<\/a>\s*)+$|^<!--.*-->$/u;
const rule = /^(?:-{3,}|\*{3,}|_{3,})$/u;
const pageNumber = /^(?:Side )?(?:- ?)?\d{1,3}(?: ?-)?(?: ?(?:av|\/) ?\d{1,3})?$/iu;
const linkTarget = /^(?:https?:\/\/|mailto:)\S+$/u;
/** Times that a line is at least repeated at the top of pages. */
const oftenEnough = 3;
const longestRunningHead = 90;

/** What is left of list numbers that a machine has read as one word, `whwh`: a few letters without a vowel. */
const vowelless = /^[b-df-hj-np-tv-xz]{3,5}$/u;
/** A bracket closed by another sort, `(O8]`: a list number, misread. */
const oddBrackets = /^(?:\([^\s)]{1,4}\]|\[[^\s\]]{1,4}\))$/u;

/** `scanned`: what a machine has made of marks is noise. */
export function conversionLines(lines: readonly SourceLine[], scanned: boolean): Map<number, LineUse> {
  const uses = new Map<number, LineUse>();
  for (const n of frontMatter(lines)) uses.set(n, 'conversion');
  let shown: Set<string> | null = null;
  for (const [at, { n, text }] of lines.entries()) {
    const line = text.replace(/\f/gu, '').trim();
    if (!line || uses.has(n)) continue;
    const alt = picture.exec(line)?.[1];
    if (alt !== undefined) shown = wordsOf(alt);
    const caption: boolean = alt === undefined && shown !== null && shown.size > 2 && isSubset(shown, wordsOf(line));
    if (alt !== undefined || caption) uses.set(n, 'conversion');
    else {
      shown = null;
      if (anchor.test(line) || rule.test(line) || isEmptyRow(lines[at]!, lines[at - 1])) uses.set(n, 'page-furniture');
      else if (pageNumber.test(line) && atPageEnd(lines, at)) uses.set(n, 'page-furniture');
      else if (linkTarget.test(line)) uses.set(n, 'link-dump');
      else if (scanned && (vowelless.test(line) || oddBrackets.test(line)) && isAlone(lines, at))
        uses.set(n, 'scan-noise');
    }
  }
  for (const n of runningHeads(lines)) uses.set(n, 'page-furniture');
  return uses;
}

/** `---`, lines of a name and a value, `---` at the very start. */
function frontMatter(lines: readonly SourceLine[]): number[] {
  const first = lines.findIndex(({ text }) => text.trim());
  if (lines[first]?.text.trim() !== '---') return [];
  const length = lines.slice(first + 1).findIndex(({ text }) => text.trim() === '---');
  const inside = lines.slice(first + 1, first + 1 + length);
  if (length < 1 || !inside.every(({ text }) => /^\s*(?:- )?[\w-]+:|^\s*- \S|^\s*$/u.test(text))) return [];
  return lines.slice(first, first + 2 + length).map(({ n }) => n);
}

/** A number alone: beside the end of a page, or between blank lines where no list or table can be. */
function atPageEnd(lines: readonly SourceLine[], at: number): boolean {
  const text = lines[at]!.text;
  const beside = lines.slice(Math.max(at - 2, 0), at + 3).some((line) => line.text.includes('\f'));
  return beside || (/^\s*(?:Side|-)/iu.test(text) && isAlone(lines, at)) || /^\s*Side \d/u.test(text);
}

const isAlone = (lines: readonly SourceLine[], at: number) =>
  !lines[at - 1]?.text.trim() && !lines[at + 1]?.text.trim();

/** The same short line right after the ends of pages. */
function runningHeads(lines: readonly SourceLine[]): number[] {
  const tops = lines.filter(({ text }, at) => {
    const above = lines[at - 1]?.text ?? '';
    return text.trim() && text.length < longestRunningHead && (text.includes('\f') || /\f\s*$/u.test(above));
  });
  const bare = ({ text }: SourceLine) => text.replace(/[\f\d]/gu, '').trim();
  const counts = new Map<string, number>();
  for (const line of tops) counts.set(bare(line), (counts.get(bare(line)) ?? 0) + 1);
  return tops.filter((line) => (counts.get(bare(line)) ?? 0) >= oftenEnough).map(({ n }) => n);
}

const wordsOf = (text: string) => new Set(text.toLowerCase().match(wordPattern));
const isSubset = (inner: ReadonlySet<string>, outer: ReadonlySet<string>) =>
  inner.difference(outer as Set<string>).size === 0;
