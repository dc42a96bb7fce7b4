/** Which words a topic's entry finds in a text. */
import { describe, expect, it } from 'vitest';
import { topicMatcher } from '../../../scripts/collections/topics/topic-matcher.ts';
import { topicVocabulary } from '../../../src/schemas/index.ts';

function find(text: string, words: string[], not: string[] = []): string[] {
  const [topic] = topicVocabulary.parse([{ slug: 'a', title: 'Tema', why: 'En grunn til temaet', words, not }]);
  if (!topic) throw new Error('No topic');
  return topicMatcher(topic)(text);
}

describe('words', () => {
  it('stand for themselves, whole and in any case', () => {
    expect(find('Rus er ikke rust, virus eller Russland. RUS!', ['rus'])).toEqual(['rus', 'rus']);
  });

  it('with a star at the end stand for all that begin so', () => {
    expect(find('tobakk, Tobakksstrategien og e-tobakk', ['tobakk*'])).toEqual(['tobakk', 'tobakksstrategien']);
  });

  it('with a star in front stand for all that end so', () => {
    expect(find('refusjon, laboratorierefusjon, refusjonen', ['*refusjon'])).toEqual([
      'refusjon',
      'laboratorierefusjon',
    ]);
  });

  it('take a hyphen as part of the word', () => {
    expect(find('helse- og omsorg, helse', ['helse'])).toEqual(['helse']);
    expect(find('lærings- og mestringstilbud', ['lærings- og mestring*'])).toEqual(['lærings- og mestringstilbud']);
  });

  it('may be phrases, over line breaks too', () => {
    expect(find('psykisk\nhelsevern', ['psykisk helse*'])).toEqual(['psykisk\nhelsevern']);
  });

  it('with signs of patterns are taken as they stand', () => {
    expect(find('ung.no og ungXno', ['ung.no'])).toEqual(['ung.no']);
    expect(find('MyHealth@EU er ikke EU', ['EU'])).toEqual(['eu']);
  });
});

describe('what does not count', () => {
  it('is taken away before the words are looked for', () => {
    const text = 'Folkehelseinstituttet arbeider med folkehelse';
    expect(find(text, ['folkehelse*'], ['folkehelseinstitutt*'])).toEqual(['folkehelse']);
  });

  it('leaves nothing joined where it stood', () => {
    expect(find('lang medikamentell abort sikt', ['lang sikt'], ['medikamentell abort'])).toEqual([]);
  });
});
