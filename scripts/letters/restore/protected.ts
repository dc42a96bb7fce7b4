/** Rules for signs that may be a number, a label or a word: `1` is i, `4`, `a` and `d` are å, unless these say otherwise. */
import { months } from '../../../src/domain/months.ts';
import type { Spot } from './choice.ts';

/** Words that have a number after them. */
const numbered =
  /^(?:kap|kapittel|post|punkt|pkt|nr|vedlegg|tabell|figur|fase|trinn|steg|type|prop|innst|tillegg|m[åaé]l)$/iu;
/** `del 1 av`, but not `ta del 1 den`. */
const part = /^del av$/iu;
/** Words that have a letter after them. */
const lettered = /^(?:punkt|pkt|bokstav|bl)$/iu;
/** Words that have a number before them. */
const counted = new RegExp(
  `^(?:mill|mrd|kr|kroner|million|millioner|milliarder|prosent|pst|stk|kvartal|tertial|halvår|${months.join('|')}|jan|feb|apr|aug|sep|okt|nov|des|årsverk|år|ar|ganger|gang|time|timer|og|eller|til|dager|uker|måneder|ledd)$`,
  'iu',
);

/** A lone `1` or `4` that is a number: it numbers a list or a heading, or counts or is counted. */
export function isNumber({ tokens, at, opens }: Spot): boolean {
  const after = tokens[at + 1];
  if (after && after.kind !== 'space') return true;
  const before = tokens[at - 1];
  if (before && before.kind !== 'space') return true;
  const next = tokens[at + 2];
  if (part.test(`${tokens[at - 2]?.text} ${next?.text}`)) return true;
  if (numbered.test(wordBefore({ tokens, at }))) return true;
  if (opens && /^\p{Lu}/u.test(next?.text ?? '')) return true;
  if (next && (next.kind === 'number' || next.kind === 'mark' || counted.test(next.text))) return !isYear(next.text);
  return tokens[at - 2]?.kind === 'number' && !/^\p{Ll}/u.test(next?.text ?? '');
}

/** The word before, also where a full stop shortens it: `pkt. 1`. */
function wordBefore({ tokens, at }: Pick<Spot, 'tokens' | 'at'>): string {
  const last = tokens[at - 2]?.text ?? '';
  return last === '.' ? (tokens[at - 3]?.text ?? '') : last;
}

export function isYear(text: string): boolean {
  return /^20[12]\d$/u.test(text);
}

/** A lone `a` or `d` that is a label: `a)`, `d.`, `punkt a`; or cuts a word short: `bl a`. */
export function isLabel({ tokens, at }: Spot): boolean {
  const after = tokens[at + 1];
  if (after && /^[.)]$/u.test(after.text)) return true;
  const before = tokens[at - 1];
  if (before && before.kind !== 'space') return true;
  return lettered.test(tokens[at - 2]?.text ?? '');
}

/** A lone `1` before the name of a month may be i or the first day: the letters set a full stop after days. */
export function isBeforeMonth({ tokens, at }: Spot): boolean {
  return tokens[at + 1]?.kind === 'space' && months.includes(tokens[at + 2]?.text ?? '');
}

/** Words that hold a digit besides 0, 1 or 4, or more than one digit, or begin with a number: names and codes. */
const coded = /[2-356-9]|\d.*\d|^[14]\p{L}{2}/u;
/** Number words that differ from other words by one sign. */
const numberWord = /^(?:ni|tre|seks)$/iu;
/** Months cut short, after a day: `10. okt.`. */
const shortMonth = /^(?:jan|feb|apr|aug|sep|sept|okt|nov|des)$/u;
/** Words that show that those beside them are English. */
const english = /^(?:of|the|and|on|with)$/u;

/** A word that stays as it is: a code, a number word, a lone capital, a word of an English phrase. */
export function isProtected({ tokens, at }: Spot): boolean {
  const { text } = tokens[at]!;
  if (tokens[at - 2]?.text === '.' && tokens[at - 3]?.kind === 'number' && shortMonth.test(text)) return true;
  if (coded.test(text) || numberWord.test(text) || /^\p{Lu}$/u.test(text)) return true;
  return english.test(tokens[at - 2]?.text ?? '') || english.test(tokens[at + 2]?.text ?? '');
}
