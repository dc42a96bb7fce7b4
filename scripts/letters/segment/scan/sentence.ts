/** What the words of a line tell: whether its sentence goes on, and whether a paragraph is a sentence or a list item. */
import { endsInOpenWord } from '../wording.ts';

/** Readings of `og`, `i`, `på` and `å`. */
const misread = new Set('0g 1 i1 pa pé pd p4 p& & a 4 é'.split(' '));
/** Ends on a comma, a hyphen or a dash. */
const openSign = /[,–—-]$/u;
/** Full stop, colon, question mark; a closing quote or bracket may follow. */
const sentenceEnd = /[.:?!…][»"”)]*$/u;
/** Abbreviations that end on a full stop without ending a sentence. */
const abbreviation = /(?:^|[\s(])(?:jf|kap|bl\.a|nr|pkt|hhv|f\.eks|inkl|iht|mht|ev|evt|Prop|Meld|Innst|Offl|St)\.$/u;
/** Begins in the middle of a sentence: lower case, or `1`, `4`, `&` and `0g` read for i, å and og. */
const lowerStart = /^(?:\p{Ll}|&|[14] \p{Ll}|0g\b)/u;
const upperStart = /^\p{Lu}/u;
/** An infinitive as first word, as tasks begin: `Redusere`, `Etablere`. */
const infinitive = /^\p{Lu}\p{Ll}+ere\b/u;
const notInfinitive = new Set(['Videre', 'Flere', 'Senere', 'Tidligere', 'Færre', 'Dere']);

/** Verbs that make a main clause, some with their vowels lost. */
const finite = new Set(
  `skal er vil kan må ma mé bes ber bør har ble blir gis får far legger legges viser vises tar tildeles settes gjelder
  ønsker onsker ensker forutsetter forutsettes inngår inngar kommer erstatter avtales koordineres`.split(/\s+/u),
);
/** Words that open a clause whose verb does not count. */
const subordinate = /^(?:som|at|hvor|der|når|nar|nér|hvordan|hva|hvilke|hvilken|dersom|hvis|slik)$/u;

export function endsSentence(text: string): boolean {
  return sentenceEnd.test(text) && !abbreviation.test(text);
}

/** True when a line breaks off so that more must follow. */
export function endsOpen(text: string): boolean {
  return openSign.test(text) || abbreviation.test(text) || isOpenWord(text.slice(text.lastIndexOf(' ') + 1));
}

export function isOpenWord(word: string): boolean {
  return endsInOpenWord(word) || misread.has(word.toLowerCase());
}

export const startsLower = (text: string) => lowerStart.test(text);
export const startsUpper = (text: string) => upperStart.test(text);

/** True when the first word is an infinitive. */
export function startsWithTask(text: string): boolean {
  return infinitive.test(text) && !notInfinitive.has(text.split(/[\s,]/u, 1)[0] ?? '');
}

/** True for a full sentence: it ends as one and its first sentence has a main verb. List items have neither or one. */
export function isSentence(text: string): boolean {
  if (!endsSentence(text)) return false;
  for (const word of text.split(' ')) {
    const bare = word.replace(/[«»"(),;:.?!]/gu, '');
    if (subordinate.test(bare)) return false;
    if (finite.has(bare)) return true;
    if (endsSentence(word)) return false;
  }
  return false;
}

/** True when a quote « is still open at the end. */
export function quoteIsOpen(text: string): boolean {
  return text.lastIndexOf('«') > text.lastIndexOf('»');
}
