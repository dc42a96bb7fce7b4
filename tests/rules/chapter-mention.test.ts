import { expect, it } from 'vitest';
import { findChapterMentions } from '../../scripts/letters/rules/chapter-mention.ts';

const named = (text: string) => findChapterMentions(text).map(({ chapter, item }) => `${chapter} ${item ?? '–'}`);

// As TB2023-43, TB2024-46, TB2025-3, TB2025-68, TB2025-53, TB2025-70 and TB2025-41 print them.
it.each([
  ['det avsatt 1,1 mill. kroner over kap. 740. post 01 til tiltak', ['740 01']],
  ['totalt 6 mill. kr til arbeidet over kap. 762.21 og 732.21.', ['762 21', '732 21']],
  ['tildeling av midler over kap. 714, post 21.', ['714 21']],
  ['utbetales på kap. 732, post 77 og kap. 2711, post 76.', ['732 77', '2711 76']],
  ['virkemiddelbruken innenfor hele kap. 760, og foreslå', ['760 –']],
  ['budsjettkonsekvenser på hhv. kapittel 2751 og 2752. Maksimalbeløpet', ['2751 –', '2752 –']],
  ['tildeling av 10 mill. kroner over 760.21 til statsforvalterne', ['760 21']],
  ['Det settes av 2 mill. kroner på 762.21 til arbeidet.', ['762 21']],
  ['Kap. 765, post 21', ['765 21']],
])('%s', (text, expected) => {
  expect(named(text)).toEqual(expected);
});

it.each([
  'jf Folkehelsemeldingen kap 3.4. Oppdraget',
  'oppdrag om digital foreldrestøtte i kapittel 3.11',
  'Nasjonal helse- og samhandlingsplan kapittel 8.2.2',
  'møter på 250 personer og over 300 kommuner',
  'kunnskap 2024',
])('%s names none', (text) => {
  expect(named(text)).toEqual([]);
});
