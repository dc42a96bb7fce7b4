/**
 * List what a printed word may stand for.
 *
 * Takes: a word of the running text, and the choice of leaving it as printed.
 * Guarantees: the printed form is among the choices, as a word that is known or as one that nobody knows.
 */
import { capitalize } from '../../../src/domain/format.ts';
import { asPrinted, type Choice, type Spot } from './choice.ts';
import { costByGrammar } from './grammar.ts';
import type { Lexicon } from './lexicon.ts';
import { findReadings, type Reading } from './readings.ts';
import { splitWord } from './split-word.ts';

export function readWord(spot: Spot, printed: Choice, lexicon: Lexicon): Choice[] {
  const { text } = spot.tokens[spot.at]!;
  const lower = text.toLowerCase();
  const readings = [...findReadings(lower, lexicon, text !== lower), ...readFirstPart(spot, lexicon)];
  const choices = readings.map((reading): Choice => {
    const cost = reading.cost + costByGrammar(spot, reading.word, lexicon);
    const shown = reading.word === lower ? text : likeCase(reading, text, spot.opens);
    return { ...reading, cost, text: shown, words: [reading.word] };
  });
  if (readings.some(({ word }) => word === lower)) return choices;
  choices.push(printed, ...splitWord(text, lexicon));
  if (spot.quoted && lower.endsWith('y')) choices.push(...closeQuote(spot, lexicon));
  return choices;
}

/** Acronyms whose Ø or Å was misread: `EQS`, `E@S`. */
export function readAcronym(text: string, lexicon: Lexicon): Choice[] {
  if (lexicon.acronyms.has(text)) return [];
  return findReadings(text.toLowerCase(), lexicon)
    .filter(({ word, undone }) => undone.length > 0 && lexicon.acronyms.has(word.toUpperCase()))
    .map((reading) => ({ ...reading, text: reading.word.toUpperCase(), words: [reading.word] }));
}

/** The first part of a compound, its other part after a hyphen: `gjennomforings-` is gjennomføring with a linking s. */
function readFirstPart({ tokens, at }: Spot, lexicon: Lexicon): Reading[] {
  const lower = tokens[at]!.text.toLowerCase();
  if (tokens[at + 1]?.text !== '-' || !lower.endsWith('s') || lower.length < 6) return [];
  return findReadings(lower.slice(0, -1), lexicon).map((reading) => ({
    ...reading,
    word: `${reading.word}s`,
    unseen: reading.unseen - 1,
  }));
}

/** Upper case where the printed word has it; a sign that is no letter, or not that letter, follows the sentence. */
function likeCase({ word, undone }: Reading, printed: string, opens: boolean): string {
  const first = printed[0]!;
  const strange = undone[0]?.printed.startsWith(first.toLowerCase()) && !/[æøå]/u.test(undone[0].meant);
  if (strange && /^\p{Lu}+$/u.test(printed.slice(1))) return word.toUpperCase();
  const upper = /\p{L}/u.test(first) && !strange ? first !== first.toLowerCase() : opens;
  return upper ? capitalize(word) : word;
}

/** What it costs to assume that a closing quote was read as the letter y. */
const quoteCost = 2;

/** The closing quote read as y, or as y and itself: `«visningshjemy`, `«egenandelery»`. */
function closeQuote(spot: Spot, lexicon: Lexicon): Choice[] {
  const rest = spot.tokens[spot.at]!.text.slice(0, -1);
  const quote = spot.tokens[spot.at + 1]?.text === '»' ? '' : '»';
  const tokens = spot.tokens.with(spot.at, { kind: 'word', text: rest });
  const inner = readWord({ ...spot, tokens, quoted: false }, asPrinted(rest, rest.toLowerCase(), lexicon), lexicon);
  return inner.map((choice) => ({
    ...choice,
    text: choice.text + quote,
    cost: choice.cost + quoteCost,
    undone: [...choice.undone, { printed: 'y', meant: '»', cost: quoteCost }],
  }));
}
