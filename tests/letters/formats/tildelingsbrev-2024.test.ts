/** Facts of «Tildelingsbrev til Helsedirektoratet for 2024» as a reader finds them in its source.txt. */
import fc from 'fast-check';
import type { Heading, List, ListItem, Nodes, Table } from 'mdast';
import { visit } from 'unist-util-visit';
import { describe, expect, it } from 'vitest';
import { linesOf } from '../../../scripts/letters/layout/nodes.ts';
import { mayFollow } from '../../../scripts/letters/segment/constructs/section.ts';
import { continues, readMark } from '../../../scripts/letters/segment/lines/marks.ts';
import { splitItems } from '../../../scripts/letters/segment/lines/split-items.ts';
import { toMarkdown, toPlain } from '../../../scripts/text/markdown.ts';
import { documentOf, readDocument, readLetters } from '../../read-text.ts';

const document = readDocument('tildelingsbrev-2024');
const { letters, messages } = readLetters(document);
const { letter, goals, assignments, reading } = letters[0]!;
const nodes = reading.tree.children;
const tables = nodes.filter((node): node is Table => node.type === 'table');

const assignmentOf = (id: string) => assignments.find((one) => one.id === id)!;
const nodesAt = (line: number) => nodes.filter((node) => linesOf(node)[0] <= line && line <= linesOf(node)[1]);
const rowsOf = (table: Table) => table.children.map((row) => row.children.map((cell) => toPlain(cell)));

function listAt(line: number): List {
  const found = nodesAt(line).find((node): node is List => node.type === 'list');
  if (!found) throw new Error(`Expected a list on line ${line}`);
  return found;
}

/** Items as `label text`, sub-items in a list of their own. */
function outlineOf(list: List): unknown[] {
  return list.children.flatMap((item: ListItem): unknown[] => {
    const [first, ...rest] = item.children;
    const own = list.ordered ? `${item.data?.label} ${toPlain(first!)}` : toPlain(first!);
    return [own, ...rest.map((node) => (node.type === 'list' ? outlineOf(node) : toPlain(node)))];
  });
}

const lettersOf = (text: string) => text.match(/[\p{L}\p{N}]/gu)?.join('') ?? '';
const withoutMarkup = (text: string) => text.replace(/<\/?[a-z][^<>]*>/gu, '').replace(/\]\(#\)/gu, '');

describe('the letter', () => {
  it('is one letter over all lines', () => {
    expect(letters).toHaveLength(1);
    expect(messages.filter((message) => !message.includes(' info '))).toEqual([]);
    expect(letter).toMatchObject({
      slug: 'tildelingsbrev-2024',
      kind: 'allocation',
      year: 2024,
      date: '2024-01-30',
      reference: '24/418-',
      title: 'Tildelingsbrev til Helsedirektoratet for 2024',
      sender: 'Helse- og omsorgsdepartementet',
      recipient: 'Helsedirektoratet',
      signatories: ['Maiken Engelstad', 'Juliane Mekki'],
      source: { lines: [1, 2203] },
    });
  });

  it('keeps letterhead, contents and closing out of the text', () => {
    expect(reading.asides).toEqual([
      { lines: [5, 22], use: 'letterhead' },
      { lines: [24, 43], use: 'contents' },
      { lines: [45, 64], use: 'letterhead' },
      { lines: [66, 95], use: 'contents' },
      { lines: [1358, 1370], use: 'signature' },
    ]);
  });

  it('has the numbered sections of its contents list, in order', () => {
    const own = letter.sections.filter(({ number, attachment }) => number && !attachment);
    const listed = document.lines.slice(25, 95).flatMap(({ text }) => /^(\d[\d.]*)\t/u.exec(text)?.[1] ?? []);
    expect(listed).toHaveLength(47);
    expect(own.map(({ number }) => number)).toEqual(listed);
    expect(own.find(({ number }) => number === '4.2.1')).toMatchObject({
      title: 'Virksomheten skal ha kontinuitetsplan for bortfall av strøm, IKT, e-kom og vann',
      level: 3,
      line: 1063,
    });
  });
});

describe('nothing is lost', () => {
  const aside = (n: number) => reading.asides.some(({ lines: [first, last] }) => first <= n && n <= last);
  const inText = document.lines.filter(({ n, text }) => text.trim() && !aside(n));

  it('every line stands in a node', () => {
    expect(inText.length).toBeGreaterThan(1000);
    expect(inText.filter(({ n }) => nodesAt(n).length === 0).map(({ n }) => n)).toEqual([]);
  });

  it('every line stands in its node letter by letter', () => {
    const lost = inText.filter(({ n, text }) => {
      const printed = withoutMarkup(text).replace(/Avd\. ?HOD: ?|Avd\.HOD:/u, '');
      const found = nodesAt(n)
        .map((node) => {
          const place = node.type === 'heading' ? node.data?.place : undefined;
          if (place?.role !== 'assignment') return lettersOf(toMarkdown([node]));
          return lettersOf(`${place.ids} ${place.departmentsAsPrinted ?? place.departments} ${place.titleAsPrinted}`);
        })
        .join('');
      return !found.includes(lettersOf(printed));
    });
    expect(lost.map(({ n }) => n)).toEqual([]);
  });

  it('the text of each assignment is that of its lines, letter by letter', () => {
    for (const { id, text, source } of assignments) {
      const heading = nodes.find(
        (node) => node.type === 'heading' && node.data?.place?.role === 'assignment' && node.data.place.ids[0] === id,
      )!;
      const body = document.lines.slice(linesOf(heading)[1], source.lines[1]).map((line) => withoutMarkup(line.text));
      expect(lettersOf(text), id).toBe(lettersOf(body.join(' ')));
    }
  });

  it('leaves no HTML in the tree', () => {
    const types = new Set<string>();
    visit(reading.tree as Nodes, (node) => void types.add(node.type));
    expect(types).not.toContain('html');
    expect(nodes.map((node) => toPlain(node)).filter((text) => /<\/?[a-z]/u.test(text))).toEqual([]);
  });
});

describe('assignments', () => {
  it('are TB2024-01 to TB2024-92 in order', () => {
    const expected = Array.from({ length: 92 }, (_, at) => `TB2024-${String(at + 1).padStart(2, '0')}`);
    expect(assignments.map(({ id }) => id)).toEqual(expected);
    expect(assignments.every(({ aliases, kind }) => aliases.length === 0 && kind === 'assignment')).toBe(true);
  });

  it('have the title and departments of their row', () => {
    const rows = document.lines.filter(({ text }) => /^TB2024-\d\d\t/u.test(text));
    expect(rows).toHaveLength(87);
    for (const { n, raw, text } of rows) {
      const [id, department, title] = text.split('\t');
      const titleAsPrinted = raw.split('\t')[2];
      const codes = department!.replace('HOD', '').match(/[A-Z]{3}/gu);
      expect(assignmentOf(id!), text).toMatchObject({ title, titleAsPrinted, departments: codes });
      expect(assignmentOf(id!).source.lines[0]).toBe(n);
    }
  });

  it.each([
    ['2.1', ['2024-1', '2024-2', '2024-3'], 1, 16],
    ['2.2', ['2024-4', '2024-5', '2024-6', '2024-7', '2024-8'], 17, 53],
    ['2.3', ['2024-9'], 54, 59],
    ['2.4', ['2024-10'], 60, 65],
    ['2.5', ['2024-11'], 66, 82],
    ['2.6', ['2024-12', '2024-13', '2024-14'], 83, 92],
  ])('of %s', (number, goalIds, first, last) => {
    const found = assignments.filter(({ area }) => area?.number === number);
    expect(found.map(({ id }) => Number(id.slice(-2)))).toEqual(
      Array.from({ length: last - first + 1 }, (_, at) => first + at),
    );
    for (const { goals: ids } of found) expect(ids).toEqual(goalIds);
  });

  it.each([
    ['TB2024-07', [224, 245], 'Som ledd i oppfølgingen', 'har frist 1. september 2024.'],
    ['TB2024-08', [247, 258], 'Helsedirektoratet skal tilrettelegge', 'Frist: 4. mars 2024.'],
    ['TB2024-13', [272, 279], 'Helsedirektoratet har ansvaret', 'Frist: innen 1. juli 2024.'],
    ['TB2024-16', [293, 296], 'Helsedirektoratet skal revidere', 'ikke integreres i kostrådene.'],
    ['TB2024-17', [370, 371], 'Helsedirektoratet skal bidra til å gjennomføre', 'mellom HOD og Hdir.'],
    ['TB2024-21', [379, 384], String.raw`- 1\) Helsedirektoratet skal i samarbeid`, 'over kap. 765. post 21.'],
    ['TB2024-26', [416, 427], '1. *Kompetanse og kvalitet:* Det vises', 'NAV og andre myndighetsaktører.'],
    ['TB2024-28', [431, 433], 'Helsedirektoratet skal utrede hvordan', 'knyttet til helsehjelp er et tema.'],
    ['TB2024-38', [485, 492], 'Helsedirektoratet skal vurdere status', 'innen 1. mai 2024.'],
    ['TB2024-39', [494, 512], 'Helsedirektoratet skal bidra', 'departementet innen 1. april 2024.'],
    ['TB2024-42', [518, 520], 'Helsedirektoratet bes om å gjennomgå', 'Frist: 1. juni 2024.'],
    ['TB2024-45', [525, 529], 'Ved behandlingen av Meld. St. 15', 'helse- og omsorgstjeneste'],
    ['TB2024-52', [570, 586], 'Helse- og omsorgsdepartementet gir', 'avtales med departementet.'],
    ['TB2024-53', [588, 591], 'Helsedirektoratet skal, i samarbeid', 'register for sjeldne diagnoser.'],
    ['TB2024-59', [664, 666], 'Helsedirektoratet skal i samarbeid', 'før det oversendes departementet.'],
    ['TB2024-65', [718, 723], 'Helse- og omsorgsdepartementet viser', 'forslag til modell: 1. oktober 2024.'],
    ['TB2024-72', [783, 810], 'Helsedirektoratet skal sørge for', 'og krav til rapportering.'],
    ['TB2024-81', [847, 855], 'Helsedirektoratet skal koordinere', 'andre aktører etter behov.'],
    ['TB2024-82', [857, 863], 'Helsedirektoratet skal sammen med', 'fra Helseplattformen.'],
    ['TB2024-92', [996, 1006], 'Det er to tilskuddsordninger', 'er 1. mai 2024.'],
  ])('%s', (id, lines, first, last) => {
    const { source, text } = assignmentOf(id);
    expect(source.lines).toEqual(lines);
    expect(text.slice(0, first.length)).toBe(first);
    expect(text.slice(-last.length)).toBe(last);
  });

  it.each([
    ['TB2024-38', ['KTA'], 'Oppfølging av statsforvalterne – tvangsmedisineringsvedtak'],
    ['TB2024-39', ['KTA'], 'Oppfølging av Bo trygt hjemme-reformen'],
    ['TB2024-60', ['SHA', 'KTA'], 'Legenes spesialistutdanning og spesialitetsstruktur'],
    ['TB2024-73', ['EHE'], 'MyHealth@EU'],
    ['TB2024-82', ['EHE'], 'Læringspunkter fra Helseplattformen'],
    ['TB2024-92', ['KTA'], 'Slå sammen tilskuddsordninger innen seksuell helse'],
  ])('%s is headed over several lines or cells', (id, departments, title) => {
    expect(assignmentOf(id)).toMatchObject({ departments, title, titleAsPrinted: title });
  });

  it('keep what a department cell says beside the codes', () => {
    const [heading] = nodesAt(702) as Heading[];
    expect(heading!.data!.place).toMatchObject({ departmentsAsPrinted: 'SHA og KTA (pkt. 1)' });
    const others = nodes.filter((node) => node.type === 'heading' && 'departmentsAsPrinted' in node.data!.place!);
    expect(others).toHaveLength(1);
  });
});

describe('lists', () => {
  const starts = (items: unknown[]): unknown[] =>
    items.map((item) => (Array.isArray(item) ? starts(item) : (item as string).split(' ').slice(0, 3).join(' ')));

  it.each([
    [371, ['1. Helsedirektoratet skal', '2. Helsedirektoratet skal', '3. Følgende tiltak']],
    [380, ['1) Helsedirektoratet skal', '2) Helsedirektoratet skal']],
    [
      419,
      [
        '1. Kompetanse og',
        '2. Faglige anbefalinger:',
        '3. Tjenestesamhandling: Departementet',
        '4. Strategisk samarbeid',
      ],
    ],
    [
      441,
      [
        '1. Helsedirektoratet skal',
        '2. Helsedirektoratet skal',
        '3. Helsedirektoratet skal',
        '4. Helsedirektoratet skal',
      ],
    ],
    [535, ['1. Helsedirektoratet skal', '2. For å']],
    [705, ['1) Vurdere tiltak', '2) Gjennomgå læringsmål', '3) Som en', '4) Gjenoppta arbeidet']],
    [707, ['Utrede om en', 'Utrede og vurdere']],
    [723, ['(1) Helsedirektoratet skal', '(2) Helsedirektoratet bes']],
    [
      844,
      [
        'Lede og ivareta',
        'I samarbeid med',
        'Legge til rette',
        'Sørge for at',
        'Oppdatere vurdering og',
        'Foreslå hensyn som',
      ],
    ],
  ])('on line %i', (line, items) => {
    const top = outlineOf(listAt(line)).filter((item) => !Array.isArray(item));
    const words = (top as string[]).map((item) => item.split(' ').slice(0, 3).join(' '));
    expect(words).toEqual(items);
  });

  it('stand in one another where the letter nests them', () => {
    expect(starts(outlineOf(listAt(703)))[1]).toEqual(['a. å tredele', 'b. å etablere']);
    expect(outlineOf(listAt(703)).flat()[1]).toMatch(/alders- og sykehjemsmedisin$/u);
    expect(starts(outlineOf(listAt(709)))[2]).toEqual([
      'a. Innføre opptaksprøve',
      'b. Innføre fagprøve',
      'c. Etablere kompletterende',
    ]);
    expect(outlineOf(listAt(371))[3]).toHaveLength(6);
    expect(starts(outlineOf(listAt(820)))).toEqual([
      'MyHealth@EU',
      ['Videreføre arbeid med', 'Avklare krav og', 'Planlegge og gjennomføre', 'Forestå rapportering til'],
      'Joint Action 09:',
      ['Delta i EU-prosjektet', 'Involvere relevante miljøer'],
    ]);
  });

  it('go on after a page break', () => {
    expect(outlineOf(listAt(229)).map((item) => (item as string).slice(0, 2))).toEqual([
      'a)',
      'b)',
      'c)',
      'd)',
      'e)',
      'f)',
      'g)',
    ]);
    expect(linesOf(listAt(401))).toEqual([401, 407]);
    expect(outlineOf(listAt(401))[1]).toMatch(/vold og overgrep mot barn\. Rapporten\/utredningen/u);
  });

  it('number the paragraphs of 5.3.2 without making headings of them', () => {
    const list = outlineOf(listAt(1301));
    expect(starts(list)).toEqual([
      '1. Ansettelser, opprettelse',
      ['1.1. Ansettelser, fullmakt', '1.2. Departementet ivaretar', '1.3. Helsedirektoratet kan', '1.4. Beslutning om'],
      '2. Toppledere',
      ['2.1 Departementet foretar', '2.2 Departementet saksbehandler'],
      '3. Fullmakt til',
      ['3.1 Det fremgår'],
      '4. Fullmakter vedrørende',
      ['4.1 Departementet gir', expect.any(Array), '4.2 Erstatninger forøvrig', '4.3 Erstatninger på'],
    ]);
    expect(linesOf(listAt(1301))).toEqual([1301, 1336]);
  });
});

describe('page breaks', () => {
  it.each([
    [273, 275, 'Næringsutviklingen offshore går svært raskt'],
    [333, 335, 'sees hen til vurderingskriteriene under'],
    [380, 382, 'Av bevilgningen til tverrfaglig helsekartlegging'],
    [448, 450, 'vurdere hvilke risikoer store språkmodeller'],
    [477, 479, 'ansvars- og oppgavefordeling og behovet'],
    [711, 713, 'Som ledd i arbeidet skal Helsedirektoratet starte'],
    [719, 721, 'praksiskompensasjon fra Legeforeningen til Helsedirektoratet'],
    [962, 964, 'foreslå rapportering som kan tas vekk'],
    [992, 994, 'midler som må tilføres fra'],
    [1021, 1023, 'muligheter Norge har innenfor EUs'],
    [1584, 1586, 'Helsedirektoratet skal innen 15. september'],
    [1711, 1713, 'fordeling av midler mellom samhandlingsområdene'],
    [1781, 1785, 'vurdere samlet bruk av virkemidler'],
    [1819, 1821, 'mandatet for dette samhandlingsområdet årlig'],
    [1841, 1843, 'oversikt over planlagte oppgaver påfølgende år'],
    [2126, 2128, 'Innst. 406 L (2022-2023) og eventuelle'],
    [2193, 2195, 'legge frem en oversikt over planlagte'],
  ])('between %i and %i', (before, after, words) => {
    const found = nodesAt(before).filter((node) => linesOf(node)[1] >= after);
    expect(found).toHaveLength(1);
    expect(toPlain(found[0]!)).toContain(words);
  });

  it('are not seen where a paragraph only lacks its full stop', () => {
    expect(nodesAt(558).map(linesOf)).toEqual([[558, 558]]);
    expect(nodesAt(773).map(linesOf)).toEqual([[773, 773]]);
    expect(nodesAt(779).map(linesOf)).toEqual([
      [779, 779],
      [779, 779],
      [779, 779],
    ]);
  });
});

describe('goals', () => {
  it('have the titles printed', () => {
    expect(goals.map(({ number, title }) => [number, title])).toEqual([
      [1, 'Folkehelsearbeidet er kunnskapsbasert og tverrsektorielt'],
      [2, 'Befolkningen har gode levevaner og god livskvalitet i trygge og helsefremmende lokalsamfunn'],
      [3, 'Mindre sosial ulikhet i helse og i bruken av helse- og omsorgstjenester'],
      [4, 'Pasienter og brukere mottar helse- og omsorgstjenester av god kvalitet i hele landet'],
      [
        5,
        'Pasienter, brukere og pårørende opplever sammenhengende helse- og omsorgstjenester på tvers av fagområder og forvaltningsnivå',
      ],
      [6, 'Helse- og omsorgstjenesten tar raskt i bruk virksomme og ressurseffektive verktøy og arbeidsmetoder'],
      [
        7,
        'Pasienter, brukere og pårørende medvirker og blir involvert av helsepersonell i eget forløp og i utviklingen av tjenestene.',
      ],
      [8, 'Helse- og omsorgstjenesten planlegger helhetlig og langsiktig for en bærekraftig utvikling'],
      [9, 'Den nasjonale helseberedskapen er motstandsdyktig, samordnet og effektiv ved kriser og katastrofer'],
      [10, 'Helse- og omsorgstjenesten har tilstrekkelig og kompetent personell'],
      [
        11,
        'Digitalisering er en integrert del av utviklingen av helse- og omsorgstjenesten og bidrar til bedre kvalitet og ressurseffektivitet',
      ],
      [
        12,
        'Finansieringsordningene understøtter samhandling og ønsket faglig utvikling, samt bidrar til likeverdige og effektive helse- og omsorgstjenester av god kvalitet',
      ],
      [
        13,
        'Tilgang på relevant og oppdatert styringsinformasjon og analyser bidrar til kunnskapsbaserte helsetjenester og riktigere ressursbruk',
      ],
      [14, 'Helseaktører og innbyggere får rett ytelse til rett tid'],
    ]);
  });

  it.each([
    [1, 1, 0, 6],
    [2, 2, 0, 6],
    [3, 2, 0, 2],
    [4, 3, 0, 0],
    [5, 2, 0, 0],
    [6, 0, 0, 0],
    [7, 1, 0, 0],
    [8, 0, 0, 0],
    [9, 9, 0, 0],
    [10, 2, 2, 6],
    [11, 3, 1, 5],
    [12, 2, 1, 3],
    [13, 2, 0, 1],
    [14, 2, 7, 6],
  ])('number %i has %i criteria, %i parameters and %i key figures', (number, criteria, parameters, keyFigures) => {
    const goal = goals[number - 1]!;
    expect([goal.criteria.length, goal.parameters.length, goal.keyFigures.length]).toEqual([
      criteria,
      parameters,
      keyFigures,
    ]);
  });

  it('number 9 keeps the paragraph after its list, and its nested criteria', () => {
    expect(goals[8]!.source.lines).toEqual([631, 647]);
    expect(goals[8]!.text).toMatch(/innen området\.$/u);
    expect(goals[8]!.criteria[0]).toMatch(
      /^Med utgangspunkt i direktoratets følge-med- og rådgivningsfunksjon, .* oversikt over:$/u,
    );
    expect(goals[8]!.criteria[1]).toMatch(/^Risiko og sårbarhet/u);
  });
});

describe('earlier assignments', () => {
  const rows = letter.carriedOver;

  it('are 64 rows with 71 IDs in five lists', () => {
    const bySection = Map.groupBy(rows, ({ section }) => section);
    expect([...bySection].map(([section, found]) => [section, found.length])).toEqual([
      ['2.1.2', 24],
      ['2.2.2', 28],
      ['2.3.2', 2],
      ['2.4.2', 7],
      ['2.6.2', 3],
    ]);
    expect(new Set(rows.flatMap(({ ids }) => ids)).size).toBe(71);
  });

  it.each([
    [300, ['TB2021-01', 'TB2021-31'], ['FHA'], 'Nasjonal alkoholstrategi'],
    [602, ['TB2023-35', 'TB2021-45', 'TTB2021-21'], ['KTA'], 'Handlingsplan for forebygging av selvmord'],
    [604, ['TB2023-21'], ['KTA'], 'Oppfølging av samarbeidsprosjektet (oppdraget erstatter TB2020-18)'],
    [610, ['TB2023-57', 'RTB2020-17'], ['SHA'], 'Fødselsomsorg'],
    [619, ['TTB2018-7'], ['SHA'], 'Nasjonalt screeningsprogram mot tarmkreft'],
    [727, ['TB2023-70'], ['KTA'], 'Opptrappingsplan for heltid og god bemanning i omsorgstjenesten, herunder:'],
    [1013, ['TB2023-59', 'TB2022-42'], ['SHA'], 'Offentlig finansiert legemiddelinformasjon'],
  ])('on line %i', (line, ids, departments, title) => {
    expect(rows.find((row) => row.line === line)).toMatchObject({ ids, departments, title });
  });

  it('have the text below four of them', () => {
    const texts = rows
      .filter(({ text }) => text)
      .map(({ ids, text }) => [ids[0], text!.split('\n\n').length, text!.slice(0, 40)]);
    expect(texts).toEqual([
      ['TB2023-27', 1, 'Helsedirektoratet skal innen 15. novembe'],
      ['TTB2022-10', 1, 'Ny frist 31.12.2024.'],
      ['TB2023-70', 3, 'Pkt. 2 Utrede modeller med økt grunnbema'],
      ['TB2022-61', 1, 'FHI har fått oppdrag som dekker register'],
    ]);
  });

  it('stand in one list where a page break parts the rows', () => {
    expect(linesOf(listAt(617))).toEqual([595, 625]);
  });
});

describe('tables', () => {
  it('are the budget, the orders, the calendar and two sums a mandate', () => {
    expect(tables.map((table) => table.data?.use)).toEqual(['budget', 'table', 'calendar', ...Array(14).fill('table')]);
  });

  it('hold the budget row by row', () => {
    const [header, ...rows] = rowsOf(tables[0]!);
    expect(linesOf(tables[0]!)).toEqual([1115, 1216]);
    expect(header).toEqual(['Kap.', 'Post', 'Navn på post', 'Tildeling 2024', 'Kommentar']);
    expect(rows).toHaveLength(82);
    expect(rows.map(([chapter]) => chapter).filter(Boolean)).toEqual(
      '701 702 709 714 717 732 733 734 737 740 761 762 765 770 781 783 2711 2751 2752 2755 2756 2790 3714'.split(' '),
    );
    expect(rows.filter(([, item]) => item === '21')).toHaveLength(17);
    expect(rows.every((row) => row.length === 5 && row[1] !== '')).toBe(true);
  });

  it.each([
    [
      1122,
      ['', '21', 'Spesielle driftsutgifter, kan overføres, kan nyttes under post 70', '58 000'],
      /ferdigstilling av utprøvingen i Bergen .* måledata$/u,
    ],
    [
      1126,
      ['', '22', 'Beredskapslagring legemidler, kan overføres, kan nyttes under post 71', '-'],
      /^Overførte midler$/u,
    ],
    [1131, ['', '72', 'Kompensasjon til legemiddelgrossister', '74 892'], /trer i kraft etter oppsigelsestidens/u],
    [
      1135,
      ['714', '21', 'Spesielle driftsutgifter', '95 420'],
      /lokalsamfunnsutvikling\. 1,04 mill\. kr til forbruksundersøkelser/u,
    ],
    [1148, ['732', '21', '', ''], /^1 mill\. kr er satt av .* TB2024-46$/u],
    [1157, ['737', '70', 'Tilskudd, overslagsbevilgning', '97 511'], /^Tilskudd, historiske pensjonskostnader\.$/u],
    [1168, ['', '75', 'Andre kompetansetiltak', '15786'], /NAKU/u],
    [
      1172,
      ['762', '21', 'Spesielle driftsutgifter (kan overføres, kan nyttes under post 70)', '194 711'],
      /faglige råd for forebygging .* - 3 mill\. kr til systematisk/u,
    ],
    [1194, ['783', '21', '', '35 049'], /^$/u],
    [1216, ['3714', '04', 'Gebyrinntekter', '12 713'], /inntektskrav/u],
  ])('row on line %i', (line, cells, comment) => {
    const row = tables[0]!.children.find(({ position }) => position!.start.line <= line && line <= position!.end.line)!;
    const found = row.children.map((cell) => toPlain(cell));
    expect(found.slice(0, 4)).toEqual(cells);
    expect(found[4]).toMatch(comment);
  });

  it('hold the calendar, the last row without a day', () => {
    const rows = rowsOf(tables[2]!);
    expect(rows.map(([when]) => when)).toEqual([
      'Når',
      '31. januar',
      '16. februar',
      '15. mars',
      '15. april',
      '',
      '17. april',
      '24. mai',
      '',
      '1. juni',
      '',
      '15. august',
      '15. september',
      '',
    ]);
    expect(rows[5]![1]).toMatch(/^Innspill til rammefordelingsforslaget .* Dette gjelder også kap\. 734\.70\.$/u);
    expect(rows[10]![1]).toMatch(/^Rapporter på tiltak og bruk av tilskuddsmidler/u);
    expect(rows.at(-1)).toEqual(['', 'Etatsstyringsmøte']);
    expect(rows[3]).toEqual(['15. mars', 'Frist for oversendelse av årsrapport, inkludert årsregnskap']);
  });

  it('keep signs and gaps in the cells of the mandates', () => {
    expect(rowsOf(tables[3]!).at(-1)).toEqual([
      'MyHealth@EU Xt-EHR',
      '',
      '0,44 MNOK',
      '0,44 MNOK',
      '0,22 MNOK',
      '---',
      '---',
      '---',
    ]);
    expect(rowsOf(tables.at(-1)!)).toEqual([
      ['', 'NHN', 'Hdir', 'Totalt'],
      ['Pasientens prøvesvar', '18', '5,5', '23,5'],
    ]);
  });
});

describe('attachments', () => {
  it('are seven mandates', () => {
    expect(letter.attachments.map(({ title, lines }) => [title, lines])).toEqual([
      ['Mandat for arbeidet med MyHealth@EU', [1372, 1485]],
      ['Mandat for tiltaket digitalt helsekort for gravide', [1487, 1594]],
      ['Mandat for tiltaket pasientens journaldokumenter', [1596, 1719]],
      ['Mandat for tiltaket pasientens kritiske informasjon', [1721, 1845]],
      ['Mandat for tiltaket pasientens legemiddelliste', [1847, 1982]],
      ['Mandat for tiltaket pasientens måledata', [1984, 2090]],
      ['Mandat for tiltaket pasientens prøvesvar', [2092, 2203]],
    ]);
  });

  it('number their sections from 1 to 6, each with anchors of its own', () => {
    for (const { title } of letter.attachments) {
      const own = letter.sections.filter(({ attachment, number }) => attachment === title && number);
      expect(own.map(({ number, level }) => [number, level])).toEqual([1, 2, 3, 4, 5, 6].map((n) => [String(n), 2]));
    }
    expect(new Set(letter.sections.map(({ anchor }) => anchor)).size).toBe(letter.sections.length);
  });

  it('have sub-headings without a number', () => {
    const [, , , kritisk] = letter.attachments;
    const titles = letter.sections.filter(({ attachment, number }) => attachment === kritisk!.title && !number);
    expect(titles.map(({ title, level }) => [title, level])).toEqual([
      ['Økonomiske rammer', 3],
      ['Juridiske rammer', 3],
      ['Konseptuelle rammer', 3],
      ['Helsedirektoratet', 3],
      ['Norsk helsenett SF', 3],
      ['Regionale helseforetak', 3],
      ['Kommunesektoren', 3],
    ]);
  });

  it('have their footnotes after the block that bears the mark', () => {
    const notes = nodes.filter((node) => (node.data as { use?: string } | undefined)?.use === 'footnote');
    expect(notes.map((node) => [linesOf(node)[0], toPlain(node).slice(0, 22)])).toEqual([
      [1403, '¹ Det er lagt til grun'],
      [1401, '*Sluttrapporten skal f'],
      [1623, '*Det er i tillegg hold'],
      [1750, '¹ Norsk Veileder om br'],
      [1752, '² International Patien'],
      [1748, '*Det er i tillegg hold'],
      [1783, '³ Høring om Pasientens'],
      [1880, '*Det er i tillegg hold'],
      [1887, '*hvorav minst 10 mill.'],
      [2007, '*Det er i tillegg hold'],
      [2115, '*Det er i tillegg hold'],
    ]);
    const blockBefore = (line: number) => nodes[nodes.findIndex((node) => linesOf(node)[0] === line) - 1]!;
    expect(linesOf(blockBefore(1750))[0]).toBe(1731);
    expect(toPlain(blockBefore(1403))).toContain('18 mill. kroner.¹ (1,8 mill. EUR)');
    expect(toPlain(blockBefore(1783))).toContain('automatisk innmelding³');
  });
});

describe('sub-headings', () => {
  it('that name the lists of one sentence leave the paragraph after them to the assignment', () => {
    const inside = nodes.filter((node) => linesOf(node)[0] > 783 && linesOf(node)[0] < 812);
    expect(inside.filter(({ type }) => type === 'heading')).toEqual([]);
    const names = inside.filter((node) => 'children' in node && node.children[0]?.type === 'strong');
    expect(names.map((node) => toPlain(node))).toEqual([
      'Pasientens legemiddelliste',
      'Pasientens prøvesvar',
      'Pasientens journaldokumenter',
      'Pasientens kritiske informasjon',
      'Pasientens måledata',
    ]);
    expect(toPlain(inside.at(-1)!)).toMatch(/^Helsedirektoratet skal innen 1\. februar hvert år/u);
  });

  it('are not in italics as a whole', () => {
    const headings = nodes.filter((node): node is Heading => node.type === 'heading');
    expect(headings.filter(({ children }) => children.length === 1 && children[0]!.type === 'emphasis')).toEqual([]);
  });

  it('of 5.2.2 stand under chapter and item', () => {
    const found = nodes.filter(
      (node): node is Heading => node.type === 'heading' && linesOf(node)[0] > 1232 && linesOf(node)[0] < 1269,
    );
    expect(found.map((node) => [node.depth, toPlain(node).split(' ').slice(0, 2).join(' ')])).toEqual([
      [4, 'Kap. 500,'],
      [4, 'Kap. 575'],
      [5, 'Post 60'],
      [6, 'Mål for'],
      [6, 'Tildelingskriterium'],
      [6, 'Oppfølging og'],
      [6, 'Prioriteringar og'],
      [5, 'Post 61'],
      [6, 'Mål for'],
      [6, 'Tildelingskriterium'],
    ]);
  });
});

describe('marks of items', () => {
  it.each([
    ['- Kartlegge status', { style: '-', ordinal: null }, 'Kartlegge status'],
    ['• Praksiskompensasjon', { style: '•', ordinal: null }, 'Praksiskompensasjon'],
    ['- a) Utarbeide', { style: 'a)', ordinal: 1, label: 'a)' }, 'Utarbeide'],
    ['- iii. Effekten av', { style: 'i.', ordinal: 3, label: 'iii.' }, 'Effekten av'],
    ['- iv. Effekten av', { style: 'i.', ordinal: 4, label: 'iv.' }, 'Effekten av'],
    ['- (2) Helsedirektoratet', { style: '(1)', ordinal: 2, label: '(2)' }, 'Helsedirektoratet'],
    ['4. *Strategisk*', { style: '1.', ordinal: 4, label: '4.' }, '*Strategisk*'],
    ['2) Gjennomgå', { style: '1)', ordinal: 2, label: '2)' }, 'Gjennomgå'],
    ['1.4. Beslutning', { style: '1.1', ordinal: 4, label: '1.4.' }, 'Beslutning'],
    ['2.1 Departementet', { style: '1.1', ordinal: 1, label: '2.1' }, 'Departementet'],
  ])('%s', (text, mark, rest) => {
    expect(readMark(text)).toMatchObject({ mark, rest });
  });

  it.each([
    '15. mai 2025',
    '-praksis hos',
    'e-helse',
    '1.1.2025 får',
    '(pkt 2), vurdere',
    'i. ',
    '2024. Neste',
    '3 mill. kr',
  ])('%s has none', (text) => {
    expect(readMark(text)).toBeNull();
  });

  it.each([
    ['h)', 'i)', true],
    ['i)', 'ii)', true],
    ['1.', '2.', true],
    ['1.', '2)', false],
    ['1.', '3.', false],
    ['a)', 'c)', false],
  ])('%s is followed by %s: %s', (last, next, follows) => {
    const mark = (label: string) => readMark(`${label} Utrede`)!.mark;
    expect(continues(mark(last), mark(next)) !== null).toBe(follows);
  });

  it.each([
    ['1. Gi råd innen 2. mai 2024. Neste 2. Utrede', ['Gi råd innen 2. mai 2024. Neste', 'Utrede']],
    ['a. å utrede jobb. Det gjelder medisinb. å etablere', ['å utrede jobb. Det gjelder medisin', 'å etablere']],
    [
      '- Bistå (se TB2024-03)- Utrede kommune- og helse - nytt',
      ['Bistå (se TB2024-03)', 'Utrede kommune- og helse - nytt'],
    ],
    ['- Innst. 47 L (2021- 2022), vedtak 88. - Oppdatere', ['Innst. 47 L (2021- 2022), vedtak 88.', 'Oppdatere']],
    ['Helse - Omsorg - Bolig', ['Helse - Omsorg - Bolig']],
  ])('%s', (value, items) => {
    expect(splitItems([{ type: 'text', value }]).map(({ content }) => toPlain(content))).toEqual(items);
  });
});

describe('numbered headings', () => {
  it.each([
    ['2.1', '2'],
    ['2.2', '2.1.2'],
    ['6', '5.3.2'],
    ['1', '0'],
  ])('%s may follow %s', (next, last) => {
    expect(mayFollow(next.split('.').map(Number), last.split('.').map(Number))).toBe(true);
  });

  it.each([
    ['2.1', '5.3.2'],
    ['16', '2'],
    ['2', '2'],
  ])('%s may not follow %s', (next, last) => {
    expect(mayFollow(next.split('.').map(Number), last.split('.').map(Number))).toBe(false);
  });
});

describe('any text', () => {
  const piece = fc.constantFrom(
    ...document.lines.filter(({ text }) => text.length < 900).map(({ text }) => text),
    '<ul>',
    '<p>',
    '</li>',
    '- a) ',
    '1. x',
    '2.1 y',
    '\t\t\t',
    '*',
    '<b',
  );

  it('is read without a throw, and no line is lost', () => {
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 60 }), (lines) => {
        const text = ['Tildelingsbrev til Helsedirektoratet for 2024', '', '1 Innledning', '', ...lines, 'x'].join(
          '\n',
        );
        const shuffled = documentOf(text);
        const { reading: read } = readLetters(shuffled).letters[0]!;
        const ranges = [...read.tree.children.map(linesOf), ...read.asides.map(({ lines: range }) => range)];
        const lost = shuffled.lines.filter(
          ({ n, text: line }) => line.trim() && !ranges.some(([first, last]) => first <= n && n <= last),
        );
        expect(lost).toEqual([]);
      }),
      { seed: 2024, numRuns: 200 },
    );
  });
});
