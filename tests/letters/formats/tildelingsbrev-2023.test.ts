import type { List, Table } from 'mdast';
import { describe, expect, it } from 'vitest';
import { Diagnostics } from '../../../scripts/diagnostics.ts';
import { chooseFormat } from '../../../scripts/letters/formats/index.ts';
import { recordLines } from '../../../scripts/letters/ledger/record-lines.ts';
import { toPlain } from '../../../scripts/text/markdown.ts';
import { readDocument, readLetters } from '../../read-text.ts';
import { differences } from './line-characters.ts';

const document = readDocument('tildelingsbrev-2023-med-tillegg');
const { letters, messages } = readLetters(document);
type Letter = (typeof letters)[number];
const [allocation, restructuring, tasks, february, morsmelk, biosikring] = letters as [
  Letter,
  Letter,
  Letter,
  Letter,
  Letter,
  Letter,
];
const assignments = letters.flatMap((letter) => letter.assignments);
const idsOf = ({ assignments: own }: Letter) => own.map(({ id }) => id);
const textOf = (id: string) => assignments.find((one) => one.id === id)?.text ?? '';

/** Root nodes of a letter that begin between two lines. */
function nodesIn({ reading }: Letter, first: number, last: number) {
  return reading.tree.children.filter(({ position }) => {
    const line = position?.start.line ?? 0;
    return line >= first && line <= last;
  });
}

function rowsOf(letter: Letter, line: number): string[][] {
  const [table] = nodesIn(letter, line, line);
  return (table as Table).children.map((row) => row.children.map((cell) => toPlain(cell)));
}

it('needs no reader of its own', () => {
  expect(chooseFormat(document).name).toBe('segment');
  expect(messages.filter((message) => !message.includes(' info '))).toEqual([]);
});

describe('letters', () => {
  it('are six, in the order of the file, and share all lines out', () => {
    expect(letters.map(({ letter }) => letter.source.lines)).toEqual([
      [1, 2895],
      [2896, 3110],
      [3111, 3237],
      [3238, 3583],
      [3584, 3838],
      [3839, 4103],
    ]);
  });

  it('carry what their heads print, and null for what the source has lost', () => {
    const heads = letters.map(({ letter: { kind, title, date, reference, recipient, signatories } }) => ({
      kind,
      title,
      date,
      reference,
      recipient,
      signatories,
    }));
    const signed = ['Espen Aasen', 'Juliane Mekki'];
    const undated = {
      kind: 'supplement',
      title: 'Tillegg til tildelingsbrev',
      date: null,
      reference: null,
      recipient: 'Helsedirektoratet',
      signatories: signed,
    };
    expect(heads).toEqual([
      {
        kind: 'allocation',
        title: 'Tildelingsbrev til Helsedirektoratet for 2023',
        date: null,
        reference: null,
        recipient: 'Helsedirektoratet',
        signatories: [],
      },
      {
        kind: 'supplement',
        title: 'Statsbudsjettet 2023 - kap. 740 Helsedirektoratet - Tillegg til tildelingsbrev',
        date: '2023-06-16',
        reference: '23/2173-',
        recipient: 'Helsedirektoratet',
        signatories: ['Jan Fredrik Andresen', 'Silje Lindebrekke'],
      },
      {
        kind: 'supplement',
        title:
          'Statsbudsjettet 2023 - Helsedirektoratet og Folkehelseinstituttet - Tilleggsoppdrag til tillegg til tildelingsbrev',
        date: '2023-06-16',
        reference: '23/2173-',
        recipient: 'Folkehelseinstituttet og Helsedirektoratet',
        signatories: ['Jan Fredrik Andresen', 'Silje Lindebrekke'],
      },
      { ...undated, date: '2023-02-06', reference: '23/133-9' },
      undated,
      undated,
    ]);
    expect(new Set(letters.map(({ letter }) => letter.sender))).toEqual(new Set(['Helse- og omsorgsdepartementet']));
  });

  it('set aside heads, indexes, signatures, page numbers and link targets, nothing else', () => {
    const asides = letters.flatMap(({ reading }) =>
      reading.asides.map(({ use, lines }) => `${use} ${lines.join('-')}`),
    );
    expect(asides).toEqual([
      'page-furniture 489-489',
      'page-furniture 553-553',
      'page-furniture 768-768',
      'link-dump 1117-1120',
      'page-furniture 1573-1573',
      'link-dump 1849-1849',
      'page-furniture 2085-2085',
      'page-furniture 2270-2270',
      'letterhead 2896-2897',
      'letterhead 2924-2943',
      'page-furniture 2951-2951',
      'signature 3101-3110',
      'letterhead 3138-3152',
      'signature 3209-3228',
      'letterhead 3238-3262',
      'index 3264-3279',
      'letterhead 3295-3314',
      'link-dump 3462-3463',
      'signature 3572-3583',
      'letterhead 3584-3608',
      'index 3610-3624',
      'letterhead 3656-3658',
      'page-furniture 3745-3745',
      'signature 3798-3827',
      'letterhead 3839-3863',
      'index 3864-3875',
      'letterhead 3892-3892',
      'signature 4085-4102',
    ]);
  });
});

describe('nothing lost', () => {
  it.each([0, 1, 2, 3, 4, 5])('every letter and figure of letter %i stands in the node of its line, in order', (at) => {
    expect(differences(letters[at]!.reading, document)).toEqual([]);
  });

  it('leaves no line out of the ledger', () => {
    const diagnostics = new Diagnostics();
    recordLines(
      document,
      letters.map((letter) => ({ ...letter, duplicate: false })),
      diagnostics,
    );
    expect(diagnostics.lines()).toEqual([]);
  });
});

describe('sections', () => {
  it('are numbered as printed', () => {
    const numbers = allocation.letter.sections.flatMap(({ number }) => number ?? []);
    expect(numbers.join(' ')).toBe(
      '1 1.1 1.2 1.3 1.4 1.5 1.6 2 2.1 2.1.1 2.1.2 2.1.3 2.2 2.2.1 2.2.2 2.2.3 2.3 2.3.1 2.3.2 2.3.3 2.4 2.4.1 2.4.2 2.4.3 ' +
        '2.5 2.5.1 2.5.2 2.5.3 3 3.1 3.2 3.3 3.4 4 4.1 4.2 4.3 4.4 4.5 5 5.1 5.1.1 5.1.2 5.1.3 5.2 5.2.1 5.2.2 5.2.3 5.3 5.4',
    );
    expect(restructuring.letter.sections.map(({ number, title }) => `${number} ${title}`)).toEqual([
      '1 Ny virksomhetsstruktur',
      '2 Organisering og styring',
      '3 Oppdrag til Helsedirektoratet',
      '4 Frister og rapportering',
    ]);
  });

  it('keep a title that wraps', () => {
    expect(allocation.letter.sections.find(({ number }) => number === '5.1.3')?.title).toBe(
      'Virksomhetene skal vurdere mulighetene for desentralisert arbeid og legge til rette for dette det det er formålstjenlig',
    );
  });

  it('hold the unnumbered headings under chapters and items of the budget', () => {
    const under = allocation.letter.sections.filter(({ line }) => line > 2490 && line < 2566);
    expect(under.map(({ level, title }) => `${level} ${title}`)).toEqual([
      '3 Kap. 575 Ressurskrevende tjenester',
      '4 Post 60 Toppfinansieringsordning, overslagsbevilgning',
      '5 Mål for ordningen',
      '5 Tildelingskriterier',
      '5 Oppfølging og kontroll',
      '5 Prioriteringer og budsjett for 2023',
      '4 Post 61 Tilleggskompensasjon',
      '5 Mål for ordningen',
      '5 Tildelingskriterier',
      '5 Oppfølging og kontroll',
      '5 Rapport',
      '5 Prioriteringer og budsjett for 2023',
    ]);
  });

  it('of supplements are the areas that assignments stand under', () => {
    const areas = [february, morsmelk, biosikring].map(({ letter }) =>
      letter.sections.filter(({ level }) => level === 1).map(({ title }) => title),
    );
    expect(areas).toEqual([
      ['Helse- og omsorgstjenester', 'Finansiering, styringsinformasjon og registre'],
      [
        'Folkehelse',
        'Helse- og omsorgstjenester',
        'Kompetanse og personell',
        'Finansiering, styringsinformasjon og registre',
      ],
      ['Folkehelse', 'Helse- og omsorgstjenester'],
    ]);
  });
});

describe('goals', () => {
  it('are thirteen, with whole titles', () => {
    expect(allocation.goals.map(({ number, title }) => `${number} ${title}`)).toEqual([
      '1 Folkehelsearbeidet er kunnskapsbasert og tverrsektorielt',
      '2 Befolkningen har gode levevaner og god livskvalitet i trygge og helsefremmende lokalsamfunn',
      '3 Mindre sosial ulikhet i helse og i bruken av helse- og omsorgstjenester',
      '4 Pasienter og brukere mottar helse- og omsorgstjenester av god kvalitet i hele landet',
      '5 Pasienter, brukere og pårørende opplever sammenhengende helse- og omsorgstjenester på tvers av fagområder og forvaltningsnivå',
      '6 Helse- og omsorgstjenesten tar raskt i bruk virksomme og ressurseffektive verktøy og arbeidsmetoder',
      '7 Pasienter, brukere og pårørende medvirker og blir involvert av helsepersonell i eget forløp og i utviklingen av tjenestene.',
      '8 Helse- og omsorgstjenesten planlegger helhetlig og langsiktig for en bærekraftig utvikling',
      '9 Den nasjonale helseberedskapen er robust, samordnet og effektiv ved kriser og katastrofer',
      '10 Helse- og omsorgstjenesten har tilstrekkelig og kompetent personell',
      '11 Finansieringsordningene understøtter samhandling og ønsket faglig utvikling, og bidrar til likeverdige og effektive helse- og omsorgstjenester av god kvalitet',
      '12 Tilgang på relevant og oppdatert styringsinformasjon og analyser bidrar til kunnskapsbaserte helsetjenester og riktigere ressursbruk',
      '13 Helseaktører og innbyggere får rett ytelse til rett tid',
    ]);
    expect(letters.flatMap(({ goals }) => goals)).toHaveLength(13);
  });

  it('have as many criteria, parameters and key figures as printed', () => {
    const counts = allocation.goals.map((goal) =>
      [goal.criteria, goal.parameters, goal.keyFigures].map(({ length }) => length).join('/'),
    );
    expect(counts).toEqual([
      '1/0/3',
      '0/0/5',
      '3/0/2',
      '3/0/0',
      '2/0/0',
      '0/0/0',
      '1/0/0',
      '0/0/0',
      '7/0/0',
      '2/2/6',
      '2/1/3',
      '3/0/4',
      '2/3/5',
    ]);
  });

  it('nest the points under a criterion', () => {
    expect(allocation.goals[8]?.criteria.slice(0, 5)).toEqual([
      'Oppdatert og tilgjengeliggjort kunnskap om',
      'risiko og sårbarhet i helse- og omsorgssektoren',
      'status for beredskapstiltak og –virkemidler i helse- og omsorgssektoren',
      'status for forebyggende sikkerhetstiltak',
      'Robuste, koordinerte og forberedte systemer',
    ]);
    const list = nodesIn(allocation, 1876, 1876)[0] as List;
    expect(list.children.map(({ data }) => data?.label)).toEqual(['i.', 'ii.', 'iii.', 'iv.']);
  });

  it('keep a doubled label out of the criterion', () => {
    expect(allocation.goals[9]?.criteria[1]).toBe(
      'I hvilken grad Helsedirektoratets arbeid med utdanning og kompetansetiltak treffer behovene i tjenestene i hele landet',
    );
  });

  it('heal a key figure that a blank line breaks', () => {
    expect(allocation.goals[11]?.keyFigures[1]).toBe(
      'Saksbehandlingstid for tilgjengeliggjøring av data for søknader som krever behandling i Helsedirektoratet (gjennomsnittlig tid fra levert søknad til tilgjengeliggjøring)',
    );
  });

  it('belong to the area whose assignments they have', () => {
    const last = (at: number) => allocation.goals[at]?.assignments.at(-1);
    expect([0, 3, 8, 9, 10].map(last)).toEqual(['TB2023-16', 'TB2023-64', 'TB2023-69', 'TB2023-74', 'TB2023-82']);
    expect(allocation.goals[4]?.area).toEqual({ number: '2.2', title: 'Helse- og omsorgstjenester' });
  });
});

describe('assignments', () => {
  it('are all there, in printed order', () => {
    const numbers = Array.from({ length: 82 }, (_, at) => `TB2023-${String(at + 1).padStart(2, '0')}`);
    expect(idsOf(allocation)).toEqual(numbers);
    expect(idsOf(february)).toEqual(['TTB2023-04', 'TTB2023-02', 'TTB2023-03', 'TTB2023-05', 'TTB2023-06']);
    expect(idsOf(morsmelk)).toEqual(['TTB2023-08', 'TTB2023-09', 'TTB2023-10', 'TTB2023-11', 'TTB2023-12']);
    expect(idsOf(biosikring)).toEqual(['TTB2023-22', 'TTB2023-23', 'TTB2023-25', 'TTB2023-24', 'tillegg-2023-ttb22/1']);
    expect([restructuring, tasks].map(({ assignments: own }) => own.length)).toEqual([1, 1]);
  });

  it('of the allocation letter have the departments printed', () => {
    const counts: Record<string, number> = {};
    for (const { departments } of allocation.assignments) {
      counts[departments.join('/')] = (counts[departments.join('/')] ?? 0) + 1;
    }
    expect(counts).toEqual({
      FHA: 16,
      KTA: 26,
      SHA: 29,
      HRA: 3,
      EHE: 4,
      'EHE/KTA/SHA': 1,
      ADA: 1,
      'ADA/EIA': 1,
      EIA: 1,
    });
  });

  // id, lines, departments, first and last words of the body
  it.each([
    ['TB2023-14', [542, 560], 'FHA', 'Som oppfølging av kunnskapsinnhenting', 'skolemat i veiledningsmateriell.'],
    ['TB2023-19', [1038, 1052], 'HRA', 'Helsedirektoratet skal, sammen med', 'mellom helsetjenesten og politiet.'],
    ['TB2023-22', [1098, 1162], 'KTA', 'Det vises til forsøksordningen', 'Dette oppdraget erstatter TB2022-26.'],
    ['TB2023-30', [1286, 1294], 'KTA', 'Forebygging av rusmiddelbruk blant', 'frist for oppdraget er 31.12. 2023.'],
    ['TB2023-35', [1336, 1341], 'KTA', 'Helsedirektoratet skal arbeide videre', 'departementet og direktoratet.'],
    ['TB2023-38', [1396, 1428], 'KTA', 'I behandlingen av budsjettet for 2023', 'Frist: 15. mai 2023.'],
    ['TB2023-39', [1429, 1453], 'EHE,KTA,SHA', 'Nasjonalt velferdsteknologiprogram,', 'innen 1. mars 2023.'],
    ['TB2023-40', [1457, 1468], 'SHA', 'Det vises til TB 2022-31 Oppfølging', 'Frist: 3. april 2023'],
    ['TB2023-43', [1491, 1536], 'SHA', '1. Helsedirektoratet skal i samarbeid', 'utredning. Frist: 31.12.23.'],
    ['TB2023-48', [1591, 1598], 'SHA', 'Helsedirektoratet skal følge opp', 'når det foreligger ny kunnskap.'],
    ['TB2023-49', [1600, 1606], 'SHA', 'Helsedirektoratet skal fortsatt', 'og barn og unges hjernehelse.'],
    ['TB2023-50', [1608, 1615], 'SHA', 'Det vises til TTB2019-45 Bedre', 'personer med ALS og deres pårørende.'],
    ['TB2023-52', [1628, 1646], 'SHA', 'Helsedirektoratet har et særskilt', 'Dette oppdraget erstatter TB2022-09.'],
    ['TB2023-54', [1662, 1669], 'HRA', 'Helsedirektoratet skal starte', 'Statens helsetilsyn og Legemiddelverket.'],
    ['TB2023-62', [1744, 1823], 'KTA', 'Det er behov for et oppdatert', 'relevante bruker og interesseorganisasjoner.'],
    ['TB2023-64', [1839, 1859], 'SHA', 'I forbindelse med Stortingets', 'Frist: 15. juni 2023.'],
    ['TB2023-65', [1938, 1958], 'ADA', 'Helsedirektoratet skal:', 'Relevante aktører skal involveres i arbeidet.'],
    ['TB2023-66', [1959, 1982], 'ADA,EIA', 'Helsedirektoratet skal:', 'Relevante aktører skal involveres i arbeidet.'],
    [
      'TB2023-73',
      [2135, 2162],
      'SHA',
      String.raw`- 1\) Helsedirektoratet skal utarbeide`,
      'Aktuelle aktører bør involveres i arbeidet.',
    ],
    ['TB2023-81', [2388, 2459], 'SHA', 'I Hurdalsplattformen framgår det', 'fagorganisasjonene i sektoren.'],
    ['TB2023-82', [2462, 2470], 'KTA', 'Helsedirektoratet må utrede', 'drøfte hvordan dette skal følges opp.'],
    ['tillegg-2023-06-16/1', [3054, 3084], '', 'Helsedirektoratet får i oppdrag', 'endringene (pris og varighet).'],
    [
      'tillegg-2023-06-16-2/1',
      [3111, 3206],
      '',
      'En viktig forutsetning for',
      'Frist: 14 dager etter mottatt oppdrag.',
    ],
    ['TTB2023-04', [3284, 3341], 'KTA', 'Helse- og omsorgsdepartementet viser', 'Ansvarlig avdeling HOD: KTA'],
    ['TTB2023-05', [3429, 3508], 'EHE', 'Departementet viser til oppdrag i TB2023', 'Ansvarlig avdeling i HOD: EHE'],
    ['TTB2023-06', [3543, 3571], 'HRA', 'Helse- og omsorgsdepartementet viser', 'Ansvarlig avdeling HOD: HRA'],
    ['TTB2023-08', [3630, 3654], '', 'Det vises til Helsedirektoratet svar', 'når oppdraget er utført.'],
    ['TTB2023-09', [3661, 3697], '', 'Departementet viser til pkt. 5', 'Fullstendig utredning. Frist: 31.12.23.'],
    ['TTB2023-12', [3772, 3794], 'KTA', 'Helsedirektoratet bes oppdatere', 'Ansvarlig avdeling i HOD: KTA'],
    ['TTB2023-22', [3879, 3908], 'FHA', 'Biosikring skal tilrettelegge', 'Jeanette Fjeldheim og Didrik Vestrheim'],
    ['TTB2023-25', [4000, 4036], 'FHA', 'Helse- og omsorgsdepartementet samarbeider', 'Ansvarlig avdeling i HOD: FHA'],
    ['TTB2023-24', [4046, 4074], 'KTA', 'Helsedirektoratet får med dette', 'Ansvarlig avdeling i HOD: KTA'],
    ['tillegg-2023-ttb22/1', [4077, 4081], '', 'Det vises til dialog om oppdrag', 'gjennomføring av oppdraget.'],
  ])('%s has its lines, departments and whole body', (id, lines, departments, first, last) => {
    const found = assignments.find((one) => one.id === id);
    expect(found?.source.lines).toEqual(lines);
    expect(found?.departments.join()).toBe(departments);
    expect(found?.text.slice(0, first.length)).toBe(first);
    expect(found?.text.slice(-last.length)).toBe(last);
  });

  it.each([
    ['TB2023-10', 'Nordiske næringsstoffanbefalinger (NNR) 2022'],
    ['TB2023-13', 'Veileder til ny forskrift om miljø og helse i barnehager, skoler og skolefritidsordninger mv.'],
    [
      'TB2023-19',
      'Revidere rundskriv om taushetsplikt og informasjonsutveksling og om politibistand til helsetjenestene',
    ],
    ['TB2023-38', 'Status og utvikling i helprivate allmennlegetjenester'],
    [
      'TB2023-39',
      'Nasjonalt velfersteknologiprogram, arbeidet med å flytte tjenester hjem (DigiHjem) og helseteknologiordning',
    ],
    ['TB2023-48', 'Oppfølging av nasjonal plan for rehabiliteringstilbudet til covid-19-pasienter'],
    ['TB2023-49', 'Oppfølging av Nasjonal hjernehelsestrategi (2018–2024)'],
    ['TB2023-50', 'Kvalitet og sammenheng i tjenesten til ALS-pasienter'],
    ['TB2023-56', 'Oppfølging av Riksrevisjonens rapport Dokument 3:4 (2022–2023)'],
    [
      'TB2023-64',
      'Utrede behovet for behandlingssenter hvor mor kan være sammen med barnet ved alvorlig fødselsdepresjon',
    ],
    [
      'TB2023-65',
      'Bidra til å utvikle og øve nasjonale beredskapsplaner og understøtte arbeidet med å styrke helsesektorens motstandskraft mot alvorlige hendelser.',
    ],
    [
      'TTB2023-04',
      'Presisering av TB2023-18 Kjernegruppe for barn og unge. Kompetanse- og praksisutvikling i kommunene',
    ],
    [
      'TTB2023-06',
      'Videre utredning av modell for forvaltning av ordningene for dekning av utgifter til spesialisthelsetjenester mottatt i andre EØS-land',
    ],
    ['TTB2023-12', 'Styringsinformasjon om ØHD'],
    ['tillegg-2023-06-16/1', 'Oppdrag til Helsedirektoratet'],
    ['tillegg-2023-ttb22/1', 'Utsettelse av TB2023-31 Evaluering av rådgivende enheter for russaker'],
  ])('%s is titled «%s»', (id, title) => {
    expect(assignments.find((one) => one.id === id)?.title).toBe(title);
  });

  it('say where the title stands that the heading lacks', () => {
    const elsewhere = assignments.filter(({ titleLines }) => titleLines);
    expect(elsewhere.map(({ id, titleLines }) => [id, titleLines])).toEqual([['TTB2023-06', [3267, 3269]]]);
  });

  it('keep the hyphen of a wrapped title as printed', () => {
    expect(assignments.find(({ id }) => id === 'TB2023-48')?.titleAsPrinted).toBe(
      'Oppfølging av nasjonal plan for rehabiliteringstilbudet til covid-19- pasienter',
    );
  });

  it('are of the kind that heading or index says', () => {
    const kinds = Object.fromEntries(
      assignments.filter(({ kind }) => kind !== 'assignment').map(({ id, kind }) => [id, kind]),
    );
    expect(kinds).toEqual({
      'TTB2023-04': 'clarification',
      'TTB2023-05': 'clarification',
      'TTB2023-09': 'clarification',
      'TTB2023-10': 'clarification',
      'TTB2023-25': 'clarification',
      'tillegg-2023-ttb22/1': 'postponement',
    });
  });

  it('do not take the link targets of the page before', () => {
    expect(textOf('TB2023-22')).not.toContain('mailto');
    expect(textOf('TB2023-64')).not.toContain('nav.no');
    expect(textOf('TTB2023-05').match(/ehelse/gu)).toHaveLength(1);
  });

  it('end where a funding block begins', () => {
    expect(textOf('TTB2023-05')).not.toContain('8,5 mill. kroner');
    expect(textOf('TTB2023-25')).not.toContain('500 000');
  });
});

describe('running text', () => {
  it('heals sentences over a page number, a letterhead and a page break', () => {
    expect(textOf('TB2023-14')).toContain('Arbeidet skal skje i samarbeid med Nasjonalt senter');
    expect(textOf('TTB2023-22')).toContain('- b) Foreslå vilkår som ev. bør stilles');
    expect(textOf('TB2023-81')).toContain('behovet for helse- og omsorgstjenester. Finansieringsordningene');
  });

  it('joins words that a line end has split, and keeps true hyphens', () => {
    expect(textOf('TTB2023-03')).toContain('med unntak av lovpålagte øyeblikkelig hjelp-henvendelser');
    expect(textOf('TTB2023-03')).toContain('prioritere listeinnbyggerne ut ifra');
    expect(textOf('TTB2023-11')).toContain('ekspertutvalget for allmennlegetjenesten.');
    expect(textOf('TB2023-05')).toContain('utpekt ID-utsteder');
    expect(textOf('TTB2023-24')).toContain('faste/langvarige lege-pasientforholdet');
  });

  it('gives the parts of TB2023-62 their own deadlines, the last as those before it', () => {
    const list = nodesIn(allocation, 1764, 1764)[0] as List;
    expect(list.children.map((item) => item.children.slice(1).map(toPlain))).toEqual([
      [
        'Prioritet 1. Frist: 15. januar 2023. Omfang: To korte notater på inntil 3-4 sider om hhv. kunnskapsgrunnlag og utfordringsbildet.',
      ],
      ['Prioritet 1. Frist 15. januar 2023. Omfang: Revidering av forrige leveranse av mai 2021.'],
      ['Frist 1. mars. Omfang: Kort notat'],
      ['Frist 1. mars 2023. Omfang: Kort notat'],
      ['Frist 1. mars 2022. Omfang: Kort notat'],
      ['Frist 31. mars. Statusmøte i februar. Omfang: Kort rapport, inntil 20 sider.'],
    ]);
  });

  it('puts bullets whose glyphs are lost into lists', () => {
    const list = nodesIn(allocation, 33, 33)[0] as List;
    expect(list.children.map((item) => toPlain(item).split('.')[0])).toEqual([
      'Allmennlegetjenesten',
      'Samhandling',
      'Psykisk helse og rusfeltet',
      'Sosial ulikhet og folkehelse',
    ]);
    const [, , , , fifth] = (nodesIn(allocation, 1493, 1493)[0] as List).children;
    const [, deliveries] = fifth!.children;
    expect((deliveries as List).children.map(toPlain).map((text) => text.slice(0, 14))).toEqual([
      'Delleveranse 1',
      'Delleveranse 2',
    ]);
  });

  it('nests the points of TTB2023-05 under their numbers', () => {
    const list = nodesIn(february, 3446, 3446)[0] as List;
    expect(list.children.map(({ children }) => (children[1] as List).children.length)).toEqual([2, 5, 1]);
  });
});

describe('tables', () => {
  it('split amounts and names', () => {
    expect(rowsOf(allocation, 128)).toEqual([
      ['Kap.', 'Post', 'Postnavn', 'Bevilgning 2023', 'Tildeling 2023'],
      ['740', '01', 'Driftsutgifter', '1 305 832', '1 305 832'],
      ['', '21', 'Spesielle driftsutgifter, kan overføres', '35 149', '35 149'],
      [
        '',
        '60',
        'Gjesteinnbyggeroppgjør for fastleger',
        'Netto mellomregning føres ved årets slutt i kapitalregnskapet',
        '',
      ],
      [
        '',
        '70',
        'Helsetjenester i annet EØS-land',
        'Netto mellomregning føres ved årets slutt i kapitalregnskapet',
        '',
      ],
      [
        '',
        '71',
        'Oppgjørsordning h-reseptlegemidler',
        'Netto mellomregning føres ved årets slutt i kapitalregnskapet',
        '',
      ],
      [
        '',
        '72',
        'Oppgjørsordning fritt behandlingsvalg',
        'Netto mellomregning føres ved årets slutt i kapitalregnskapet',
        '',
      ],
      ['3740', '02', 'Diverse inntekter', '21 689', '21 689'],
      ['', '03', 'Helsetjenester i annet EØS-land', '', ''],
      ['', '04', 'Gebyrinntekter', '41 051', '41 051'],
      ['', '05', 'Helsetjenester til utenlandsboende mv.', '87 000', '87 000'],
      ['', '06', 'Gjesteinnbyggeroppgjør for fastleger', '', ''],
    ]);
  });

  it('go on over a page, and keep a number that belongs to the name', () => {
    const rows = rowsOf(allocation, 656);
    expect(rows).toHaveLength(41);
    expect(rows[3]).toEqual(['', '77', 'Laboratorie- og radiologiske undersøkelser', '3 624,4', '3 624,4']);
    expect(rows[4]).toEqual(['733', '21', 'Spesielle driftsutgifter, kan nyttes under post 79', '3635', '3635']);
    expect(rows[26]).toEqual(['', '70', 'Tilskudd, kan nyttes under post 21', '80 051', '80 051']);
    expect(rows.slice(31, 34)).toEqual([
      ['', '62', 'Rusarbeid, kan overføres', '443 766', '443 766'],
      ['', '71', 'Brukere og pårørende, kan overføres', '164 511', '164 511'],
      ['', '72', 'Frivillig arbeid mv., kan overføres, kan nyttes under post 21', '512 765', '510 265'],
    ]);
    expect([243, 1891, 2070, 2277].map((line) => rowsOf(allocation, line).length)).toEqual([7, 5, 4, 19]);
    expect(rowsOf(allocation, 1891)[4]).toEqual([
      '',
      '71',
      'Tilskudd beredskapslagring smittevernutstyr, kan overføres, kan nyttes under post 22',
      '',
      '',
    ]);
  });

  it('of supplements add up', () => {
    expect(rowsOf(february, 3535)[1]).toEqual(['187 166 000 kroner', '8 500 000 kroner', '195 666 000 kroner']);
    expect(rowsOf(morsmelk, 3788)).toEqual([
      ['Kap. post', 'Tidligere bevilgning', 'Ny tildeling', 'Sum tildelt'],
      ['762.21', '185 951', '350', '186 301'],
    ]);
  });

  it('hold the calendar, with empty dates where none is printed', () => {
    const rows = rowsOf(allocation, 2663);
    expect(rows.map(([when]) => when)).toEqual([
      'Når',
      'Per 31.12',
      '15.2',
      '15.4',
      '',
      '1.5',
      '',
      '1.6',
      '1.6',
      '15.8',
      '15.9',
      '15.11',
      '',
      '',
    ]);
    expect(rows[6]?.[1]).toBe(
      'Forslag til budsjett-tekster for Prop. 1 S på 01 og 21/22 poster (dvs. driftsposter) for terminen 2024.',
    );
    expect(rows[13]?.[1]?.slice(-40)).toBe('refusjonsordninger med særlig utgiftsvekst.'.slice(-40));
  });
});
