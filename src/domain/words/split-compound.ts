/**
 * Part Norwegian compounds: `tilskuddsordning` is tilskudd and ordning.
 *
 * A part is a word that the letters use by itself, or a longer one of the Norwegian word list. Of all ways to part a word
 * the cheapest is taken: few parts, long ones, and such as the letters use often. A word is left whole where no way is
 * cheap enough: a wrong part misleads a search, a missing one only narrows it.
 */

export interface KnownWords {
  /** How often the letters use the word by itself, in any form. */
  count(word: string): number;
  /** True where the word list has it. In a word that is listed itself, both parts must be words that the letters use. */
  lists(word: string): boolean;
}

/** Words that begin others without making compounds: `gjennomføring`, `innsats`, `oppfølging`. */
const noFirstPart = new Set(
  (
    'all alt an av be bi bort da de den der det eller en enn er et etter for fore forbi fra fram fram frem følge først før gen gjennom ' +
    'ferdig foren god har hen her hver i imot inn innen inne ja kan kon lav lik man med mellom mer mis mot ned noe nær og om opp over ' +
    'på re rett sam sammen selv sin små som strid stor så sær til tilbake tre tross u under unn ut utad ute uten van ved ' +
    'tilfreds vel vest vide videre år ulik lite likt store'
  ).split(' '),
);

/** Words that are mostly endings in longer ones: `-skap`, `-bar`. */
const noPart = new Set(
  'an ane ant ar are art bar bare dom else en ende ene ens er ere et het ing inga ingen inger isk lag lig ling løs ner nin null nyt om on one ral res rett rike sel sett sid sis sjon skap som te ten tet ting tion tor var ved vis kap ell anse ikk ddel ring ringen ringer ringene setning setningen setninger setningene gjøring gjøringen'.split(
    ' ',
  ),
);

/** Short words that make adjectives of nouns, however seldom the letters use them alone: `alkoholfrie`. */
const lastOnly = new Set(['fri', 'frie', 'fritt']);

/** The same with their endings: `-heten`, `-sjoner`, `-alisere`. */
const ending =
  /^(?:het|sjon|skap|dom|ning|else|isering|aliser|iser|nad|jon|ling|king|paring|legging|sett|still)(?:e?[nrt]|ene?s?|ing(?:en)?|e?s)*$/u;

const shortestWord = 6;
const shortestListed = 4;
const shortestUsed = 3;
const mostParts = 4;
/** A short word must be used so often to be taken for a part. */
const oftenUsed = 3;
/** A word used so often is one even where the word list does not have it. */
const surelyUsed = 8;
/** What a part costs at most; the letters' own words and long words cost less. */
const partPrice = 10;
/** What a linking letter costs after a part. */
const linkPrices: Record<string, number> = { '': 0, s: 0.6, e: 2.5 };
/** Words that have a linking s when another follows. */
const takesLink = /(?:sjon|het|tet|ing|skap|dom)$/u;
const unlinkedPrice = 3;
/** Three equal letters are written as two: `trafikkontroll`. */
const tripled = /(\p{L})\1\1/u;

interface Way {
  parts: string[];
  price: number;
}

/** Gives the parts of a word, one where it is no compound. */
export function makeSplitter({ count, lists }: KnownWords): (word: string) => string[] {
  const priceOf = (part: string, known: boolean, isFirst: boolean): number | null => {
    if (noPart.has(part)) return null;
    const used = count(part);
    const listed = part.length >= shortestListed && lists(part);
    const isUsed =
      used >= (part.length < 5 ? oftenUsed : known && part.length < 6 ? 2 : 1) || (!isFirst && lastOnly.has(part));
    const isWord = listed || used >= surelyUsed || part.length < shortestListed;
    const isListedAlone = listed && part.length >= (known ? 4 : 5) && (!known || isFirst);
    if (part.length < shortestUsed || !((isUsed && isWord) || isListedAlone)) return null;
    return partPrice - Math.min(4, Math.log(1 + used)) - Math.min(3, (part.length - 3) * 0.6);
  };
  /** `arbeids` is arbeid with a link. */
  const holdsLink = (part: string) => part.endsWith('s') && count(part.slice(0, -1)) > 0;
  const cheapest = (word: string, left: number, known: boolean, first: boolean): Way | null => {
    let best: Way | null = null;
    if (!first && !ending.test(word)) {
      const price = priceOf(word, known, false);
      if (price !== null) best = { parts: [word], price };
    }
    if (left === 1) return best;
    for (let end = shortestUsed; end <= word.length - shortestUsed; end += 1) {
      const part = word.slice(0, end);
      const price = noFirstPart.has(part) || holdsLink(part) ? null : priceOf(part, known, first);
      if (price === null) continue;
      for (const [link, linkPrice] of Object.entries(linkPrices)) {
        if (!word.startsWith(link, end)) continue;
        const rest = cheapest(word.slice(end + link.length), left - 1, known, false);
        if (!rest) continue;
        const unlinked = link === '' && takesLink.test(part) ? unlinkedPrice : 0;
        const whole = price + linkPrice + unlinked + rest.price;
        if (!best || whole < best.price) best = { parts: [part, ...rest.parts], price: whole };
      }
    }
    return best;
  };
  return (word) => {
    if (word.length < shortestWord || !/^\p{L}+$/u.test(word) || tripled.test(word)) return [word];
    const way = cheapest(word, mostParts, lists(word), true);
    return way && way.price <= dearest(way.parts.length) ? way.parts : [word];
  };
}

const dearest = (parts: number) => 8 * parts + 1;
