import { expect, it } from 'vitest';
import { namingSentences } from '../../../scripts/letters/rules/naming-sentence.ts';
import { fromMarkdown } from '../../../scripts/text/markdown.ts';

const textsOf = (markdown: string) => namingSentences(fromMarkdown(markdown)).map(({ id, text }) => [id, text]);

it('gives the sentence, with care for abbreviations and dates', () => {
  expect(
    textsOf('Først noe annet. Det vises til TB 2022-31, jf. Prop. 1 S (2022–2023) og nr. 4 av 1. mai 2023. Så mer.'),
  ).toEqual([['TB2022-31', 'Det vises til TB 2022-31, jf. Prop. 1 S (2022–2023) og nr. 4 av 1. mai 2023.']]);
});

it('gives an item of a list, also of one inside it', () => {
  expect(textsOf('1. Tiltak:\n   - Pilot (se TB2024-25)\n   - Annet\n2. Mer om TB2024-03')).toEqual([
    ['TB2024-25', 'Pilot (se TB2024-25)'],
    ['TB2024-03', 'Mer om TB2024-03'],
  ]);
});

it('gives a heading whole and a name in words as the ID that it stands for', () => {
  expect(textsOf('## TTB2023-25 Presisering av TB2023-14. Skolemåltid')).toEqual([
    ['TTB2023-25', 'TTB2023-25 Presisering av TB2023-14. Skolemåltid'],
    ['TB2023-14', 'TTB2023-25 Presisering av TB2023-14. Skolemåltid'],
  ]);
  expect(textsOf('Grunnlaget er oppdrag 58 i tildelingsbrevet for 2022.')).toEqual([
    ['TB2022-58', 'Grunnlaget er oppdrag 58 i tildelingsbrevet for 2022.'],
  ]);
});

it('gives the cells of a row, the naming one cut to its line', () => {
  const row =
    '| Kap. | Navn | Kommentar |\n| - | - | - |\n| 714 | Drift | 5 mill. til film.\u20282 mill. til TB2025-3. Mer her. |';
  expect(textsOf(row)).toEqual([['TB2025-3', '714 | Drift | 2 mill. til TB2025-3.']]);
});

it('names the same twice where the text does', () => {
  expect(textsOf('TB2024-01 er ett. TB2024-01 er to.')).toEqual([
    ['TB2024-01', 'TB2024-01 er ett.'],
    ['TB2024-01', 'TB2024-01 er to.'],
  ]);
});
