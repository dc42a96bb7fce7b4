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
  return (text) => {
    const left = unwanted ? text.replace(unwanted, (found) => '\u0000'.repeat(found.length)) : text;
    return (left.match(wanted) ?? []).map((word) => word.toLowerCase());
  };
}

/** Each word once, in order. */
export function eachOnce(words: readonly string[]): string[] {
  return [...new Set(words)];
}

const letter = String.raw`[\p{L}\p{N}@-]`;

/** Longest first, so that a phrase is found before the words it begins with. */
function patternOf(words: readonly string[]): RegExp {
  const longestFirst = words.toSorted((a, b) => b.length - a.length);
  return new RegExp(`(?<!${letter})(?:${longestFirst.map(sourceOf).join('|')})(?!${letter})`, 'giu');
}

function sourceOf(word: string): string {
  const begins = word.endsWith('*');
  const ends = word.startsWith('*');
  const own = word.replace(/^\*|\*$/gu, '').replace(/[.+?^${}()|[\]\\]/gu, String.raw`\$&`);
  return `${ends ? `${letter}*` : ''}${own.replaceAll(' ', String.raw`\s+`)}${begins ? `${letter}*` : ''}`;
}
