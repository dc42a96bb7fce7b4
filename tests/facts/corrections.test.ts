/** What was printed and what is shown, read line by line in the sources. */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readDocument, readLetters } from '../read-text.ts';
import { root } from '../root.ts';

type Fact = [line: number, printed: string, shown: string];

const facts: Record<string, Fact[]> = {
  'tildelingsbrev-2024': [
    [111, 'Helse- og omsorgsdepartementet har en sentral rolle', 'Helsedirektoratet har en sentral rolle'],
    [111, 'Meld. St. 24 (2022– 2023)', 'Meld. St. 24 (2022–2023)'],
    [113, 'I tillegg må Helse- og omsorgsdepartementet', 'I tillegg må Helsedirektoratet være innstilt'],
    [117, 'Departementet skal også understøtte', 'Direktoratet skal også understøtte at pasienter'],
    [119, 'Helse- og omsorgsdepartementet er som fagdirektorat', 'Helsedirektoratet er som fagdirektorat'],
    [121, 'Helse- og omsorgsdepartementet har ansvar for å:', 'Helsedirektoratet har ansvar for å:'],
    [156, 'i henhold til folkehelseoven', 'i henhold til folkehelseloven'],
    [272, 'Helseregulverksutvikling', 'Helseregelverksutvikling for offshoreindustri'],
    [409, 'mangfolds-direktoratet (IMDi)', 'mangfoldsdirektoratet (IMDi)'],
    [427, 'oppdrag TTB2024-70', 'oppdrag TB2024-70'],
    [444, 'tilby entverretattlig', 'tilby en tverretattlig regulatorisk'],
    [470, 'eldre med skrøpeligheit', 'eldre med skrøpelighet. En likere'],
    [652, '«en "Fremtidig løsning', 'en «Fremtidig løsning for nød- og beredskapskommunikasjon», i samarbeid'],
    [697, 'LIS i allmenntidmedisin', 'LIS i allmennmedisin (i ny ordning)'],
    [784, 'kostnytte-vurderinger', 'oppdatere kost-nytte-vurderinger'],
    [844, 'nedsatt av Helse- og departementet', 'nedsatt av Helse- og omsorgsdepartementet'],
    [844, '(2021- 2022)', 'Innst. 47 L (2021-2022), vedtak 88'],
    [966, 'Helse- og omsorgsdepartementet bes foreslå', 'Helsedirektoratet bes foreslå hvor ofte'],
    [992, 'Helse- og omsorgsdepartementet skal innkalle', 'Helsedirektoratet skal innkalle partene'],
    [1138, 'samme beløp i i sektoravgift', 'samme beløp i sektoravgift'],
    [1252, 'endeleg innrapporterings skjema', 'endeleg innrapporteringsskjema og'],
    [1440, 'kost/hytte-vurderinger', 'oppdatere kost/nytte-vurderinger'],
    [1604, 'via hels norge', 'journaldokumentene via helsenorge.'],
    [1785, 'tiltakene, forstå regelverksfortolkning', 'tiltakene, forestå regelverksfortolkning'],
    [2120, '5, 5', 'Pasientens prøvesvar\t18\t5,5\t23,5'],
  ],
  'arsrapport-2024': [
    [180, 'Allmenntannlege er den', 'Allmennmedisin er den legespesialiteten'],
    [284, 'besto HelseDirektoratet', 'Ved utgangen av året besto Helsedirektoratet av'],
    [335, 'Antal I K\tAntal I M', 'Antall K\tAntall M'],
    [747, 'Evaluerer av', 'Evaluering av frisklivssentraler'],
    [853, 'Selvordstaistikken', 'Selvmordsstatistikken de seneste årene'],
    [1024, 'perinatal og materielle', 'perinatal og maternelle morbiditet'],
    [1278, 'veiledningsmateriekkjent', 'tilhørende veiledningsmateriell kjent i sektoren'],
    [1309, '» styrke kunnskapen', 'to tiltak; «styrke kunnskapen om pårørendemedvirkning» og'],
    [1329, 'ble utviklet i 2023', 'ble avviklet i 2023 grunnet usikkerhet i datagrunnlaget'],
    [1472, 'demokratiutfordringer', 'i tråd med demografiutfordringer'],
    [1558, 'på tvers av på tvers av', 'deles på tvers av nivåer'],
    [1791, 'allmenntidning', 'antall LIS i allmennmedisin (i ny ordning)'],
    [2462, 'direktoratet for-helse', 'med direktoratet for e-helse.'],
    [2622, '\ti 70\t', 'Helsetjenester i kommunene mv.\t70\tAllmennlegehjelp'],
    [2637, 'velferdsetaten og\t', 'Arbeids- og velferdsetaten\t22\tForsknings- og utredningsaktiviteter\tB'],
    [3339, 'system-atisk', 'jobber systematisk og'],
  ],
  'tildelingsbrev-2023-med-tillegg': [[3498, 'helse1,', 'standarder i helse¹, og']],
};

/** Odd as they are: what the department, the sums or the author may have meant is not ours to mend. */
const leftAlone: Record<string, [line: number, printed: string][]> = {
  'tildelingsbrev-2024': [
    [136, 'Helsedirektoratet skal inngå og underskrive nye vaksineavtaler'],
    [203, 'Revisjon av folkehelseloven'],
    [204, 'bistå Helse- og omsorgsdepartementet i å utarbeide'],
    [235, 'generasjon 2010'],
    [917, 'tap av rette'],
    [1172, 'erfaringa med tildelingskontor'],
    [1408, '16,6 NOK'],
    [1893, 'reseptformidlerens § 2-1'],
  ],
  'arsrapport-2024': [
    [180, 'positivt for allmenntannlegen'],
    [612, 'har de de siste årene vært økende'],
    [1012, 'mot% i 2021'],
    [1516, 'har lagt fokusert sitt arbeid er nådd'],
    [1961, '89,6 prosent'],
    [2863, 'kr 1 150 000 000'],
  ],
  // The second extraction of a letter: where its words differ they are listed, not mended.
  'tillegg-2023-02-06': [
    [68, 'budsjetttrammer'],
    [113, 'risikjustering'],
  ],
};

describe.each(Object.entries(facts))('%s', (slug, entries) => {
  const document = readDocument(slug);

  it.each(entries)('line %i: «%s»', (line, printed, shown) => {
    const { raw, text } = document.lines[line - 1]!;
    expect(raw).toContain(printed);
    expect(raw).not.toContain(shown);
    expect(text).toContain(shown);
    expect(shown).not.toContain(printed);
  });

  it('has a source that stands as it was received', () => {
    const source = readFileSync(join(root, 'content/sources', slug, 'source.txt'));
    expect(createHash('sha256').update(source).digest('hex')).toBe(document.sha256);
    expect(document.lines.map(({ raw }) => raw).join('\n')).toBe(source.toString('utf8'));
  });

  it('has every correction recorded, with its words and its reason', () => {
    const changes = document.changes.filter(({ kind }) => kind === 'editorial');
    const changed = changes.map(({ line }) => line);
    expect(changed).toEqual(expect.arrayContaining(entries.map(([line]) => line)));
    for (const { line, from, to, why } of changes) {
      const { raw, text } = document.lines[line - 1]!;
      expect(raw).toContain(from);
      expect(text).toContain(to);
      expect(why.length).toBeGreaterThan(10);
    }
    const lines = document.lines.filter(({ raw, text }) => raw !== text).map(({ n }) => n);
    expect(new Set(document.changes.map(({ line }) => line))).toEqual(new Set(lines));
  });
});

describe.each(Object.entries(leftAlone))('left alone in %s', (slug, entries) => {
  const document = readDocument(slug);

  it.each(entries)('line %i: «%s»', (line, printed) => {
    expect(document.lines[line - 1]!.text).toContain(printed);
  });
});

it('a numeral that was read twice, or left behind, is gone', () => {
  const report = readDocument('arsrapport-2024').lines[1988]!;
  expect(report.raw.trimEnd()).toMatch(/de kommunale helse- og omsorgstjenestene ii\.$/u);
  expect(report.text.trimEnd()).toMatch(/de kommunale helse- og omsorgstjenestene$/u);
  const criterion = readDocument('tildelingsbrev-2023-med-tillegg').lines[2035]!;
  expect(criterion.raw).toMatch(/^ii\. ii\. I hvilken grad/u);
  expect(criterion.text).toMatch(/^ii\. I hvilken grad/u);
});

describe('titles of the letter for 2024', () => {
  const { letters } = readLetters(readDocument('tildelingsbrev-2024'));
  const assignments = letters.flatMap((letter) => letter.assignments);
  const titles: [id: string, titleAsPrinted: string, title: string][] = [
    ['TB2024-07', 'Oppfølging nasjonal tobakkstrategi', 'Oppfølging nasjonal tobakksstrategi'],
    [
      'TB2024-08',
      'Tilråkning om iverksetting av Nasjonalt program for rusmiddelforebyggende arbeid blant barn og unge',
      'Tilrådning om iverksetting av Nasjonalt program for rusmiddelforebyggende arbeid blant barn og unge',
    ],
    ['TB2024-13', 'Helseregulverksutvikling for offshoreindustri', 'Helseregelverksutvikling for offshoreindustri'],
    [
      'TB2024-15',
      'Bedre kunnskap om behandling, sykkelighet, skader og dødelighet av alkohol',
      'Bedre kunnskap om behandling, sykelighet, skader og dødelighet av alkohol',
    ],
    [
      'TB2024-24',
      'Opptappingsplan mot vold og overgrep mot barn og vold i nære relasjoner',
      'Opptrappingsplan mot vold og overgrep mot barn og vold i nære relasjoner',
    ],
    [
      'TB2024-30',
      'Nasjonal samordnet oppfølging av nasjonalt faglig rammeverk for bedre pasient- og bruker-sikkerhet',
      'Nasjonal samordnet oppfølging av nasjonalt faglig rammeverk for bedre pasient- og brukersikkerhet',
    ],
    ['TB2024-36', 'Felles vurdering av funksjonsnivå/skrøpeligheit', 'Felles vurdering av funksjonsnivå/skrøpelighet'],
    [
      'TB2024-65',
      'Gruppeveiledning for leger som spesialiserer seg i allmenntmedisin',
      'Gruppeveiledning for leger som spesialiserer seg i allmennmedisin',
    ],
  ];

  it.each(titles)('%s', (id, titleAsPrinted, title) => {
    expect(assignments.find((assignment) => assignment.id === id)).toMatchObject({ title, titleAsPrinted });
  });

  it('are elsewhere shown as printed', () => {
    const differ = assignments.filter(({ title, titleAsPrinted }) => title !== titleAsPrinted).map(({ id }) => id);
    expect(differ).toEqual(titles.map(([id]) => id));
  });
});
