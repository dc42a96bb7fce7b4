import { expect, it } from 'vitest';
import { sharedPhrases } from '../../../scripts/letters/resolve/shared-phrases.ts';

const phrases = (words: string[], title: string, otherTitle: string, text = '') =>
  sharedPhrases(words, { title, text: '' }, { title: otherTitle, text });

it('grows a word to the run of words that both have', () => {
  expect(phrases(['sykt'], 'Alvorlig sykt barn (Livshendelser)', 'Alvorlig sykt barn')).toEqual(['Alvorlig sykt barn']);
  expect(phrases(['trygt hjemme'], 'Oppfølging av Bo trygt hjemme-reformen', 'Bo trygt hjemme-reformen')).toEqual([
    'Bo trygt hjemme-reformen',
  ]);
});

it('names a phrase once, in other inflections too, and does not end it in a joiner', () => {
  expect(
    phrases(['intelligens', 'kunstig'], 'Veiledning om kunstig intelligens', '', 'Bruk av kunstig intelligens'),
  ).toEqual(['kunstig intelligens']);
  expect(phrases(['retningslinjer'], 'Felles retningslinjer for barn', 'Felles retningslinje for voksne')).toEqual([
    'Felles retningslinjer',
  ]);
});

it('closes a quotation that it opens', () => {
  expect(phrases(['grønn'], 'Modeller for «grønn resept»', '', 'modeller for grønn resept.')).toEqual([
    'Modeller for «grønn resept»',
  ]);
});

it('leaves words that stand in no title', () => {
  expect(phrases(['nyhetsbrev', 'helsefellesskapene'], 'Støtte til helsefellesskapene', 'Helsefellesskap')).toEqual([
    'nyhetsbrev',
    'helsefellesskapene',
  ]);
});
