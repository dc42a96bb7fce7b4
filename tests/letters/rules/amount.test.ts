import { expect, it } from 'vitest';
import { findAmounts } from '../../../scripts/letters/rules/amount.ts';

it.each([
  ['Det er avsatt 3,2 mill. kroner til dette', '3,2 mill. kroner', 3_200_000],
  ['Det bevilges 1,5 mrd. kroner', '1,5 mrd. kroner', 1_500_000_000],
  ['inntil 1 million kroner', '1 million kroner', 1_000_000],
  ['tildeles 350 000 kroner på kap. 762', '350 000 kroner', 350_000],
  ['8mill. kr', '8mill. kr', 8_000_000],
  ['på 9984 kroner per dag', '9984 kroner', 9984],
  ['1,1 mill. kroner over kap. 740. post 01 til tiltak', '1,1 mill. kroner over kap. 740. post 01', 1_100_000],
  ['10 mill. kroner over 760.21 til', '10 mill. kroner over 760.21', 10_000_000],
])('%s', (text, words, nok) => {
  expect(findAmounts(text)).toEqual([{ text: words, nok }]);
});

it.each(['(i 1000 kroner)', '12 mill. doser', 'kap. 740, post 01', 'ti kroniske pasienter', '3 kronikere'])(
  '%s names none',
  (text) => {
    expect(findAmounts(text)).toEqual([]);
  },
);
