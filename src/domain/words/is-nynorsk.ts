/** Whether a passage is in nynorsk: by words that only one of the two written languages has. */

/** True for two different words of nynorsk at least, and more than of bokmål. */
export function isNynorsk(text: string): boolean {
  const words = new Set(text.toLowerCase().match(/\p{L}+/gu));
  const count = (pattern: RegExp) => [...words].filter((word) => pattern.test(word)).length;
  const nynorsk = count(nynorskWord);
  return nynorsk >= 2 && nynorsk > count(bokmaalWord);
}

/** Whole words, and endings of words that bokmål does not have: `kommunane`, `ordninga`, `alvorlege`. */
const nynorskWord =
  /^(?:ikkje|eit|ein|eitt|frå|dei|deira|kva|kven|korleis|noko|sjølv|berre|vere|gjera?|gjeld|vart|blei|meiner|inneber|auke|løyv(?:d|ing)|tilskot(?:et)?|tidleg|høge|menneske|setje|nedsett|følgjande|tenester|\p{L}{4,}(?:ane|arar|inga|leg))$/u;

const bokmaalWord =
  /^(?:ikke|et|en|fra|de|deres|hva|hvem|hvordan|noe|selv|bare|være|gjøre|gjelder|ble|mener|innebærer|økning|bevilgning|tilskudd(?:et)?|tidlig|høye|følgende|tjenester|\p{L}{4,}(?:ene|ere|ingen|lig))$/u;
