import { expect, it } from 'vitest';
import { splitAmounts, splitNameAndAmounts } from '../../../scripts/letters/rules/amount-cells.ts';

it.each([
  ['102 802 71 600', ['102 802', '71 600']],
  ['1 305 832 1 305 832', ['1 305 832', '1 305 832']],
  ['167 500 159 500', ['167 500', '159 500']],
  ['9 000 9 000', ['9 000', '9 000']],
  ['3635 3635', ['3635', '3635']],
  ['2 607,4 2 607,4', ['2 607,4', '2 607,4']],
  ['13 000 3635', ['13 000', '3635']],
  ['21 986  21 986', ['21 986', '21 986']],
])('splits «%s» in two', (text, amounts) => {
  expect(splitAmounts(text, 2)).toEqual(amounts);
});

it.each(['35 149', '1 305 832', 'Netto mellomregning', '7 8 9 1 2', '', '1 '.repeat(100_000)])(
  'does not split «%.20s»',
  (text) => {
    expect(splitAmounts(text, 2)).toBeNull();
  },
);

it('splits three amounts where the last is the sum of the others', () => {
  expect(splitAmounts('185 951 350 186 301', 3)).toEqual(['185 951', '350', '186 301']);
  expect(splitAmounts('185 951 350 186 302', 3)).toBeNull();
});

it.each([
  ['Gebyrfinansierte ordninger 28 531 28 531', 'Gebyrfinansierte ordninger', ['28 531', '28 531']],
  ['Drift, kan nyttes under post 21 12 345 12 345', 'Drift, kan nyttes under post 21', ['12 345', '12 345']],
  ['Psykologhjelp 418 418', 'Psykologhjelp', ['418', '418']],
])('parts name and amounts of «%s»', (text, name, amounts) => {
  expect(splitNameAndAmounts(text)).toEqual({ name, amounts });
});

it.each(['Spesielle driftsutgifter, kan nyttes under post 70', 'overføres, kan nyttes under post 70, 74 og 79'])(
  'leaves the number of «%s» to the name',
  (text) => {
    expect(splitNameAndAmounts(text)).toBeNull();
  },
);
