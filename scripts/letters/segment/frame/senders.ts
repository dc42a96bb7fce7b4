/**
 * Who sends a letter: the ministries of its letterhead; else those that a sentence of it says to give something
 * (`Helse- og omsorgsdepartementet og Digitaliserings- og forvaltningsdepartementet tildeler …`); else the one that its labels
 * and sentences speak for. None where the text does not say.
 */
import { ministriesByShortName } from '../wording.ts';

const name = String.raw`\p{Lu}[\p{L}-]*(?:(?:,| og) \p{L}[\p{L}-]*)*departementet`;
const one = new RegExp(
  String.raw`(?<!\p{L})(\p{Lu}\p{Ll}+(?:-,? (?:\p{Ll}+-,? )*og \p{Ll}+)?(?<=\p{L})departementet)(?!\p{L})`,
  'gu',
);
/** A sentence that begins with one or more ministries and what they do. */
const giving = new RegExp(
  String.raw`(?:^|[.»] )((?:${name})(?:(?:, | og )${name})*) (?:tildeler|tildeler følgende|gir|gjev|legg|meddeler|fastsetter|viser til|ber|stiller)(?!\p{L})`,
  'u',
);
const shortName = /(?:HOD)(?= ?:)/u;

export function findSenders(ministries: readonly string[], texts: readonly string[]): string[] {
  if (ministries.length > 0) return [...new Set(ministries)];
  for (const text of texts) {
    const sentence = giving.exec(text)?.[1];
    const named = sentence ? [...sentence.matchAll(one)].map(([found]) => found) : [];
    if (named.length > 0) return [...new Set(named)];
  }
  const label = texts.map((text) => shortName.exec(text)?.[0]).find(Boolean);
  return label ? [ministriesByShortName[label]!] : [];
}
