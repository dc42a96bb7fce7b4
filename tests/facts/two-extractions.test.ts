/** The supplement of 6 February 2023 lies in two sources; their wording differs in a handful of places. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { letterData } from '../../src/schemas/index.ts';
import { root } from '../root.ts';

const path = join(root, 'content/data/tillegg-2023-02-06.json');
const { letter } = letterData.parse(JSON.parse(readFileSync(path, 'utf8')));

it('is one letter, read from the bundle', () => {
  expect(letter.source).toMatchObject({ document: 'tildelingsbrev-2023-med-tillegg', lines: [3238, 3583] });
  expect(letter.alsoIn.map(({ document, lines }) => ({ document, lines }))).toEqual([
    { document: 'tillegg-2023-02-06', lines: [1, 207] },
  ]);
});

it('lists where the second extraction has other words', () => {
  const differences = letter.alsoIn[0]?.differences.map(({ line, text, otherLine, otherText }) => [
    line,
    text,
    otherLine,
    otherText,
  ]);
  expect(differences).toEqual(
    expect.arrayContaining([
      [3326, 'budsjettrammer.', 68, 'budsjetttrammer.'],
      [3345, 'Profilering', 80, 'Profilerings'],
      [3356, 'vurdere', 84, 'vurderer'],
      [3375, 'lovpålagte', 96, 'lov-pålagte'],
      [3412, 'risikojustering', 113, 'risikjustering'],
    ]),
  );
  expect(differences?.length).toBeLessThan(8);
});
