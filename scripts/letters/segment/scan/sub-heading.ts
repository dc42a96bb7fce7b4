/**
 * Headings without a number: `Verdikartlegging`, `Kap. 714, post 21`, `Pasientens prøvesvar`. They were set in italics or bold, which
 * the reading has lost, so only their shape and their neighbours tell: short, no full stop, text under them.
 */

import { printedWidth } from '../../layout/printed-width.ts';
import type { Cut } from './cut.ts';
import { endsSentence, isSentence } from './sentence.ts';

/** What a text stands after. */
export interface Before {
  /** The text before it, null at the start of a section, after another heading and after a table. */
  cut: Cut | null;
  /** Whether a list is open, and whether all of its items have kept their marks. */
  list: { lostMarks: boolean } | null;
}

/** Begins as a heading does; `/` is a misread Å, and `2. tertial` begins with a number. */
const headingStart = /^(?:[\p{Lu}@/]|\d+\. \p{Ll})/u;
const closingSign = /[.:;,?!]$/u;
const modal = /(?<!\p{L})(?:skal|bes|må|kan|vil|bør)(?!\p{L})/u;

function hasHeadingShape(cut: Cut): boolean {
  const { lines, text, sign, label, deadline } = cut;
  return (
    !sign &&
    !label &&
    !deadline &&
    lines.length <= 2 &&
    headingStart.test(text) &&
    !closingSign.test(text) &&
    !modal.test(text)
  );
}

export function isSubHeading(cuts: readonly Cut[], at: number, before: Before): boolean {
  const [cut, next] = [cuts[at], cuts[at + 1]];
  if (!cut || !next || !hasHeadingShape(cut) || !carriesText(cuts, at)) return false;
  if (cut.lines.length === 2 && !isMarked(next) && !isSentence(next.text)) return false;
  if (before.list) return endsList(cut, next, before.list, before.cut);
  if (!before.cut) return true;
  if (before.cut.text.endsWith(':')) return isMarked(next) && !next.lines[0]!.gap;
  return endsSentence(before.cut.text) || before.cut.deadline;
}

/** Headings that may follow each other with no text between. */
const stacked = 4;

/** True when what follows is text that a heading can stand over: a list, a sentence, a lead-in; headings may come between. */
function carriesText(cuts: readonly Cut[], at: number): boolean {
  for (const next of cuts.slice(at + 1, at + 1 + stacked)) {
    if (isMarked(next) || next.lines.length > 1 || endsSentence(next.text)) return true;
    if (!hasHeadingShape(next)) return false;
  }
  return false;
}

/** Points: a heading among items that have lost their marks is shorter than they are. */
const shortLine = 260;
const isMarked = (cut: Cut) => cut.sign !== null || cut.label !== null;

/** After a list: a heading follows a deadline, or a list whose items all kept their marks. */
function endsList(cut: Cut, next: Cut, list: { lostMarks: boolean }, last: Cut | null): boolean {
  if (last?.deadline) return next.lines[0]!.gap && printedWidth(cut.lines[0]!.raw.trim()) < shortLine;
  if (list.lostMarks || !last || !endsSentence(last.text)) return false;
  return isMarked(next) || isSentence(next.text);
}
