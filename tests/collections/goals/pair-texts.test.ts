/** Which texts of two years are the same. */
import { describe, expect, it } from 'vitest';
import { pairTexts, weighByRarity } from '../../../scripts/collections/goals/pair-texts.ts';

function pairs(earlier: string[], later: string[]): [string, string][] {
  const items = (texts: string[]) => texts.map((text) => ({ text }));
  const weigh = weighByRarity([...earlier, ...later]);
  return pairTexts(items(earlier), items(later), weigh).map((pair) => [pair.earlier.text, pair.later.text]);
}

describe('pairTexts', () => {
  it('takes the likest first, each text once', () => {
    const calls = 'Andel telefonsamtaler besvart (%)';
    const inTime = 'Andel telefonsamtaler besvart (%) innen prestasjonsmålet';
    expect(pairs([calls, inTime], [inTime])).toEqual([[inTime, inTime]]);
  });

  it('looks at what few texts say, not at what all say', () => {
    const criteria = ['å redusere uønsket variasjon', 'økt pasientsikkerhet', 'at rettigheter oppfylles'];
    const earlier = criteria.map((rest) => `Hvordan Helsedirektoratet bidrar til ${rest} i tjenestene`);
    const later = [
      'Helsedirektoratet skal bidra til økt pasientsikkerhet i tjenestene',
      'Hvordan Helsedirektoratet bidrar til ny teknologi i tjenestene',
    ];
    expect(pairs(earlier, later)).toEqual([[earlier[1], later[0]]]);
  });

  it('knows words by their beginnings', () => {
    expect(
      pairs(['godkjente og registrerte virksomheter'], ['virksomheter som er godkjent og registrert']),
    ).toHaveLength(1);
  });

  it('knows a text that goes on', () => {
    const short = 'Antall spesialistgodkjenninger leger, sykepleiere og tannleger';
    const long = `${short}, fordelt på hhv, manuell og automatisert saksbehandling, etter yrke, kjønn, alder og bosted`;
    expect(pairs([short], [long])).toHaveLength(1);
  });

  it('pairs nothing that is not alike', () => {
    expect(pairs(['Antall klager'], ['Andel fornøyde brukere'])).toEqual([]);
    expect(pairs([], ['Antall klager'])).toEqual([]);
  });
});
