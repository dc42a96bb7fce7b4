/**
 * List what a token may stand for: the choices among which the context then decides.
 *
 * Takes: a token and its neighbours on the line.
 * Guarantees: the printed form is among the choices unless it is no word at all; what is protected has only itself.
 */
import { anyNumber } from './clean-text.ts';
import type { Confusion } from './confusions.ts';
import type { Lexicon } from './lexicon.ts';
import { costByGrammar, isInfinitive } from './grammar.ts';
import { readCircular, readLabel, readNumeral, readPronoun } from './numerals.ts';
import { isBeforeMonth, isLabel, isNumber, isProtected, isYear } from './protected.ts';
import { type Evidence, findReadings, type Reading } from './readings.ts';
import type { Token } from './tokens.ts';

export interface Choice {
  /** What would be shown. */
  text: string;
  /** How the language model sees it: lower-case words. */
  words: readonly string[];
  cost: number;
  unseen: number;
  undone: readonly Confusion[];
  evidence: Evidence | 'printed' | 'split' | 'strokes';
  /** Readings that no rule can tell from the printed form. */
  unsure?: readonly string[];
}

/** The tokens of the running text, and where the one in question stands among them. */
export interface Spot {
  tokens: readonly Token[];
  at: number;
  /** True where a sentence or heading begins. */
  opens: boolean;
  /** True inside «quotes» that are not closed yet. */
  quoted: boolean;
}

/** `1 2025` printed as one: the word i and a year. */
const joinedYear = /^1(20[12]\d)$/u;
/** The word i with a stray stroke after it. */
const strokedI = /^i1$/u;
/** Signs that stand for a word of one letter. */
const single: Record<string, { word: string; cost: number }[]> = {
  '&': [{ word: 'å', cost: 0.1 }],
  é: [{ word: 'å', cost: 0.1 }],
  a: [{ word: 'å', cost: 0.1 }],
  d: [{ word: 'å', cost: 1 }],
  '4': [{ word: 'å', cost: 2 }],
  '1': [{ word: 'i', cost: 0.5 }],
};
const capitals = /^(?=.*\p{Lu}.*\p{Lu}|.*@)[\p{Lu}\d@]{2,}$/u;

/** What it costs to take a lone 1 before a word in lower case for a number. */
const bareNumberCost = 5;

export function listChoices(spot: Spot, lexicon: Lexicon): Choice[] {
  const { text, kind } = spot.tokens[spot.at]!;
  const printed = asPrinted(text, kind === 'number' ? anyNumber : text.toLowerCase(), lexicon);
  if (text === '|') {
    const shown = readNumeral(spot) ?? readPronoun(spot);
    return [shown ? { ...printed, text: shown, words: ['i'], evidence: 'strokes' } : printed];
  }
  if (kind !== 'word' && kind !== 'number') return [printed];

  const year = joinedYear.exec(text);
  if (year) return [{ ...printed, text: `${spot.opens ? 'I' : 'i'} ${year[1]}`, words: ['i', anyNumber], evidence: 'split' }];
  if (strokedI.test(text)) return [{ ...printed, text: 'i', words: ['i'], evidence: 'strokes' }];

  const numeral = readNumeral(spot) ?? readCircular(spot) ?? readLabel(spot);
  if (numeral) return [{ ...printed, text: numeral, words: [numeral.toLowerCase()], evidence: 'strokes' }];
  const signs = single[text];
  if (signs) {
    if (kind === 'number' ? isNumber(spot) : isLabel(spot)) {
      return [isBeforeMonth(spot) ? { ...printed, unsure: signs.map(({ word }) => word) } : printed];
    }
    const choices = signs.map(({ word, cost }) => ({
      text: word,
      words: [word],
      cost,
      unseen: -12,
      undone: [{ printed: text, meant: word, cost }],
      evidence: 'letters' as const,
    }));
    if (kind === 'word') return choices;
    if (text === '4') return isInfinitive(spot.tokens[spot.at + 2]?.text ?? '', lexicon) ? choices : [printed];
    const next = spot.tokens[spot.at + 2]?.text ?? '';
    if (isYear(next) || /^[&é]$/u.test(next)) return choices;
    return [/^\p{Ll}/u.test(next) ? { ...printed, cost: bareNumberCost } : printed, ...choices];
  }
  if (kind === 'number' || isProtected(spot)) return [printed];
  if (capitals.test(text)) return [printed, ...readAcronym(text, lexicon)];
  return readWord(spot, printed, lexicon);
}

/** A footnote's number at the end of a word: `Norge2`. */
const footnoteMark = /(?<=\p{L}{3})\d$/u;

function asPrinted(text: string, printedWord: string, lexicon: Lexicon): Choice {
  const word = printedWord.replace(footnoteMark, '');
  const seen = lexicon.language.count(word) > 0;
  return {
    text,
    words: [word],
    cost: 0,
    unseen: -unknownCost - 0.15 * text.length,
    undone: [],
    evidence: seen ? 'letters' : 'printed',
  };
}

/** What a word costs that nobody knows: a name, a slip, another language. */
const unknownCost = 20;

/** Acronyms whose Ø or Å was misread: `EQS`, `E@S`. */
function readAcronym(text: string, lexicon: Lexicon): Choice[] {
  if (lexicon.acronyms.has(text)) return [];
  return findReadings(text.toLowerCase(), lexicon)
    .filter(({ word, undone }) => undone.length > 0 && lexicon.acronyms.has(word.toUpperCase()))
    .map((reading) => ({ ...toChoice(reading), text: reading.word.toUpperCase() }));
}

function readWord(spot: Spot, printed: Choice, lexicon: Lexicon): Choice[] {
  const { text } = spot.tokens[spot.at]!;
  const lower = text.toLowerCase();
  const choices: Choice[] = [];
  let known = false;
  for (const reading of [...findReadings(lower, lexicon, text !== lower), ...readFirstPart(spot, lexicon)]) {
    if (reading.word === lower) known = true;
    const cost = reading.cost + costByGrammar(spot, reading.word, lexicon);
    choices.push({
      ...toChoice(reading),
      cost,
      text: reading.word === lower ? text : likeCase(reading, text, spot.opens),
    });
  }
  if (!known) choices.push(printed);
  if (!known && lower.length > 5) choices.push(...splitWord(spot, lexicon));
  if (!known && spot.quoted && lower.endsWith('y')) choices.push(...closeQuote(spot, lexicon));
  return choices;
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

function toChoice({ word, cost, unseen, undone, evidence }: Reading): Choice {
  return { text: word, words: [word], cost, unseen, undone, evidence };
}

/** Upper case where the printed word has it; a sign that is no letter, or not that letter, follows the sentence. */
function likeCase({ word, undone }: Reading, printed: string, opens: boolean): string {
  const first = printed[0]!;
  const strange = undone[0]?.printed.startsWith(first.toLowerCase()) && !/[æøå]/u.test(undone[0].meant);
  if (strange && /^\p{Lu}+$/u.test(printed.slice(1))) return word.toUpperCase();
  const upper = /\p{L}/u.test(first) && !strange ? first !== first.toLowerCase() : opens;
  return upper ? word[0]!.toUpperCase() + word.slice(1) : word;
}

/** What it costs to assume that spaces were lost. */
const splitCost = 8;

/** Words printed without the spaces between them: `Bidrairevisjon`. The first two must stand so in the letters. */
function splitWord(spot: Spot, lexicon: Lexicon): Choice[] {
  const { text } = spot.tokens[spot.at]!;
  const lower = text.toLowerCase();
  const { language } = lexicon;
  const found: Choice[] = [];
  for (let first = 1; first < lower.length; first += 1) {
    const head = lower.slice(0, first);
    if (!language.count(head)) continue;
    const cut = (words: string[]) => {
      if (words.some((word) => !language.count(word)) || language.follows(words[1]!, [head]) === 0) return;
      let from = 0;
      const shown = words.map((word) => text.slice(from, (from += word.length)));
      found.push({ text: shown.join(' '), words, cost: splitCost, unseen: -12, undone: [], evidence: 'split' });
    };
    cut([head, lower.slice(first)]);
    if (lower[first] === 'i') cut([head, 'i', lower.slice(first + 1)]);
  }
  return found;
}

/** What it costs to assume that a closing quote was read as the letter y. */
const quoteCost = 2;

/** The closing quote read as y, or as y and itself: `«visningshjemy`, `«egenandelery»`. */
function closeQuote(spot: Spot, lexicon: Lexicon): Choice[] {
  const { text } = spot.tokens[spot.at]!;
  const rest = text.slice(0, -1);
  const quote = spot.tokens[spot.at + 1]?.text === '»' ? '' : '»';
  const tokens = spot.tokens.with(spot.at, { kind: 'word', text: rest });
  return readWord({ ...spot, tokens, quoted: false }, asPrinted(rest, rest.toLowerCase(), lexicon), lexicon).map(
    (choice) => ({
      ...choice,
      text: choice.text + quote,
      cost: choice.cost + quoteCost,
      undone: [...choice.undone, { printed: 'y', meant: quote || 'ingenting', cost: quoteCost }],
    }),
  );
}
