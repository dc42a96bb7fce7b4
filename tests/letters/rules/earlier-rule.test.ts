import { expect, it } from 'vitest';
import { findEarlierRules } from '../../../scripts/letters/rules/earlier-rule.ts';

// As the letters of 2025 (two places) and 2023 print them; then sentences on one assignment.
it.each([
  ['Teksten før. Oppdrag fra 2023 eller tidligere utgår i sin helhet, med mindre noe annet er avtalt.', 2023, true],
  ['Oppdrag fra 2024 (tildelingsbrev og supplerende tildelingsbrev) som ikke er fullført, videreføres.', 2024, false],
  ['Oppdrag gitt i 2022 som ikke er ferdigstilt, skal gjennomføres i tråd med avtalt frist.', 2022, false],
])('%s', (text, year, orEarlier) => {
  expect(findEarlierRules(text)).toMatchObject([{ year, orEarlier, text: expect.stringMatching(/^Oppdrag .*\.$/u) }]);
});

it.each(['Oppdraget fra 2023 videreføres.', 'Det vises til felles oppdrag fra 2023 om kompetanse.', 'Oppdrag 2023-64'])(
  '%s is no rule',
  (text) => {
    expect(findEarlierRules(text)).toEqual([]);
  },
);
