/**
 * Any text at all becomes a letter, or a clear message with file and line: texts are made of the words, marks and tables that
 * letters are made of, put together as no letter would. `ANY_TEXT_RUNS=2000 npx vitest run tests/letters/any-text.test.ts` tries more.
 */
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { Diagnostics } from '../../scripts/diagnostics.ts';
import { makeData } from '../../scripts/letters/pipeline.ts';
import { plainLine } from '../../scripts/letters/read/plain-line.ts';
import type { RawSource } from '../../scripts/letters/read/read-source.ts';
import { readLists } from '../../scripts/letters/read/read-vocabulary.ts';
import { documentOf } from '../read-text.ts';
import { root } from '../root.ts';

const lists = readLists(root, new Diagnostics());

const lead = fc.constantFrom(
  ...[
    '',
    '',
    '',
    '- ',
    '• ',
    '– ',
    'o ',
    '* ',
    '1. ',
    '3) ',
    'a) ',
    'ii. ',
    '113. ',
    '# ',
    '### ',
    '#### **',
    '**',
    '> ',
    '\f',
    '\f12 ',
  ],
  ...[
    '3.1. ',
    '3.1.3 ',
    '6.2 ',
    '  - ',
    '\t',
    ' ',
    '| ',
    '|---|---|',
    '```',
    '---',
    '\\# ',
    '<p>',
    '<b>',
    '[1] ',
    'e ',
    'Mål 1: ',
  ],
);
const words = fc.constantFrom(
  ...[
    'Tildelingsbrev',
    'Supplerende tildelingsbrev nr. 2',
    'til Helsedirektoratet for 2026',
    'Årsrapport 2026',
    'Innledning',
    'Oppdrag',
  ],
  ...[
    'Oppdrag nr. 3',
    'ID: 2026-01',
    'Oppdrag:',
    'X skal:',
    'TB2026-1',
    'TTB2026-64',
    'TB 2026 - 12',
    'TB2026–60',
    'RTB2020-17',
    'TB2026-',
  ],
  ...[
    'Avd. HOD: FHA',
    'Ansvarlig avdeling i HOD: SHA',
    'SHA/KTA',
    '(unntatt offentlighet)',
    'For detaljer se eget vedlegg.',
    'Råd om lek ute',
  ],
  ...[
    'Frist: 1.6.2026',
    'Frist: 31.06.2026',
    'Frist',
    'Innen utgangen av 2026',
    '28. februar',
    'Juni',
    '16. april 2026',
    'Settes i dialog',
  ],
  ...[
    'Mål',
    'Hovedmål',
    'Delmål',
    'Resultatmål 2:',
    'Vurderingskriterier',
    'Styringsparametere',
    'Nøkkeltall',
    'Folk går mer på tur',
  ],
  ...[
    'Kapittel',
    'Post',
    'Betegnelse',
    'Bevilgning',
    '(i 1000 kroner)',
    '701',
    '21',
    '72 200',
    '-1 500',
    'Sum',
    'kap. 701 post 21',
    'Kolonne1',
  ],
  ...[
    'Vår ref',
    'Deres ref',
    'Dato',
    '25/1234-',
    'Postboks 1 Sentrum',
    '0101 OSLO',
    'DET KONGELIGE',
    'HELSE- OG OMSORGSDEPARTEMENT',
    'Side 3 av 9',
  ],
  ...[
    'Med hilsen',
    'Kari Nordmann (e.f.)',
    'ekspedisjonssjef',
    'Kopi:',
    'Vedlegg 1',
    'Innholdsfortegnelse',
    '.....',
    'Tabell 3-1',
    'Figur 2',
  ],
  ...[
    'direktoratet skal',
    'arbeide med helse-',
    'og omsorgstjenesten',
    'e-',
    'sigaretter.',
    'Det vises til',
    'og',
    'av',
    'ord',
    'æøå',
    'forts.',
  ],
  ...[
    '**',
    '*',
    '_',
    '`',
    '|',
    '\t',
    '\\|',
    '<br>',
    '</b>',
    '<ul><li>',
    '</li></ul>',
    '<table>',
    '&amp;',
    '[lenke](https://a.no)',
    '![](x.png)',
  ],
  ...[
    '[^1]',
    '$5$',
    '~~',
    ':::',
    '::',
    '{',
    '}',
    '«',
    '»',
    '§',
    '%',
    '😀',
    'e\u0301',
    '\u00a0',
    '\u00ad',
    '\u200b',
    '\u0000',
    '\ud800',
    '﷽',
    'ß',
  ],
);
const joiner = fc.constantFrom(' ', ' ', ' ', '\t', ' | ', '', ': ', '\u00a0');
const line = fc
  .tuple(lead, fc.array(fc.tuple(words, joiner), { maxLength: 6 }))
  .map(([start, parts]) => start + parts.flat().slice(0, -1).join(''));
const text = fc.array(fc.oneof({ weight: 5, arbitrary: line }, { weight: 2, arbitrary: fc.constant('') }), {
  minLength: 1,
  maxLength: 40,
});

/** What letters of one kind begin with, so that each way of reading meets such texts. */
const openings = [
  [],
  ['Tildelingsbrev til Helsedirektoratet for 2026', '', '1 Innledning', '', 'TB2026-9\tAvd. HOD: FHA\tRåd om bading'],
  [
    'Tillegg til tildelingsbrev nr. 3',
    '',
    'TTB2026-64 Utrede lån av badetøy',
    '',
    `Direktoratet skal ${'utrede '.repeat(30)}`,
  ],
  ['Tillegg til tildelingsbrev nr. 4', '', 'TTB2026-65 Utrede lån av håndklær'],
  ['Årsrapport 2026', '', 'Innhold', '', '1. Folk bader mer', 'Status og utvikling på målområdet', 'Nøkkeltall 1'],
  ['1. Innledning', '', '2.1.1. Styringsparametere', '', 'TB2026-3 | Avd. HOD: SHA | Råd om bading'],
  ['1 Innledning', '', '2.1.1 Oppdrag', '', 'ID: TB2026-9 Eieravdeling HOD: FHA', 'Råd om bading'],
];

function sourceOf(raws: string[]): RawSource {
  const { slug, sha256, settings } = documentOf('', { year: 2026 });
  const path = `content/sources/${slug}/source.txt`;
  return { slug, path, sha256, settings, corrections: [], record: null, raws, lines: raws.map(plainLine) };
}

it('any text becomes a letter or a message with file and line', () => {
  fc.assert(
    fc.property(fc.constantFrom(...openings), text, (opening, body) => {
      const raws = [...opening, ...body];
      fc.pre(raws.some((raw) => plainLine(raw).trim()));
      const diagnostics = new Diagnostics();
      const data = makeData([sourceOf(raws)], lists, () => null, diagnostics);
      const failed = diagnostics.messages().filter(({ fatal }) => fatal);
      expect(failed.filter(({ ruleId }) => ruleId === 'program-fault').map(({ reason }) => reason)).toEqual([]);
      for (const { file, line: at } of failed)
        expect([file, typeof at]).toEqual(['content/sources/case/source.txt', 'number']);
      if (failed.length > 0) return;
      expect(data?.letters.length).toBeGreaterThan(0);
      expect(data?.sources[0]?.lines).toHaveLength(raws.length);
    }),
    { seed: 20261130, numRuns: Number(process.env.ANY_TEXT_RUNS ?? 200) },
  );
});
