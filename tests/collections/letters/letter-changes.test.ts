/** What the supplements of 2023 do to the letter of that year, read in them. */
import { describe, expect, it } from 'vitest';
import { letterChanges } from '../../../scripts/collections/letters/letter-changes.ts';
import { supplementsOf } from '../../../scripts/collections/letters/supplement-order.ts';
import type { LetterChange } from '../../../src/schemas/letter-views.ts';
import { archive, letterNamed } from '../archive.ts';

const changesOf = (slug: string) => letterChanges(letterNamed(slug), archive);
const placed = (changes: LetterChange[]) =>
  changes.map(({ kind, id, title, to }) => [kind, id ?? title, to.map((place) => place.title)]);
const textOf = (slug: string, id: string) => changesOf(slug).find((change) => change.id === id)?.text;

describe('what a supplement does', () => {
  it('that of 6 February clarifies two assignments, gives three and adds money', () => {
    expect(placed(changesOf('tillegg-2023-02-06'))).toEqual([
      ['clarified', 'TTB2023-04', ['TB2023-18 Kjernegruppe for utsatte barn og unge']],
      ['added', 'TTB2023-02', ['2.2 Helse- og omsorgstjenester']],
      ['added', 'TTB2023-03', ['2.2 Helse- og omsorgstjenester']],
      [
        'clarified',
        'TTB2023-05',
        ['TB2023-63 Forprosjekt for å forbedre informasjonsutveksling mellom NAV og helsetjenesten'],
      ],
      [
        'money',
        'Kap. 765, post 21',
        [
          'Kap. 765, Post 21',
          'TB2023-29 Forebyggings- og behandlingsreform',
          'TB2023-64 Utrede behovet for behandlingssenter hvor mor kan være sammen med barnet ved alvorlig fødselsdepresjon',
        ],
      ],
      ['added', 'TTB2023-06', ['2.5 Finansiering, styringsinformasjon og registre']],
    ]);
  });

  it('TTB2023-08 to -12: two clarifications, three assignments, one of them with money', () => {
    expect(placed(changesOf('tillegg-2023-ttb08'))).toEqual([
      ['added', 'TTB2023-08', ['2.1 Folkehelse']],
      ['clarified', 'TTB2023-09', ['TB2023-43 Helse og barnevern']],
      ['clarified', 'TTB2023-10', ['TB2023-32 Arbeidet med å redusere overdoser']],
      ['added', 'TTB2023-11', ['2.4 Kompetanse og personell']],
      [
        'added',
        'TTB2023-12',
        ['2.5 Finansiering, styringsinformasjon og registre', 'Kap. 762 Primærhelsetjenester, Post 21'],
      ],
    ]);
  });

  it('TTB2023-22 to -25: a clarification, money, three assignments and a postponement without an ID', () => {
    expect(placed(changesOf('tillegg-2023-ttb22'))).toEqual([
      ['added', 'TTB2023-22', ['2.1 Folkehelse']],
      ['added', 'TTB2023-23', ['2.1 Folkehelse']],
      ['clarified', 'TTB2023-25', ['TB2023-14 Skolemåltid']],
      ['money', 'Kap. 714, post 21', ['Kap. 714, post 21']],
      ['added', 'TTB2023-24', ['2.2 Helse- og omsorgstjenester']],
      ['postponed', 'tillegg-2023-ttb22/1', ['TB2023-31 Evaluering av rådgivende enheter for russaker']],
    ]);
  });

  it('those of 16 June name no place in the letter', () => {
    const june = [...changesOf('tillegg-2023-06-16'), ...changesOf('tillegg-2023-06-16-2')];
    expect(june.map(({ kind, to }) => [kind, to.length])).toEqual([
      ['general', 0],
      ['general', 0],
      ['general', 0],
      ['added', 0],
      ['general', 0],
      ['added', 0],
    ]);
  });

  it('letters that are not supplements change nothing in this sense', () => {
    for (const { letter } of archive.letters.filter(({ letter }) => letter.kind !== 'supplement')) {
      expect(changesOf(letter.slug)).toEqual([]);
    }
  });
});

describe('the sentence that tells', () => {
  it.each([
    [
      'tillegg-2023-ttb08',
      'TTB2023-09',
      'Etter nærmere dialog med Barne- og familiedepartementet og Helsedirektoratet, justeres oppdraget slik at det legges til en ny andre setning.',
    ],
    [
      'tillegg-2023-ttb22',
      'tillegg-2023-ttb22/1',
      'I og med at det per i dag så godt som ikke er saker overført fra påtalemyndigheten til de rådgivende enheten, utsettes oppdraget inntil videre.',
    ],
    // What TB2023-14 says stands quoted above it: that is not what the supplement says.
    [
      'tillegg-2023-ttb22',
      'TTB2023-25',
      'Oppdraget skal ses i sammenheng med oppdrag om arbeid med skolemåltid gitt til Folkehelseinstituttet og Nasjonalt senter for mat, helse og fysisk aktivitet ved Høgskulen på Vestlandet.',
    ],
    [
      'tillegg-2023-06-16',
      'tillegg-2023-06-16/1',
      'Helsedirektoratet får i oppdrag å forberede og legge til rette for sammenslåing av Direktoratet for e-helse og Helsedirektoratet i nært samarbeid med Direktoratet for e-helse.',
    ],
  ])('%s %s', (slug, id, sentence) => {
    expect(textOf(slug, id)).toBe(sentence);
  });

  it('of money is what is given', () => {
    const money = changesOf('tillegg-2023-02-06').find(({ kind }) => kind === 'money');
    expect(money?.text).toBe('Helsedirektoratet tildeles 8,5 mill. kroner.');
  });
});

describe('the order of supplements', () => {
  const main = letterNamed('tildelingsbrev-2023');
  const orderIn = (letters: typeof archive.letters) =>
    supplementsOf(main, { ...archive, letters }).map(({ letter }) => letter.slug.replace('tillegg-2023-', ''));
  const without = (change: (data: (typeof archive.letters)[number]) => void) =>
    archive.letters.map((data) => {
      const copy = structuredClone(data);
      change(copy);
      return copy;
    });

  it('puts those without a date before their own first deadline', () => {
    expect(orderIn(archive.letters)).toEqual(['02-06', 'ttb08', 'ttb22', '06-16', '06-16-2']);
  });

  it('goes by numbers where an undated one has no deadline', () => {
    const letters = without(({ letter, assignments }) => {
      if (letter.slug === 'tillegg-2023-ttb08') for (const one of assignments) one.deadlines = [];
    });
    expect(orderIn(letters)).toEqual(['02-06', 'ttb08', 'ttb22', '06-16', '06-16-2']);
  });

  it('puts those that nothing dates last', () => {
    const letters = without(({ letter, assignments }) => {
      if (!letter.date) for (const one of assignments) one.deadlines = [];
    });
    expect(orderIn(letters)).toEqual(['02-06', '06-16', '06-16-2', 'ttb08', 'ttb22']);
  });
});
