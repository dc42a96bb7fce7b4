/**
 * List what a token may stand for: the choices among which the context then decides.
 *
 * Takes: a token of the running text.
 * Guarantees: at least one choice; what is protected has only the printed form.
 */
import { asPrinted, type Choice, type Spot } from './choice.ts';
import { anyNumber } from './clean-text.ts';
import { isInfinitive } from './grammar.ts';
import type { Lexicon } from './lexicon.ts';
import { readCircular, readLabel, readNumeral, readPronoun } from './numerals.ts';
import { isBeforeMonth, isLabel, isNumber, isProtected, isYear } from './protected.ts';
import { readAcronym, readWord } from './word-choices.ts';

/** `1 2025` printed as one: the word i and a year. */
const joinedYear = /^1(20[12]\d)$/u;
/** The word i with a stray stroke after it. */
const strokedI = /^i1$/u;
/** Nothing small, and at least two capitals: `EØS`, `E@S`; `P4` is none. */
const capitals = /^[\p{Lu}\d@]{2,}$/u;
const twoCapitals = /\p{Lu}\d*\p{Lu}|@/u;

export function listChoices(spot: Spot, lexicon: Lexicon): Choice[] {
  const { text, kind } = spot.tokens[spot.at]!;
  const printed = asPrinted(text, kind === 'number' ? anyNumber : text.toLowerCase(), lexicon);
  const stroke = readStroke(spot);
  if (stroke) return [{ ...printed, text: stroke, words: [stroke.toLowerCase()], evidence: 'strokes' }];
  if (kind !== 'word' && kind !== 'number') return [printed];

  const year = joinedYear.exec(text);
  if (year) {
    const shown = `${spot.opens ? 'I' : 'i'} ${year[1]}`;
    return [{ ...printed, text: shown, words: ['i', anyNumber], evidence: 'split' }];
  }
  const meant = single[text];
  if (meant) return readSign(spot, printed, meant, lexicon);
  if (kind === 'number' || isProtected(spot)) return [printed];
  if (capitals.test(text) && twoCapitals.test(text)) return [printed, ...readAcronym(text, lexicon)];
  return readWord(spot, printed, lexicon);
}

function readStroke(spot: Spot): string | null {
  const { text } = spot.tokens[spot.at]!;
  if (strokedI.test(text)) return 'i';
  return readNumeral(spot) ?? readCircular(spot) ?? readLabel(spot) ?? readPronoun(spot);
}

interface Meant {
  word: string;
  cost: number;
}

/** Signs that stand for a word of one letter. */
const single: Record<string, Meant> = {
  '&': { word: 'å', cost: 0.1 },
  é: { word: 'å', cost: 0.1 },
  a: { word: 'å', cost: 0.1 },
  d: { word: 'å', cost: 1 },
  '4': { word: 'å', cost: 2 },
  '1': { word: 'i', cost: 0.5 },
};
/** What it costs to take a lone 1 before a word in lower case for a number. */
const bareNumberCost = 5;

const startsWord = /^[\p{L}\p{N}]/u;

function readSign(spot: Spot, printed: Choice, { word, cost }: Meant, lexicon: Lexicon): Choice[] {
  const { text, kind } = spot.tokens[spot.at]!;
  if (kind === 'number' ? isNumber(spot) : isLabel(spot)) {
    return [isBeforeMonth(spot) ? { ...printed, unsure: [word] } : printed];
  }
  const read: Choice = {
    text: word,
    words: [word],
    cost,
    unseen: -12,
    undone: [{ printed: text, meant: word, cost }],
    evidence: 'letters',
  };
  const next = spot.tokens[spot.at + 2]?.text ?? '';
  if (text === 'a' && startsWord.test(next) && !isInfinitive(next, lexicon)) return [printed, read];
  if (kind === 'word') return [read];
  if (text === '4') return [isInfinitive(next, lexicon) ? read : printed];
  if (isYear(next) || /^[&é]$/u.test(next)) return [read];
  return [/^\p{Ll}/u.test(next) ? { ...printed, cost: bareNumberCost } : printed, read];
}
