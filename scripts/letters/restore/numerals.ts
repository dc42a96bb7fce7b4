/** Rules for a stroke that is the letter I: Roman numerals (`Vedlegg Il`, `vedlegg I1I`) and the word I (`. | møtene`). */
import type { Spot } from './choice.ts';

/** Strokes that make up a Roman numeral, at least one of them no digit: `I`, `Il`, `lll`, `I1I`, `|`. */
const strokes = /^(?=.*[Il|])[Il|1]{1,3}$/u;
const bearsNumeral = /^vedlegg$/iu;

/** The Roman numeral that a token after «Vedlegg» stands for, where it is not printed as one already. */
export function readNumeral({ tokens, at }: Spot): string | null {
  const { text } = tokens[at]!;
  if (!strokes.test(text) || /^I+$/u.test(text)) return null;
  return bearsNumeral.test(tokens[at - 2]?.text ?? '') ? 'I'.repeat(text.length) : null;
}

/** Circulars (rundskriv) are numbered I-3/2017: the letter I, not a one. */
export function readCircular({ tokens, at }: Spot): string | null {
  const { text } = tokens[at]!;
  return /^rundskriv$/iu.test(tokens[at - 2]?.text ?? '') && /^1-\d+\/\d{4}$/u.test(text) ? `I${text.slice(1)}` : null;
}

/** The label c) read with a stroke: `¢)`. */
export function readLabel({ tokens, at }: Spot): string | null {
  return tokens[at]!.text === '¢' && tokens[at + 1]?.text === ')' ? 'c' : null;
}

/** The word I where a sentence begins with a stroke: `. | strategimøtene vil`. */
export function readPronoun({ tokens, at }: Spot): string | null {
  if (tokens[at]!.text !== '|') return null;
  const stops = tokens[at - 2]?.text === '.' && tokens[at - 3]?.kind === 'word';
  return stops && /^\p{Ll}/u.test(tokens[at + 2]?.text ?? '') ? 'I' : null;
}
