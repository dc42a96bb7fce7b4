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
  /** A paragraph after them that the conversion ran on to the last, null where there is none. */
  closing: string | null;
}

/** «… ha oppdatert og tilgjengeliggjort oversikt over: a. Risiko og sårbarhet … b. Status for sikkerhet …» */
const labelAhead = /\s(?=[a-h]\. \p{Lu})/u;

/** A criterion printed on one line with its sub-points: a colon, then at least `a.` and `b.` in order. */
export function splitSubPoints(text: string): LedPoints {
  const [lead = '', ...parts] = text.split(labelAhead);
  const points = parts.map((part) => ({ label: part.slice(0, 2), text: part.slice(3) }));
  const inOrder = points.every(({ label }, at) => label === `${'abcdefgh'[at]}.`);
  const isList = lead.endsWith(':') && points.length > 1 && inOrder;
  return isList ? { lead, points, closing: null } : { lead: text, points: [], closing: null };
}

/** «Det er to hovedårsaker til dette mindreforbruket: • ca. 2,4 mill. … • Ca. 2,9 mill. …» */
const bullet = /\s+•\s+/u;

const nextSentence = /(?<=\.) (?=\p{Lu})/u;
const lastWord = /(\p{L}+):$/u;

/**
 * Nothing is printed where the last point ends: it ends before the sentence that comes back to what the lead was about,
 * its last word («… til dette mindreforbruket: • … • … Noe av mindreforbruket skyldes …»), else with the text.
 */
export function splitBullets(text: string): LedPoints {
  const [lead = '', ...parts] = text.split(bullet);
  const sentences = parts.at(-1)?.split(nextSentence) ?? [];
  const subject = lastWord.exec(lead)?.[1];
  const end = sentences.findIndex((one, at) => at > 0 && subject && one.split(/[^\p{L}]+/u).includes(subject));
  if (end > 0) parts.splice(-1, 1, sentences.slice(0, end).join(' '));
  const closing = end > 0 ? sentences.slice(end).join(' ') : null;
  return { lead, points: parts.map((part) => ({ text: part })), closing };
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
