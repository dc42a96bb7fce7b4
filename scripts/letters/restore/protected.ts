/** Rules for signs that may be a number, a label or a word: `1` is i, `4`, `a` and `d` are å, unless these say otherwise. */
import type { Spot } from './choices.ts';
import type { Token } from './tokens.ts';

/** Words that have a number after them. */
const numbered = /^(?:kap|kapittel|kapitlene|post|poster|postene|punkt|punktene|pkt|nr|vedlegg|del|mål|mal|tabell|figur|fase|trinn|type|oppdrag|deloppdrag|prop|innst|st|side|nivå|innen|over|nr|og|eller|til|fra|minst|på|inntil|om|lag|ca|bare)$/iu;
/** Words that have a number before them. */
const counted = /^(?:mill|mrd|kr|kroner|million|millioner|milliarder|prosent|pst|stk|kvartal|tertial|halvår|kap|januar|februar|mars|april|mai|juni|juli|august|september|oktober|november|desember|jan|feb|apr|aug|sep|okt|nov|des|årsverk|år|ar|ganger|gang|dager|uker|måneder|ledd)$/iu;

/** A lone `1` or `4` that is a number: it numbers a list or a heading, or counts or is counted. */
export function isNumber({ tokens, at }: Spot): boolean {
  const after = tokens[at + 1];
  if (after && after.kind !== 'space') return true;
  const before = tokens[at - 1];
  if (before && before.kind !== 'space') return true;
  const next = tokens[at + 2];
  if (next && (next.kind === 'number' || next.kind === 'mark' || counted.test(next.text))) return !isYear(next);
  return tokens[at - 2]?.kind === 'number' && !/^\p{Ll}/u.test(next?.text ?? '');
}

function isYear({ text }: Token): boolean {
  return /^20[12]\d$/u.test(text);
}

/** A lone `a` or `d` that is a label: `a)`, `d.`, `punkt a`. */
export function isLabel({ tokens, at }: Spot): boolean {
  const after = tokens[at + 1];
  if (after && /^[.)]$/u.test(after.text)) return true;
  const before = tokens[at - 1];
  if (before && before.kind !== 'space') return true;
  return numbered.test(tokens[at - 2]?.text ?? '') && /^(?:punkt|pkt|bokstav)$/iu.test(tokens[at - 2]!.text);
}

/** Words that hold a digit besides 0, 1 or 4, or more than one digit, or begin with a number: names and codes. */
const coded = /[2-356-9]|\d.*\d|^[14]\p{L}{2}/u;
/** Number words that differ from other words by one sign. */
const numberWord = /^(?:ni|tre|seks)$/iu;
/** Words that show that those beside them are English. */
const english = /^(?:of|the|and|on|with)$/u;

/** A word that stays as it is: a code, a number word, a lone capital, a word of an English phrase. */
export function isProtected({ tokens, at }: Spot): boolean {
  const { text } = tokens[at]!;
  if (coded.test(text) || numberWord.test(text) || /^\p{Lu}$/u.test(text)) return true;
  return english.test(tokens[at - 2]?.text ?? '') || english.test(tokens[at + 2]?.text ?? '');
}
