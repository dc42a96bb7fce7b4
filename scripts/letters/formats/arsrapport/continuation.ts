/**
 * Page breaks cut sentences: «… Prosjektene varierer i omfang og», a blank line, «kompleksitet. Spesielt …». This says
 * which lines go on where the line before them stopped.
 */
import type { ReportLine } from './report-lines.ts';

/** A full stop, question mark, exclamation mark or colon, perhaps inside quotes or parentheses. */
const sentenceEnd = /[.!?:…][»”")\]]*$/u;

/** A small letter, or a parenthesis on the very next line. */
const goesOn = /^\p{Ll}/u;
const parenthesis = /^\(/u;

/** «a) …», «a og b) …»: begins a point of its own although its letter is small. */
export const letterLabel = /^((?:[a-h] og )?[a-h]\)) (?=\S)/u;

/** A word that no sentence ends with: what follows belongs to it, even a year («… individuell plan i» «2023, …»). */
export const openWord = /\s(?:av|den|eller|en|et|for|fra|i|med|mot|og|om|på|som|til|ved|å)$/u;

/** A reference whose target stands on the next line: «Se også» «Etatstyrers vurdering av underliggende etater». */
const openReference = /(?:^|\s)(?:[Ss]e|[Ss]e også|[Jj]f\.)$/u;

/** True when `line` goes on where `previous`, a line of running text or a list item, stopped. */
export function continues(line: ReportLine, previous: ReportLine): boolean {
  if (line.kind !== 'text' || previous.kind === 'row' || line.gapBefore > 1) return false;
  if (letterLabel.test(line.text)) return false;
  if (openReference.test(previous.text)) return true;
  if (sentenceEnd.test(previous.text))
    return line.gapBefore === 0 && (goesOn.test(line.text) || parenthesis.test(line.text));
  if (line.gapBefore === 0 && parenthesis.test(line.text)) return true;
  return goesOn.test(line.text) || openWord.test(previous.text);
}
