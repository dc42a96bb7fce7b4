/** Sections of an allocation letter that a text names by number: `punkt 3.2 i tildelingsbrevet`, `pkt. 2.1.3 i tildelingsbrevet`. */
const pattern =
  /(?<!\p{L})(?:punkt|pkt\.?|kapittel|kap\.|avsnitt) (?<number>\d+(?:\.\d+)*)\.? i (?:årets )?tildelingsbrev(?:et)?(?!\p{L})/giu;

/** Numbers as printed and where they stand in the text, in order. */
export function findSectionMentions(text: string): { number: string; index: number }[] {
  return [...text.matchAll(pattern)].map(({ index, groups }) => ({ number: groups!.number!, index }));
}

/** The letter of a year as a whole: `Alle oppdrag gitt i tildelingsbrevet for 2023 … gjelder uendret`. */
const wholeLetter = /(?<!\p{L})tildelingsbrevet for (?<year>20\d\d)(?!\d)/giu;

/** Years of letters that a text names, and where. */
export function findLetterMentions(text: string): { year: number; index: number }[] {
  return [...text.matchAll(wholeLetter)].map(({ index, groups }) => ({ year: Number(groups!.year), index }));
}
