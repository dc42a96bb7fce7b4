/** Sentences of running text; every sample is printed in a letter or in the annual report. */
import { expect, it } from 'vitest';
import { splitSentences } from '../../src/domain/sentences.ts';

it.each([
  // TB2025-67, line 1854 of the letter of 2025.
  [
    '5 mill. kroner over 760.21, jf. Prop. 1. S (2024-2025). Helsedirektoratet tildeles 1 mill. kroner til oppdraget.',
    [
      '5 mill. kroner over 760.21, jf. Prop. 1. S (2024-2025).',
      'Helsedirektoratet tildeles 1 mill. kroner til oppdraget.',
    ],
  ],
  // Line 1290 of the letter of 2024.
  [
    'Iht. Prop. 1 S (2023–2024) gis Helsedirektoratet fullmakt.',
    ['Iht. Prop. 1 S (2023–2024) gis Helsedirektoratet fullmakt.'],
  ],
  // Line 423 of the annual report.
  ['Helsedirektoratet (ink. HELFO)', ['Helsedirektoratet (ink. HELFO)']],
  // A criterion with its numeral, and the heading of a chapter with its number.
  ['i. Hvordan Helsedirektoratet bidrar. Så mer.', ['i. Hvordan Helsedirektoratet bidrar.', 'Så mer.']],
  ['4. Styring og kontroll i virksomheten', ['4. Styring og kontroll i virksomheten']],
  // A year ends a sentence, a day does not.
  [
    'Rapporten leveres i 2024. Den sendes 1. mai 2024. Frist: 1. juni',
    ['Rapporten leveres i 2024.', 'Den sendes 1. mai 2024.', 'Frist: 1. juni'],
  ],
])('%s', (text, expected) => {
  expect(splitSentences(text).map((sentence) => sentence.text)).toEqual(expected);
});

it('says where each begins', () => {
  expect(splitSentences('En her. To der.').map(({ index }) => index)).toEqual([0, 8]);
});
