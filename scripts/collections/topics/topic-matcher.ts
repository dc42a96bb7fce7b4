/**
 * Finds a topic's words in a text. Words are matched whole and in any case: `tobakk*` also finds «tobakksstrategien»,
 * «e-tobakk» it does not. A hyphen belongs to the word, so that «helse-» is no «helse».
 */
import type { TopicEntry } from '../../../src/schemas/index.ts';

/** The topic's words as they stand in a text, in lower case and in order, each as often as it stands there. */
export type FindWords = (text: string) => string[];

export function topicMatcher({ words, not }: TopicEntry): FindWords {
  const wanted = patternOf(words);
  const unwanted = not.length > 0 ? patternOf(not) : null;
  const needed = words.map(longestPiece);
  return (text) => {
    const lower = text.toLowerCase();
    // Most texts name no topic: a plain search tells so before the pattern is asked.
    if (!needed.some((piece) => lower.includes(piece))) return [];
    const left = unwanted ? lower.replace(unwanted, (found) => '\u0000'.repeat(found.length)) : lower;
    return left.match(wanted) ?? [];
  };
}

/** Each word once, in order. */
export function eachOnce(words: readonly string[]): string[] {
  return [...new Set(words)];
}

/** Latin letters and digits in lower case. `\p{L}` would take longer to compile, once a topic, than all texts to search. */
const letter = '[a-z0-9à-ɏ@-]';

/** Longest first, so that a phrase is found before the words it begins with. */
function patternOf(words: readonly string[]): RegExp {
  const longestFirst = words.map((word) => word.toLowerCase()).sort((a, b) => b.length - a.length);
  return new RegExp(`(?<!${letter})(?:${longestFirst.map(sourceOf).join('|')})(?!${letter})`, 'gu');
}

/** What a text must hold, letter by letter, to hold the word. */
function longestPiece(word: string): string {
  const pieces = word.toLowerCase().split(/[* ]/u);
  return pieces.reduce((longest, piece) => (piece.length > longest.length ? piece : longest));
}

function sourceOf(word: string): string {
  const begins = word.endsWith('*');
  const ends = word.startsWith('*');
  const own = word.replace(/^\*|\*$/gu, '').replace(/[.+?^${}()|[\]\\]/gu, String.raw`\$&`);
  return `${ends ? `${letter}*` : ''}${own.replaceAll(' ', String.raw`\s+`)}${begins ? `${letter}*` : ''}`;
}
