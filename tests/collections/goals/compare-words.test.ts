/** Word-level differences. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compareWords } from '../../../scripts/collections/goals/compare-words.ts';

/** `[-removed-]{+added+}` */
const marked = (earlier: string, later: string) =>
  compareWords(earlier, later)
    .map(({ kind, text }) => (kind === 'same' ? text : kind === 'added' ? `{+${text}+}` : `[-${text}-]`))
    .join('');

describe('compareWords', () => {
  it('marks whole words', () => {
    expect(marked('helseberedskapen er robust, samordnet', 'helseberedskapen er motstandsdyktig, samordnet')).toBe(
      'helseberedskapen er[- robust-]{+ motstandsdyktig+}, samordnet',
    );
  });

  it.each([
    ['white space', 'i  hele\nlandet', 'i hele landet'],
    ['a hyphen', 'behov for kompetanse- og personell', 'behov for kompetanse og personell'],
    ['a space that reading left after a hyphen', 'i 4-årsperioden', 'i 4- årsperioden'],
    ['a space that reading left after a slash', 'e-helseløsninger/digitale', 'e-helseløsninger/ digitale'],
    ['one dash for another', 'tjeneste – enkelte', 'tjeneste - enkelte'],
    ['a final full stop that came', 'i hele landet', 'i hele landet.'],
    ['a final full stop that went', 'i hele landet.', 'i hele landet'],
    ['a final colon for a full stop', 'helse:', 'helse.'],
  ])('does not count %s', (_, earlier, later) => {
    expect(compareWords(earlier, later).every(({ kind }) => kind === 'same')).toBe(true);
    expect(marked(earlier, later)).toBe(later);
  });

  it('counts other marks, capitals and words', () => {
    expect(marked('risiko i helse', 'Risiko, i helse')).toBe('[-risiko-]{+Risiko,+} i helse');
    expect(marked('hjelp til helse', 'hjelp og helse')).toBe('hjelp[- til-]{+ og+} helse');
  });

  it('leaves a full stop that ends a sentence where the text went on', () => {
    expect(marked('til måloppnåelse. Det skal sees til alt.', 'til måloppnåelse.')).toBe(
      'til måloppnåelse.[- Det skal sees til alt.-]',
    );
  });

  it('takes texts that have nothing in common for two texts, and takes no time over it', () => {
    const text = (word: string) => Array.from({ length: 20_000 }, (_, at) => `${word}${at}`).join(' ');
    expect(compareWords(text('a'), text('b')).map(({ kind }) => kind)).toEqual(['removed', 'added']);
  });

  it('holds the later text, whatever the texts', () => {
    const word = fc.constantFrom('helse-', 'og', 'omsorg.', 'råd', '(i', 'dag)', '–', 'a/b', '50 %', 'Ære:');
    const text = fc.array(word, { minLength: 1, maxLength: 9 }).map((words) => words.join(' '));
    fc.assert(
      fc.property(text, text, (earlier, later) => {
        const shown = compareWords(earlier, later).filter(({ kind }) => kind !== 'removed');
        expect(shown.map(({ text }) => text).join('')).toBe(later);
      }),
    );
  });
});
