/**
 * Who sends a letter: the ministries of its letterhead; else those that a sentence of it says to give something
 * (`Helse- og omsorgsdepartementet og Digitaliserings- og forvaltningsdepartementet tildeler …`), at its start before elsewhere;
 * between the two the one that its labels speak for (`Ansvarlig avdeling i HOD:`). None where the text does not say.
 */
import { ministriesByShortName } from '../wording.ts';

/** `Helse- og omsorgsdepartementet`, `Arbeids-, velferds- og sosialdepartementet`, `Kunnskapsdepartementet`. */
const name = String.raw`\p{Lu}\p{Ll}*(?:(?:-, \p{Ll}+)*- og \p{Ll}*)?departementet`;
const one = new RegExp(String.raw`(?<!\p{L})${name}(?!\p{L})`, 'gu');
const several = `${name}(?:(?:, | og )${name})*`;
/** A sentence that begins with one or more ministries and what they do. */
const giving = new RegExp(
  String.raw`(?:^|[.»:] )(${several}) (?:tildeler|tildelar|gir|gjev|gjør|gjer|legger|legg|meddeler|fastsetter|viser|ber|bed|stiller|takker|har|vil)(?!\p{L})`,
  'u',
);
/** Ministries alone on a line, perhaps after `Fra:`. */
const alone = new RegExp(`^(?:Fra:? )?${several}$`, 'u');
const shortName = /(?<!\p{L})HOD(?= ?:)/u;

const namesIn = (text: string) => [...text.matchAll(one)].map(([found]) => found);

/** The ministries that a line names and nothing else; none for any other line. */
export const ministriesAlone = (line: string) => (alone.test(line) ? namesIn(line) : []);

/** Paragraphs at the start of a letter: what a ministry says there of itself is said of the letter. */
const beginning = 6;

export function findSenders(ministries: readonly string[], texts: readonly string[]): string[] {
  if (ministries.length > 0) return [...new Set(ministries)];
  const sentence = (among: readonly string[]) => among.map((text) => giving.exec(text)?.[1]).find(Boolean);
  const first = sentence(texts.slice(0, beginning));
  if (first) return [...new Set(namesIn(first))];
  const label = texts.map((text) => shortName.exec(text)?.[0]).find(Boolean);
  if (label) return [ministriesByShortName[label]!];
  return [...new Set(namesIn(sentence(texts) ?? ''))];
}

/** `Helsedirektoratet er som fagdirektorat … underlagt Helse- og omsorgsdepartementet`. */
const under = new RegExp(
  String.raw`(?<!\p{L})(?:underlagt|underordnet|(?:etat|organ|direktorat|virksomhet) under) (${name})`,
  'u',
);

/** The ministry that an agency says it stands under; null where it does not. */
export function findOwner(texts: readonly string[]): string | null {
  return texts.map((text) => under.exec(text)?.[1]).find(Boolean) ?? null;
}
