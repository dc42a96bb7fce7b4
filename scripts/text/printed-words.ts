/**
 * Words that a source line prints: letters and figures, without the HTML tags and link targets of a machine reading and
 * without a spreadsheet's own column names.
 */
import { raiseFigures } from './raised-figures.ts';

export const wordPattern = /[\p{L}\p{N}]+/gu;

const hardSpace = /&(?:nbsp|#160);/giu;
const htmlTag = /<\/?[a-z][^<>]*>/giu;
const linkTarget = /\]\([^()\s]*\)/gu;

/**
 * `Kolonne1` as a whole cell: what a spreadsheet calls a column which its author has not named. It names nothing, so
 * tables leave the cell empty (annual report 2024, «Kapitalkontoer»).
 */
export const placeholderName = /(?<=^|\t)\s*Kolonne\d{1,2}\s*(?=\t|$)/gu;

export function printedWords(text: string): string[] {
  return (
    raiseFigures(text.replace(hardSpace, ' '))
      .replace(placeholderName, '')
      .replace(htmlTag, ' ')
      .replace(linkTarget, '] ')
      .match(wordPattern) ?? []
  );
}
