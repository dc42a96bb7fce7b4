/**
 * Joins the lines of one paragraph. A hyphen at a line end either only splits a word (`priorite-/ringsveileder`),
 * belongs to it (`e-/sigaretter`), or stands for a word left out (`helse- / og omsorgstjenesten`).
 */
import type { Vocabulary } from '../../text/vocabulary.ts';

const brokenWord = /([\p{L}\p{N}-]*[\p{L}\p{N}])-$/u;
const firstWord = /^[\p{L}\p{N}]+(?:-[\p{L}\p{N}]+)*/u;
/** Characters at a line's end in which a broken word is looked for. */
const longestWord = 80;
/** Text longer than this is settled but for its end, so that a paragraph of any length is joined in linear time. */
const longestTail = 4096;
/** A span of years or pages cut at its dash: `(2024— / 2025)`. */
const openSpan = /\d[—–]$/u;
/** Words after which the hyphen stands for a part left out. */
const conjunctions = new Set(['og', 'eller', 'samt', 'and', 'men', 'til']);

/** One line of running text; white space folded, ends trimmed, empty lines dropped. */
export function joinLines(lines: readonly string[], vocabulary: Vocabulary): string {
  const settled: string[] = [];
  let joined = '';
  for (const line of lines) {
    const next = line.replace(/\s+/gu, ' ').trim();
    if (!next) continue;
    joined = joined ? joinTwo(joined, next, vocabulary) : next;
    if (joined.length > longestTail) {
      settled.push(joined.slice(0, -longestWord));
      joined = joined.slice(-longestWord);
    }
  }
  return `${settled.join('')}${joined}`;
}

function joinTwo(left: string, right: string, vocabulary: Vocabulary): string {
  const end = left.slice(-longestWord);
  if (openSpan.test(end) && /^\d/u.test(right)) return `${left}${right}`;
  const broken = end.endsWith('-') ? brokenWord.exec(end)?.[1] : undefined;
  const rest = firstWord.exec(right)?.[0];
  if (!broken || !rest) return /[\p{L}\p{N}]\/$/u.test(end) ? `${left}${right}` : `${left} ${right}`;
  if (conjunctions.has(rest.toLowerCase())) return `${left} ${right}`;
  return keepsHyphen(broken, rest, vocabulary) ? `${left}${right}` : `${left.slice(0, -1)}${right}`;
}

/** True when the hyphen belongs to the word: the sources write it so, or the first half is an abbreviation or number. */
export function keepsHyphen(broken: string, rest: string, vocabulary: Vocabulary): boolean {
  const hyphened = vocabulary.get(`${broken}-${rest}`.toLowerCase()) ?? 0;
  const closed = vocabulary.get(`${broken}${rest}`.toLowerCase()) ?? 0;
  if (hyphened !== closed) return hyphened > closed;
  const lastPart = broken.split('-').at(-1)!;
  return (
    lastPart.length === 1 ||
    /\p{N}$/u.test(lastPart) ||
    (lastPart.length > 1 && lastPart === lastPart.toUpperCase()) ||
    /^\p{Lu}/u.test(rest) ||
    /^\p{N}/u.test(rest)
  );
}
