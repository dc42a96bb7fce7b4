/**
 * Telling words as readers understand them: a word of the title grows to the run of words around it that the other text
 * also has (`sykt` → `Alvorlig sykt barn`, `intelligens` → `kunstig intelligens`); any other word stays.
 */
import { type TextWord, wordsOf } from '../rules/word-stem.ts';
import type { TopicText } from './topic-profiles.ts';

/** Words that do not begin or end a phrase: `og`, `for`, `med`. */
const joiner = /^\p{Ll}{1,3}$/u;

export function sharedPhrases(words: readonly string[], own: TopicText, other: TopicText): string[] {
  const title = wordsOf(own.title);
  const texts = [other.title, other.text].map((text) => stemsOf(wordsOf(text)));
  const isShared = (from: number, to: number) =>
    texts.some((text) => text.includes(stemsOf(title.slice(from, to + 1))));
  const phrases: string[] = [];
  const covered = new Set<number>();
  for (const word of words) {
    const parts = wordsOf(word);
    const at = title.findIndex((_, index) => parts.every(({ stem }, part) => title[index + part]?.stem === stem));
    if (at < 0 || !isShared(at, at + parts.length - 1)) {
      phrases.push(word);
      continue;
    }
    if (covered.has(at)) continue;
    let [from, to] = [at, at + parts.length - 1];
    while (from > 0 && isShared(from - 1, to)) from--;
    while (to < title.length - 1 && isShared(from, to + 1)) to++;
    while (from < at && joiner.test(title[from]!.form)) from++;
    while (to >= at + parts.length && joiner.test(title[to]!.form)) to--;
    for (let index = from; index <= to; index++) covered.add(index);
    const last = title[to]!;
    const phrase = own.title.slice(title[from]!.index, last.index + last.form.length);
    phrases.push(phrase.lastIndexOf('«') > phrase.lastIndexOf('»') ? `${phrase}»` : phrase);
  }
  return phrases;
}

/** Stems in order, each between spaces, so that only whole words are found in them. */
function stemsOf(words: readonly TextWord[]): string {
  return ` ${words.map(({ stem }) => stem).join(' ')} `;
}
