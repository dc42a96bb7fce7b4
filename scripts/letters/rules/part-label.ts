/**
 * Labels of an assignment's parts, and the parts that a sentence names. A label is written as a reader cites it:
 * `a)` and `a.` are `a`, `(1)` and `1.` are `1`, a letter inside number 1 is `1a`; named parts keep their name
 * (`Deloppdrag 1`, `Del 2`, `Delleveranse 1`).
 */
import { capitalize } from '../../../src/domain/format.ts';

/** `a)`, `1.`, `(1)`, `iv.` */
const marked = /^\(?(\d{1,2}|[a-z]|[ivx]{1,4})[.)]$/u;
/** `Deloppdrag 1: …`, `Delleveranse 2: …`, `Del 1 – …`, or `Deloppdrag` alone as a heading. */
const named = /^(deloppdrag|delleveranse|del)(?:\s+(\d{1,2}|[a-h]))?\s*(?::|\.\s|[–-]\s|$)/iu;
/** The same as a heading, `Deloppdrag 2 Opplæring av kantiner`. */
const heading = /^(Deloppdrag|Delleveranse|Del) (\d{1,2}) (?=\p{Lu})/u;

/** Label of a marked list item, null for a bullet. */
export function readMarkedLabel(mark: string | undefined): string | null {
  return marked.exec(mark ?? '')?.[1] ?? null;
}

/** Label of a heading or item that names itself, null for any other. */
export function readNamedLabel(text: string): string | null {
  const match = named.exec(text) ?? heading.exec(text);
  if (!match || (match[1]!.toLowerCase() === 'del' && !match[2])) return null;
  const name = capitalize(match[1]!.toLowerCase());
  return match[2] ? `${name} ${match[2]}` : name;
}

/** A label inside another: `1` and `a` make `1a`, `Deloppdrag 1` and `a` make `Deloppdrag 1a`. */
export function nestLabel(outer: string | null, label: string): string {
  if (!outer) return label;
  return /^\d/u.test(label) ? `${outer}.${label}` : `${outer}${label}`;
}

/** `Deloppdrag b) og c)`, `deloppdrag 1`, `Oppdragets del 2`, `for oppdrag 1-3`, `(pkt. 1)`. Groups: word, first, rest. */
const mention =
  /(?<!\p{L})(deloppdrag|del|oppdrag|pkt\.|punkt)(?: (\d{1,2}|[a-h])(?![\p{L}\d])\)?((?:(?:, | og | til | ?[-–] ?)(?:\d{1,2}|[a-h])(?![\p{L}\d])\)?){0,6}))?/giu;

export interface PartMention {
  index: number;
  labels: string[];
}

/** Parts that a sentence names, in order; of parts that the assignment does not have only `del` and `deloppdrag`. */
export function findPartMentions(sentence: string, known: readonly string[]): PartMention[] {
  return [...sentence.matchAll(mention)].flatMap((match) => {
    const word = match[1]!.toLowerCase();
    const isPart = word === 'del' || word === 'deloppdrag';
    if (!match[2]) return known.includes('Deloppdrag') && word === 'deloppdrag' ? one(match, ['Deloppdrag']) : [];
    const labels = expand(match[2], match[3] ?? '').flatMap((key) => {
      const own = known.find((label) => label === key || label.endsWith(` ${key}`));
      return own ?? (isPart ? [`${capitalize(word)} ${key}`] : []);
    });
    return labels.length > 0 ? one(match, labels) : [];
  });
}

const one = (match: RegExpExecArray, labels: string[]): PartMention[] => [{ index: match.index, labels }];

/** `b` and ` og c)` make b, c; `d` and ` til f)` make d, e, f. */
function expand(first: string, rest: string): string[] {
  const keys = [first];
  for (const [, joiner = '', key = ''] of rest.matchAll(/(, | og | til | ?[-–] ?)(\d{1,2}|[a-h])/giu)) {
    const isRange = /til|[-–]/u.test(joiner);
    const from = codeOf(keys.at(-1)!);
    for (let code = from + 1; isRange && code < codeOf(key); code += 1) keys.push(keyOf(code, key));
    keys.push(key);
  }
  return keys;
}

const codeOf = (key: string) => (/^\d/u.test(key) ? Number(key) : key.charCodeAt(0));
const keyOf = (code: number, like: string) => (/^\d/u.test(like) ? String(code) : String.fromCharCode(code));
