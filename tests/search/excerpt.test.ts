/** What a result shows of a text: words marked, by themselves or by what stands for them, and the piece that answers best. */
import { describe, expect, test } from 'vitest';
import type { SynonymTable } from '../../src/lib/search/search-tables.ts';
import { askedWords, type Spellings } from '../../src/scripts/search/asked-words.ts';
import { describeMatch } from '../../src/scripts/search/describe-match.ts';
import { answeringBlocks, type Excerpt, makeExcerpt, readBlocks } from '../../src/scripts/search/make-excerpt.ts';
import { SearchedText } from '../../src/scripts/search/mark-words.ts';

const spellings: Spellings = { nynorsk: [['sjølv', 'selv']], english: { school: 'skole' } };
const ask = (...words: string[]) =>
  askedWords(
    words.map((word) => ({ word, mended: null, matches: new Map() })),
    spellings,
  );

/** Words of the text that answer the first word, and how; by the synonyms where they are given. */
function find(text: string, query: string[], synonyms: SynonymTable = []) {
  const words = text.split(' ');
  const searched = new SearchedText(words);
  const [asked] = ask(...query);
  const found = searched.find(asked!) ?? searched.findOther(asked!, synonyms);
  return { way: found?.way, words: found?.places.map((place) => words[place]), found };
}

describe('words are marked', () => {
  test('in every form and in compounds, not in words that only begin alike', () => {
    const text = 'Kommunene og kommunehelse, ikke kommunikasjon, i storkommuner';
    expect(find(text, ['kommune'])).toMatchObject({ way: null, words: ['Kommunene', 'kommunehelse,', 'storkommuner'] });
    expect(find('mal for mål og delmål', ['mål'])).toMatchObject({ way: null, words: ['mål'] });
  });

  test('in compounds that keep what inflection drops', () => {
    expect(find('om fengselshelsetjeneste', ['fengsel'])).toMatchObject({
      way: null,
      words: ['fengselshelsetjeneste'],
    });
  });

  test('short words within compounds only where they stand nowhere else', () => {
    expect(find('servering av skolemat', ['mat']).words).toEqual(['skolemat']);
    expect(find('servering av mat og skolemat', ['mat']).words).toEqual(['mat']);
  });

  test('two words as one', () => {
    expect(find('servering av skolemat', ['skole', 'mat']).words).toEqual(['skolemat']);
  });

  test('by the Norwegian of an English word', () => {
    expect(find('mat i skolen', ['schools'])).toMatchObject({ way: 'norsk', words: ['skolen'] });
  });

  test('by bokmål, by the same root and by a piece of the word', () => {
    expect(find('forebygge selvmord', ['sjølvmord'])).toMatchObject({ way: 'bokmål', words: ['selvmord'] });
    expect(find('tilbud om vaksinasjon', ['vaksine'])).toMatchObject({ way: 'root', words: ['vaksinasjon'] });
    expect(find('innføre screening', ['screeningprogram'])).toMatchObject({ way: 'piece', words: ['screening'] });
  });

  test('by a synonym, phrases among them; what only is related says so', () => {
    const words = ['ki', 'kunstig intelligens', 'artificial intelligence'];
    const same: SynonymTable = [[words, words, 1]];
    const phrase = find('bruk av kunstig intelligens i', ['artificial', 'intelligence'], same);
    expect(phrase).toMatchObject({ way: 'same', words: ['kunstig', 'intelligens'] });
    expect(describeMatch([phrase.found!])).toBe(
      'Funnet med «kunstig intelligens», som vi regner som det samme som «artificial intelligence».',
    );
    expect(find('nasjonal tobakksstrategi og tobakk,', ['røyk'], [[['røyk'], ['tobakk'], 0]])).toMatchObject({
      way: 'related',
      words: ['tobakk,', 'tobakksstrategi'],
    });
  });

  test('nothing is said where the typed words were found', () => {
    expect(describeMatch([find('skolemat', ['skolemat']).found!])).toBe('');
  });
});

const textOf = ({ parts }: Excerpt) => parts.map(({ text }) => text).join('');
const foundIn = ({ parts }: Excerpt) => parts.filter(({ found }) => found).map(({ text }) => text);
const marksAt = (...places: number[]) => new Map(places.map((place) => [place, new Set([place])]));

describe('an excerpt', () => {
  const words = `Tittel her ${'ord '.repeat(40)}Fram til «fastlege», her ${'ord '.repeat(60)}slutt.`.split(' ');
  const [block] = readBlocks([{ id: '-', location: 2 }], words.length);

  test('leaves the title out, marks the letters of a word alone and says where it was cut', () => {
    const excerpt = makeExcerpt(words, marksAt(0, 44), [block!], { block: block!, place: 44 });
    expect(foundIn(excerpt)).toEqual(['fastlege']);
    expect(textOf(excerpt)).toMatch(/^… ord .* ord Fram til «fastlege», her .* …$/u);
    expect(textOf(excerpt)).not.toContain('Tittel');
  });

  test('begins with the sentence where one begins near, not at an abbreviation', () => {
    const text = `${'ord '.repeat(30)}ferdig. Direktoratet skal jf. Stortinget endre takster for fastlege nå.`.split(
      ' ',
    );
    const [own] = readBlocks([{ id: '-', location: 0 }], text.length);
    const excerpt = makeExcerpt(text, marksAt(38), [own!], { block: own!, place: 38 });
    expect(textOf(excerpt)).toBe('Direktoratet skal jf. Stortinget endre takster for fastlege nå.');
  });

  test('stays within its block, except where that is short', () => {
    const text = 'a) Utrede krav om helseadvarsler på sigaretter og andre varer b) Foreslå tiltak'.split(' ');
    const blocks = readBlocks(
      [
        { id: 'a', location: 0 },
        { id: 'b', location: 10 },
      ],
      text.length,
    );
    expect(textOf(makeExcerpt(text, marksAt(4), blocks, { block: blocks[0]!, place: 4 }))).toMatch(/ varer$/u);
    const short = readBlocks(
      [
        { id: '-', location: 0 },
        { id: '-', location: 2 },
      ],
      text.length,
    );
    expect(textOf(makeExcerpt(text, marksAt(0), short, { block: short[0]!, place: 0 }))).toMatch(/^a\) Utrede – krav/u);
  });

  test('is taken where most of the query stands together', () => {
    const marks = new Map([
      [1, new Set([0])],
      [20, new Set([0])],
      [22, new Set([1])],
    ]);
    const blocks = readBlocks(
      [
        { id: 'a', location: 0 },
        { id: 'b', location: 10 },
      ],
      30,
    );
    expect(answeringBlocks(blocks, marks).map(({ block: { anchor }, asked }) => [anchor, asked])).toEqual([
      ['b', 2],
      ['a', 1],
    ]);
  });
});
