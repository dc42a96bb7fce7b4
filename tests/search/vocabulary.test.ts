/** The curated words of search: each has a use. */
import { expect, test } from 'vitest';
import { Diagnostics } from '../../scripts/diagnostics.ts';
import { makeHiddenWords } from '../../scripts/search/hidden-words.ts';
import { textsOf } from '../../scripts/search/know-words.ts';
import { readEnglish, readNynorsk, readSynonyms } from '../../scripts/search/read-vocabularies.ts';
import { longestPhrase } from '../../src/domain/words/phrase.ts';
import { wordsOf } from '../../src/domain/words/split-words.ts';
import { stopWords } from '../../src/domain/words/stop-words.ts';
import { stemOf } from '../../src/domain/words/word-forms.ts';
import { root } from '../root.ts';
import { results } from './results.ts';

const diagnostics = new Diagnostics();
const synonyms = readSynonyms(root, diagnostics);
const running = (text: string) => ` ${wordsOf(text).map(stemOf).join(' ')} `;
const texts = results.flatMap(textsOf).map(running).join('|');
const occurs = (word: string) => texts.includes(running(word));

test('what synonyms lead to stands in a letter', () => {
  const leads = synonyms.flatMap((entry) => ('find' in entry ? entry.find : []));
  expect(leads.length).toBeGreaterThan(300);
  expect(leads.filter((word) => !occurs(word))).toEqual([]);
});

test('what is asked for can be: no phrase is longer than those sought, nor begins or ends with a word that tells nothing', () => {
  const asked = synonyms.flatMap((entry) => ('ask' in entry ? entry.ask : [])).map(wordsOf);
  expect(asked.length).toBeGreaterThan(5000);
  const dead = asked.filter(
    (words) => words.length > longestPhrase || stopWords.has(words[0]!) || stopWords.has(words.at(-1)!),
  );
  expect(dead.map((words) => words.join(' '))).toEqual([]);
});

test('of words that mean the same, one stands in a letter', () => {
  const groups = synonyms.flatMap((entry) => ('same' in entry ? [entry.same] : []));
  expect(groups.filter((same) => !same.some(occurs))).toEqual([]);
});

test('what English leads to stands in a letter, or in a compound', () => {
  const texts = results.flatMap(textsOf).flatMap(wordsOf).join(' ');
  const leads = Object.values(readEnglish(root, diagnostics)).flatMap((words) => words.split(' '));
  expect(leads.length).toBeGreaterThan(250);
  expect(leads.filter((word) => !texts.includes(word) && !texts.includes(stemOf(word)))).toEqual([]);
});

test('nynorsk differs from its bokmål', () => {
  expect(readNynorsk(root, diagnostics).filter(([nynorsk, bokmal]) => nynorsk === bokmal)).toEqual([]);
});

const parts: Record<string, string[]> = { skolematordning: ['skole', 'mat', 'ordning'] };
const hidden = makeHiddenWords(
  (word) => parts[word] ?? [word],
  [
    { same: ['mpox', 'apekopper'], why: 'Samme sykdom.' },
    { ask: ['krig', 'væpnet angrep'], find: ['totalforsvar'], why: 'Totalforsvar gjelder krig.' },
  ],
);

test('parts of a compound are hidden words, and what two of them make', () => {
  expect(hidden('Skolematordning')).toEqual(['mat_', 'matordning_', 'ordning_', 'skole_', 'skolemat_'].map(asStem));
});

test('a word by itself is not hidden as a part too', () => {
  expect(hidden('mat og skolematordning')).not.toContain('mat_');
});

test('synonyms are hidden words, related ones with another mark, phrases as one word', () => {
  expect(hidden('tiltak mot mpox')).toEqual(['apekopp__']);
  expect(hidden('totalforsvaret')).toEqual(['krig___', 'væpnangrep___']);
  expect(hidden('krig')).toEqual([]);
});

function asStem(word: string): string {
  return `${stemOf(word.replace('_', ''))}_`;
}
