import { expect, it } from 'vitest';
import { readOtherAgency } from '../../../scripts/letters/rules/other-agency.ts';

const recipient = 'Helsedirektoratet';

it.each([
  // 2024, line 784
  ['jf. oppdrag i Direktoratet for e-helse sitt tildelingsbrev for 2022 (TB2022-18) om å', 'Direktoratet for e-helse'],
  ['jf. Folkehelseinstituttets tildelingsbrev for 2022 (TB2022-18).', 'Folkehelseinstituttet'],
  ['jf. Helsedirektoratet sitt tildelingsbrev for 2022 (TB2022-18).', null],
  ['jf. Helsedirektoratets tildelingsbrev for 2022 (TB2022-18).', null],
  ['jf. Direktoratet for e-helse sitt tildelingsbrev for 2022 (TB2022-19) og TB2022-18.', null],
  ['oppdrag TB2022-18 til Direktoratet for e-helse', null],
])('%s', (text, agency) => {
  expect(readOtherAgency(text, 'TB2022-18', recipient)).toBe(agency);
});
