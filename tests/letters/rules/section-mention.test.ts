import { expect, it } from 'vitest';
import { findLetterMentions, findSectionMentions } from '../../../scripts/letters/rules/section-mention.ts';

it.each([
  ['Punkt 3.2 i tildelingsbrevet endres.', ['3.2']],
  ['Det vises til pkt. 2.1.3 i tildelingsbrevet og kapittel 4 i tildelingsbrev for 2025.', ['2.1.3', '4']],
])('%s', (text, numbers) => {
  expect(findSectionMentions(text).map(({ number }) => number)).toEqual(numbers);
});

// As TTB2023-09 and TTB2023-25 print them: a point of an assignment, and of a white paper.
it.each(['pkt. 5 i oppdrag i Tildelingsbrevet 2023', 'punkt i Folkehelsemeldinga Meld. St. 15', 'del 3.2 i rapporten'])(
  '%s names no section',
  (text) => {
    expect(findSectionMentions(text)).toEqual([]);
  },
);

it('finds the letter of a year', () => {
  expect(findLetterMentions('Alle oppdrag gitt i tildelingsbrevet for 2023 gjelder uendret.')).toEqual([
    { year: 2023, index: 20 },
  ]);
  expect(findLetterMentions('tildelingsbrev nr. 64')).toEqual([]);
});
