/** Restoring forced on letters that have kept their letters, and on the same letters with æ, ø and å stripped. */
import { describe, expect, it } from 'vitest';
import { measureRestoring, stripLetters } from '../../../scripts/bench/measure-restoring.ts';
import { prepareLexicon } from '../../../scripts/letters/restore/prepare-lexicon.ts';
import { restoreLines } from '../../../scripts/letters/restore/restore-lines.ts';
import { lexicon, phrases, readDocument, readRaw } from '../../read-text.ts';

const bundle = readRaw('tildelingsbrev-2023-med-tillegg');
const supplement = readRaw('tillegg-2023-02-06');
const letter2024 = readRaw('tildelingsbrev-2024');
const report = readRaw('arsrapport-2024');

describe('clean letters', () => {
  it.each([bundle, letter2024, supplement])('$slug: forced restoring changes nothing', ({ lines }) => {
    const { lines: shown, changes, unsure } = restoreLines(lines, lexicon());
    expect(changes).toEqual([]);
    expect(unsure).toEqual([]);
    expect(shown).toEqual(lines);
  });

  it('are not restored unless letter.yaml asks for it', () => {
    const document = readDocument('tildelingsbrev-2024');
    const byRule = document.changes.filter(({ kind }) => kind === 'ocr');
    expect(new Set(byRule.map(({ to }) => to))).toEqual(new Set(['tjenestesenter']));
    expect(byRule.every(({ from }) => /\p{Script=Cyrillic}/u.test(from))).toBe(true);
  });
});

/** With the letter itself, and what repeats it, left out of the lexicon. */
describe.each([
  { letter: bundle, others: [letter2024, report] },
  { letter: letter2024, others: [bundle, supplement, report] },
])('$letter.slug stripped', ({ letter, others }) => {
  const heldOut = prepareLexicon(others, phrases)();

  it.each(['plain', 'misread'] as const)('%s: 99 % of the broken words come back', (way) => {
    const stripped = stripLetters(letter.lines, way);
    expect(stripped.join('')).not.toMatch(/[æøå]/iu);
    const { lines: shown } = restoreLines(stripped, heldOut);
    const { words, broken, repaired, harmed } = measureRestoring(
      letter.lines.map((gold, at) => ({ raw: stripped[at]!, gold, shown: shown[at]! })),
    );
    expect(broken).toBeGreaterThan(2000);
    expect(repaired / broken).toBeGreaterThanOrEqual(0.99);
    expect(harmed / (words - broken)).toBeLessThanOrEqual(0.001);
  });
});
