/** Points that the conversion ran together on one line: with what leads to them, with each other, with their titles. */
import { openWord } from './continuation.ts';

export interface Point {
  /** As printed, `a.`; absent for bullets. */
  label?: string;
  text: string;
}

export interface LedPoints {
  /** The text before the points, the whole text where there are none. */
  lead: string;
  points: Point[];
}

/** «… ha oppdatert og tilgjengeliggjort oversikt over: a. Risiko og sårbarhet … b. Status for sikkerhet …» */
const labelAhead = /\s(?=[a-h]\. \p{Lu})/u;

/** A criterion printed on one line with its sub-points: a colon, then at least `a.` and `b.` in order. */
export function splitSubPoints(text: string): LedPoints {
  const [lead = '', ...parts] = text.split(labelAhead);
  const points = parts.map((part) => ({ label: part.slice(0, 2), text: part.slice(3) }));
  const inOrder = points.every(({ label }, at) => label === `${'abcdefgh'[at]}.`);
  return lead.endsWith(':') && points.length > 1 && inOrder ? { lead, points } : { lead: text, points: [] };
}

/** «Det er to hovedårsaker til dette mindreforbruket: • ca. 2,4 mill. … • Ca. 2,9 mill. …» */
const bullet = /\s+•\s+/u;

export function splitBullets(text: string): LedPoints {
  const [lead = '', ...parts] = text.split(bullet);
  return { lead, points: parts.map((part) => ({ text: part })) };
}

const capital = /^\p{Lu}/u;
const mark = /[.,:;?!)]$/u;
const longestTitle = 80;
const fewestWords = 3;

/**
 * The title of a point and its text, printed in one with neither mark nor break between them («Ulikt helsetilbud i Norge
 * Pasienters bosted, …»): the text begins with the first capital that does not follow a preposition.
 */
export function splitTitle(text: string): [title: string, text: string] | null {
  const words = text.split(' ');
  for (let at = 1; at < words.length; at++) {
    const title = words.slice(0, at).join(' ');
    if (title.length > longestTitle || mark.test(title)) return null;
    if (at >= fewestWords && capital.test(words[at]!) && !openWord.test(title))
      return [title, words.slice(at).join(' ')];
  }
  return null;
}
