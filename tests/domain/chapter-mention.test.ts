/** Chapters and items in running text; every sample is printed in a letter or in the annual report. */
import { describe, expect, it } from 'vitest';
import { findChapterMentions, findLoneItems } from '../../src/domain/chapter-mention.ts';

const short = (text: string) =>
  findChapterMentions(text).map(({ chapter, item }) => (item ? `${chapter}.${item}` : chapter));

describe('chapters and items named in running text', () => {
  it.each([
    ['Det er avsatt 3 mill. kroner til dette over kap. 765. post 21.', ['765.21']],
    ['jf. tildeling av midler over kap. 714, post 21.', ['714.21']],
    ['Det tildeles 1,5 mill. kroner til formålet, over kap. 760 post 21.', ['760.21']],
    ['Det er satt av totalt 6 mill. kr til arbeidet over kap. 762.21 og 732.21.', ['762.21', '732.21']],
    ['Det er satt av 1 mill. kroner over kap. 732, post 21 og 1 mill. kroner over kap. 760.21', ['732.21', '760.21']],
    ['er flyttet fra kap. 701, post 21 til kap. 762, post 21 til videre utvikling', ['701.21', '762.21']],
    ['kapittel 734, poster 21 og 72; kapittel 761, post 21', ['734.21', '734.72', '761.21']],
    [
      'over kap. 740 Helsedirektoratet på post 60, 61, 70, 71, 72 og 73',
      ['60', '61', '70', '71', '72', '73'].map((post) => `740.${post}`),
    ],
    ['Alle tilgjengelige midler for kap.post 701.21 søkes overført', ['701.21']],
    ['utbetales på kap. 732, post 77 og kap. 2711, post 76.', ['732.77', '2711.76']],
    ['tildeling av 10 mill. kroner over 760.21 til statsforvalterne', ['760.21']],
    ['kap. 740 postene 01 og 21', ['740.01', '740.21']],
    ['kap. 709, post 01 Driftsutgifter', ['709.01']],
    ['Kap. 660, post 70 og post 71', ['660.70', '660.71']],
    ['Helse- og omsorgstjenester (Kap 717, 732, 733)', ['717', '732', '733']],
    ['virkemiddelbruken innenfor hele kap. 760, og foreslå mulige endringer', ['760']],
    ['på hhv. kapittel 2751 og 2752', ['2751', '2752']],
  ])('%s', (text, expected) => expect(short(text)).toEqual(expected));

  it.each([
    'oppdrag om digital foreldrestøtte i kapittel 3.11',
    'jf Folkehelsemeldingen kap 3.4. Oppdraget',
    'samhandlingsplan kapittel 8.2.2',
    'møter på 250 personer og over 300 kommuner',
    'kunnskap 2024',
    'kr 1.788.785,55',
    '31.12.2024',
    '12 mill. kroner',
  ])('nothing in %s', (text) => expect(short(text)).toEqual([]));

  it('says where', () => {
    expect(findChapterMentions('jf. kap. 3714, post 04')).toEqual([{ chapter: '3714', item: '04', index: 4 }]);
  });

  it('reads headings that name items only', () => {
    expect(findLoneItems('Post 21 spesielle driftsutgifter og post 79 Tilskudd')).toEqual(['21', '79']);
    expect(findLoneItems('Post 73.')).toEqual(['73']);
    expect(findLoneItems('Kap. 714, post 21')).toEqual([]);
  });
});
