/**
 * The 2025 letter. Its text is tested as it comes, with or without its Norwegian letters put back: words are compared by
 * their bones, the consonants that a reading without æ, ø and å leaves alone.
 */
import type { Heading, List, ListItem, RootContent, Table } from 'mdast';
import { describe, expect, it } from 'vitest';
import { Diagnostics } from '../../../scripts/diagnostics.ts';
import { linesOf } from '../../../scripts/letters/layout/nodes.ts';
import { checkWords } from '../../../scripts/letters/validate/check-words.ts';
import { toPlain } from '../../../scripts/text/markdown.ts';
import { documentOf, readDocument, readLetters } from '../../read-text.ts';
import { expectedAssignments } from './tildelingsbrev-2025-assignments.ts';

const bones = (text: string) => text.toLowerCase().replace(/[^bfhjklmnprtuvwx]/gu, '');

const document = readDocument('tildelingsbrev-2025-ocr');
const { letters } = readLetters(document);
const [letter] = letters;
if (!letter) throw new Error('No letter was read');
const { assignments, goals, reading } = letter;
const nodes = reading.tree.children;

const placeOf = (node: RootContent) => (node.type === 'heading' ? node.data?.place : undefined);
const named = (id: string) => assignments.find((one) => one.id === id)!;
const last = <T>(items: readonly T[]) => items.at(-1)!;

/** Nodes under a heading, until the next heading of its depth or less. */
function under(isHeading: (node: Heading) => boolean): RootContent[] {
  const at = nodes.findIndex((node) => node.type === 'heading' && isHeading(node));
  const rest = nodes.slice(at + 1);
  const end = rest.findIndex((node) => node.type === 'heading' && node.depth <= (nodes[at] as Heading).depth);
  return end < 0 ? rest : rest.slice(0, end);
}

const bodyOf = (id: string) =>
  under((node) => {
    const place = placeOf(node);
    return place?.role === 'assignment' && place.ids[0] === id;
  });
const kindsOf = (content: RootContent[]) => content.map(({ type }) => type);
const listsOf = (content: RootContent[]) => content.filter((node): node is List => node.type === 'list');
const ownText = (item: ListItem) => toPlain(item.children.slice(0, 1));
const deadlinesOf = (item: ListItem) => item.children.slice(1).filter((node) => toPlain(node).startsWith('Frist'));
const headingsOf = (content: RootContent[]) => content.filter(({ type }) => type === 'heading');

describe('the letter', () => {
  it('is read the same where letter.yaml does not say what it lacks', () => {
    const settings = { ...document.settings, lacksNorwegianLetters: false };
    const [found] = readLetters({ ...document, settings }).letters;
    expect(found!.assignments).toEqual(assignments);
    expect(found!.body).toEqual(letter.body);
  });

  it('is the allocation letter for 2025, with date and reference lost', () => {
    expect(letters).toHaveLength(1);
    expect(reading).toMatchObject({
      kind: 'allocation',
      year: 2025,
      date: null,
      reference: null,
      title: 'Tildelingsbrev til Helsedirektoratet for 2025',
      sender: 'Helse- og omsorgsdepartementet',
      recipient: 'Helsedirektoratet',
      signatories: [],
      lines: [1, 3554],
    });
  });

  it('loses no line and no word', () => {
    const covered = new Set<number>();
    const cover = ([first, end]: readonly [number, number]) => {
      for (let n = first; n <= end; n++) covered.add(n);
    };
    for (const node of nodes) cover(linesOf(node));
    for (const { lines } of reading.asides) cover(lines);
    expect(document.lines.filter(({ n, text }) => text.trim() && !covered.has(n))).toEqual([]);
    const diagnostics = new Diagnostics();
    checkWords({ ...letter, document }, diagnostics);
    const attachments = letter.letter.attachments.map(({ lines }) => lines[0]);
    const lost = diagnostics.messages().filter(({ line }) => !attachments.includes(line ?? 0));
    expect(lost.map(String)).toEqual([]);
  });

  it('sets aside page footers and nothing that reads as text', () => {
    const aside = reading.asides.map(({ lines, use }) => [document.lines[lines[0] - 1]!.text.trim(), use]);
    expect(aside.filter(([text]) => text!.startsWith('Side'))).toEqual(
      ['Side 16', 'Side 30', 'Side 33', 'Side 35', 'Side 63'].map((text) => [text, 'page-furniture']),
    );
    expect(reading.asides.length).toBeLessThanOrEqual(7);
  });

  it('has its chapters and sections with the numbers that they must have had', () => {
    const numbers = nodes.flatMap((node) => {
      const place = placeOf(node);
      return place?.role === 'section' ? [place.number] : [];
    });
    const assignmentSections = [
      '3.1.3',
      '3.2.3',
      '3.3.3',
      '3.4.3',
      '3.5.3',
      '3.6.3',
      '3.7.2',
      '3.8.1',
      '3.9.3',
      '3.10.3',
      '3.11.3',
      '3.12.3',
    ];
    const later = [
      '4',
      '4.1',
      '4.2',
      '4.3',
      '5',
      '5.1',
      '5.2',
      '5.3',
      '5.4',
      '5.5',
      '5.6',
      '5.7',
      '6',
      '6.1',
      '6.2',
      '6.3',
    ];
    expect(numbers).toEqual(['1', '2', '3', ...assignmentSections, ...later]);
    expect(letter.letter.attachments.map(({ title, lines }) => [title.slice(0, 13), lines[0]])).toEqual([
      ['Vedlegg I — S', 3336],
      ['Vedlegg II — ', 3394],
      ['Vedlegg III —', 3491],
    ]);
  });

  it('says which numbers it puts back', () => {
    const asReceived = { ...document, lines: document.lines.map((line) => ({ ...line, text: line.raw })) };
    const said = readLetters(asReceived).messages.flatMap(
      (message) => /:(\d+):1 info number-restored/u.exec(message)?.[1] ?? [],
    );
    expect(said.map(Number).sort((a, b) => a - b)).toEqual([23, 36, 38, 39, 41, 127, 1218, 2817, 3336, 3394, 3491]);
  });
});

describe('goals', () => {
  const titles = [
    'Folkehelsearbeidet er kunnskapsbasert og tverrsektorielt',
    'Befolkningen har gode levevaner og god livskvalitet i trygge og helsefremmende lokalsamfunn',
    'Mindre sosial ulikhet i helse og i bruken av helse- og omsorgstjenester',
    'Pasienter og brukere mottar helse- og omsorgstjenester av god kvalitet i hele landet',
    'Pasienter, brukere og pårørende opplever sammenhengende helse- og omsorgstjenester på tvers av fagområder og forvaltningsnivå',
    'Pasienter, brukere og pårørende medvirker og blir involvert av helsepersonell i eget forløp og i utviklingen av tjenestene.',
    'Helse- og omsorgstjenesten er innovativ og jobber systematisk for en bærekraftig utvikling',
    'Den nasjonale helseberedskapen er motstandsdyktig, samordnet og effektiv ved kriser og krig',
    'Helse- og omsorgstjenesten har tilstrekkelig og kompetent personell',
    'Digitalisering er en integrert del av utviklingen av helse- og omsorgstjenesten og bidrar til bedre kvalitet og ressurseffektivitet',
    'Finansieringsordningene understøtter samhandling og ønsket faglig utvikling, samt bidrar til likeverdige og effektive helse- og omsorgstjenester av god kvalitet',
    'Tilgang på relevant og oppdatert styringsinformasjon og analyser bidrar til kunnskapsbaserte helsetjenester og riktigere ressursbruk',
    'Helseaktører og innbyggere får rett ytelse til rett tid',
  ];

  it('are thirteen, each with its whole title', () => {
    expect(goals.map(({ number }) => number)).toEqual(titles.map((_, at) => at + 1));
    expect(goals.map(({ title }) => bones(title))).toEqual(titles.map(bones));
    expect(goals.map(({ source }) => source.lines[0])).toEqual([
      169, 221, 469, 531, 1041, 1160, 1211, 1427, 1452, 1570, 1858, 1918, 1981,
    ]);
  });

  it('have as many parameters and key figures as a person counts', () => {
    const counts = goals.map(({ parameters, keyFigures, criteria }) => [
      parameters.length,
      keyFigures.length,
      criteria.length,
    ]);
    expect(counts).toEqual([
      [2, 4, 0],
      [2, 8, 0],
      [2, 6, 0],
      [4, 8, 0],
      [3, 11, 0],
      [2, 3, 0],
      [4, 0, 0],
      [0, 0, 0],
      [3, 9, 0],
      [3, 6, 0],
      [2, 4, 0],
      [2, 2, 0],
      [4, 10, 0],
    ]);
  });

  it('have items whole that blank lines and lost bullets break', () => {
    const figures = (number: number) => goals[number - 1]!.keyFigures.map(bones);
    expect(figures(2)).toContain(
      bones('Andel av befolkningen som har kjennskap og tillit til nasjonale kostråd og Nøkkelhullet'),
    );
    expect(figures(2)[1]).toBe(bones('Utvikling i livstilfredshet i befolkningen, og hvordan den er fordelt'));
    expect(figures(4).at(-1)).toBe(
      bones('Resultat fra rapportering på kvalitetsindikatorer i den kommunale helse- og omsorgstjenesten'),
    );
    expect(figures(5)[7]).toBe(
      bones('Antall reinnleggelser i spesialisthelsetjenesten fordelt på hhv. psykisk helsevern, TSB og somatikk'),
    );
    expect(figures(13)[2]).toBe(bones('Andel skriftlige svar via chat (%)'));
    expect(goals[12]!.parameters.map(bones)[3]).toBe(bones('Fortsatt digitalisering av tjenesteområdene'));
    expect(goals[6]!.parameters.map(bones)[3]).toBe(
      bones(
        'Helsedirektoratet skal ivareta det tverrsektorielle og tverrfaglige perspektivet i arbeidet med innovasjon',
      ),
    );
  });

  it('have second-level points under the point that ends on a colon', () => {
    const [list] = listsOf(under((node) => toPlain(node).startsWith('3.1.2')));
    expect(list!.children).toHaveLength(1);
    expect((list!.children[0]!.children[1] as List).children).toHaveLength(3);
    const [letters33] = listsOf(under((node) => toPlain(node).startsWith('3.3.2')));
    expect(letters33!.children.map(({ children }) => children.length)).toEqual([2, 1]);
  });

  it('have the assignments of their own section', () => {
    expect(goals.map((goal) => goal.assignments.length)).toEqual([1, 12, 4, 19, 4, 2, 11, 1, 6, 7, 3, 2, 0]);
  });
});

describe('assignments', () => {
  it('are TB2025-1 to TB2025-72, in order', () => {
    expect(assignments.map(({ id }) => id)).toEqual(expectedAssignments.map(({ id }) => id));
  });

  it.each(expectedAssignments)(
    '$id has its title, departments, goal and lines',
    ({ id, title, departments, goal, lines }) => {
      const found = named(id);
      expect(bones(found.title)).toBe(bones(title));
      expect(found.departments).toEqual(departments);
      expect(found.goals).toEqual([goal]);
      expect(found.area?.number).toBe(`3.${goal.slice(5)}`);
      expect(found.source.lines).toEqual(lines);
      expect(found.kind).toBe('assignment');
    },
  );

  it('keep the hyphens that belong to their titles', () => {
    expect(named('TB2025-9').title).toMatch(/ tobakk og e-sigaretter$/u);
    expect(named('TB2025-9').titleAsPrinted).toMatch(/ tobakk og e- sigaretter$/u);
    expect(named('TB2025-33').title).toMatch(/ i rekrutterings- og samhandlingstilskuddet$/u);
    expect(named('TB2025-4').title).toMatch(/forebyggings- og behandlingsreformen for rusfeltet$/u);
  });

  /** Letters of the lines between an assignment's heading and its end, without bullets and page footers. */
  function printedLetters(id: string): string {
    const heading = nodes.find((node) => {
      const place = placeOf(node);
      return place?.role === 'assignment' && place.ids[0] === id;
    })!;
    const [, end] = named(id).source.lines;
    return document.lines
      .filter(({ n, text }) => n > linesOf(heading)[1] && n <= end && !/^Side \d+$/u.test(text.trim()))
      .map(({ raw, text }) => (/^\s?[eo] /u.test(raw) ? text.trim().replace(/^[eo•] /u, '') : text))
      .join('')
      .replace(/[^\p{L}]/gu, '');
  }

  it.each(expectedAssignments)('$id has all the words of its lines, in order, and no others', ({ id }) => {
    expect(toPlain(bodyOf(id)).replace(/[^\p{L}]/gu, '')).toBe(printedLetters(id));
  });

  const ends: [string, string, string][] = [
    ['TB2025-1', 'Helsedirektoratet skal', 'Frist: 31.12.2025'],
    ['TB2025-4', 'Direktoratet skal styrke innsatsen', 'Frist: 31.12.2025'],
    ['TB2025-8', 'Departementet viser til Helsedirektoratets rapport', 'Frist: 1. september 2025'],
    ['TB2025-16', 'Helsedirektoratet skal oppsummere erfaringene', 'utvalgte'],
    ['TB2025-20', 'Helsedirektoratet skal', 'Frist: 15. mars for oppdrag 4; 15. november 2025 for oppdrag 1-3'],
    ['TB2025-26', 'Helsedirektoratet skal utrede', 'tilsyn, veiledning og'],
    ['TB2025-32', 'I samarbeid med Barne-', 'og ferdigstilles innen 31.12.2025.'],
    ['TB2025-34', 'I tildelingsbrevet for 2024, punkt 1.1.,', 'Frist: 31.12.25'],
    ['TB2025-43', 'I Ventetids', 'Frist: Arbeidet skal'],
    ['TB2025-46', 'Utlendingslovens', 'dialog mellom departementet og direktoratet.'],
    ['TB2025-55', 'Helsedirektoratet har det helhetlige ansvaret', 'dialog med Helsedirektoratet.'],
    ['TB2025-56', 'Helsedirektoratet bes om', 'Frist: 31.12.2025'],
    ['TB2025-60', 'Oppdraget er unntatt offentlighet', '2. ledd.'],
    ['TB2025-61', 'Helsedirektoratet skal som myndighet', 'til fordeling av midler'],
    ['TB2025-67', 'Det er behov for', 'mot vold og overgrep mot barn og vold i'],
    ['TB2025-72', 'Helsedirektoratet skal lede et arbeid', 'arbeidet innen 1. april 2025'],
  ];
  it.each(ends)('%s begins and ends as printed', (id, start, end) => {
    const body = bodyOf(id);
    expect(toPlain(body).startsWith(start)).toBe(true);
    expect(toPlain(last(body))).toContain(end);
  });

  it('TB2025-4 and TB2025-18 part title and departments that share their lines', () => {
    expect(named('TB2025-4').titleAsPrinted).not.toMatch(/KTA|SHA|FHA|\|/u);
    expect(named('TB2025-18').titleAsPrinted).not.toMatch(/SHA|FHA|DIG|\|/u);
  });

  it('TB2025-5 goes on with 2. after a lead-in of its own', () => {
    expect(kindsOf(bodyOf('TB2025-5'))).toEqual(['paragraph', 'list', 'paragraph', 'list', 'paragraph', 'paragraph']);
    expect(listsOf(bodyOf('TB2025-5')).map(({ start, children }) => [start, children.length])).toEqual([
      [1, 1],
      [2, 2],
    ]);
  });

  it('TB2025-21 has five parts, each with its deadline, the first with points a and b', () => {
    const [list] = listsOf(bodyOf('TB2025-21'));
    expect(list!.children).toHaveLength(5);
    expect(list!.ordered).toBe(true);
    for (const item of list!.children)
      expect(deadlinesOf(item).map((node) => toPlain(node))).toEqual(['Frist: 31.12.2025']);
    const inner = list!.children.map((item) => listsOf(item.children as RootContent[])[0]?.children.length);
    expect(inner).toEqual([2, 3, undefined, undefined, undefined]);
    expect(ownText(list!.children[4]!)).toMatch(/^Spesialisert rusbehandling barn og unge\./u);
    expect(bodyOf('TB2025-21')).toHaveLength(4);
  });

  it('TB2025-22 keeps the paragraphs of points a and c in them', () => {
    const [list] = listsOf(bodyOf('TB2025-22'));
    expect(list!.children.map(({ children }) => children.length)).toEqual([2, 1, 2, 1]);
    expect(toPlain(last(bodyOf('TB2025-22')))).toMatch(/^Frist: Tidsfrist for planene/u);
  });

  it('TB2025-26 has general text between its points', () => {
    expect(kindsOf(bodyOf('TB2025-26'))).toEqual(['paragraph', 'list', 'paragraph', 'list', 'paragraph', 'paragraph']);
    expect(listsOf(bodyOf('TB2025-26')).map(({ children }) => children.length)).toEqual([5, 2]);
  });

  it('TB2025-34 heals the sentence before its parts and keeps the text of part 6 in it', () => {
    const body = bodyOf('TB2025-34');
    expect(kindsOf(body)).toEqual(['paragraph', 'list', 'paragraph']);
    expect(toPlain(body[0]!)).toMatch(/ oppdrag:$/u);
    const [list] = listsOf(body);
    expect(list!.children.map(({ children }) => children.length)).toEqual([1, 1, 1, 1, 1, 2]);
  });

  it('TB2025-38 keeps the quoted plan as a paragraph', () => {
    expect(kindsOf(bodyOf('TB2025-38'))).toEqual(['paragraph', 'paragraph', 'paragraph', 'paragraph']);
  });

  it('TB2025-43 runs on over the page footer', () => {
    const [list] = listsOf(bodyOf('TB2025-43'));
    expect(list!.children).toHaveLength(2);
    expect(linesOf(list!)).toEqual([1241, 1255]);
    expect(toPlain(list!)).not.toContain('Side 30');
  });

  it('TB2025-54 has two headings of its own', () => {
    expect(headingsOf(bodyOf('TB2025-54')).map((node) => toPlain(node))).toEqual([
      'Verdikartlegging',
      'Sikkerhet i anskaffelser',
    ]);
  });

  it('TB2025-61 has five named lists, and a deadline stays with the point before it', () => {
    const body = bodyOf('TB2025-61');
    expect(headingsOf(body)).toEqual([]);
    const names = body.filter((node) => 'children' in node && node.children[0]?.type === 'strong');
    expect(names.map((node) => linesOf(node)[0])).toEqual([1617, 1635, 1666, 1681, 1697]);
    expect(toPlain(body.at(-1)!)).toMatch(/^Helsedirektoratet skal innen 15\. september/u);
    const lists = listsOf(body);
    expect(lists.map(({ children }) => children.length)).toEqual([6, 6, 3, 4, 3]);
    const deadlines = lists.map(({ children }) => children.map((item) => deadlinesOf(item).length));
    expect(deadlines).toEqual([
      [0, 0, 0, 1, 0, 1],
      [0, 1, 1, 1, 1, 1],
      [1, 1, 1],
      [0, 1, 0, 1],
      [1, 1, 1],
    ]);
  });

  it('TB2025-63 has a deadline inside its first point', () => {
    const [list] = listsOf(bodyOf('TB2025-63'));
    expect(list!.children.map((item) => deadlinesOf(item).length)).toEqual([1, 0]);
  });

  it('TB2025-71 has five points without a mark, TB2025-72 a sentence after its points', () => {
    expect(listsOf(bodyOf('TB2025-71'))[0]!.children).toHaveLength(5);
    expect(kindsOf(bodyOf('TB2025-72'))).toEqual(['paragraph', 'list', 'paragraph', 'paragraph']);
  });
});

describe('the other chapters', () => {
  it('number what has lost its numbers', () => {
    const lists = listsOf(under((node) => placeOf(node)?.role === 'section' && toPlain(node).startsWith('2.')));
    expect(lists.map(({ ordered, children }) => [ordered, children.length])).toEqual([
      [true, 5],
      [false, 3],
      [false, 7],
      [false, 6],
    ]);
    const [goalList] = listsOf(under((node) => toPlain(node).startsWith('3. Hovedm')));
    expect(goalList!.ordered).toBe(true);
    expect(goalList!.children.map(({ position }) => position!.start.line)[2]).toBe(127);
    expect(goalList!.children).toHaveLength(13);
  });

  it('5.1 has 39 points, marked or not', () => {
    const [list] = listsOf(under((node) => toPlain(node).startsWith('5.1.')));
    expect(list!.children).toHaveLength(39);
    expect(linesOf(list!)).toEqual([2846, 2949]);
  });

  it('5.5 goes on over the footnotes of its pages, which stand where their marks are', () => {
    const content = under((node) => toPlain(node).startsWith('5.5.'));
    const notes = content.filter((node) => node.type === 'paragraph' && node.data?.use === 'footnote');
    expect(notes.map((node) => linesOf(node)[0])).toEqual([3165]);
    const first = nodes.findIndex((node) => linesOf(node)[0] === 3123);
    expect(linesOf(nodes[first - 1]!)).toEqual([3077, 3078]);
    const interrupted = content.find((node) => linesOf(node)[0] === 3118)!;
    expect(linesOf(interrupted)).toEqual([3118, 3125]);
    expect(toPlain(interrupted)).not.toContain('risikobilde');
  });
});

describe('tables', () => {
  const tables = nodes.filter((node): node is Table => node.type === 'table');
  const rowsOf = (table: Table) => table.children.map((row) => row.children.map((cell) => toPlain(cell)));
  const [expenditure, revenue, calendar, orders, extra, reports] = tables.map(rowsOf);

  it('are six', () => {
    expect(tables.map(({ data }) => data?.use)).toEqual(['budget', 'budget', 'calendar', 'table', 'table', 'table']);
  });

  it('4.1 has a row for every post', () => {
    const posts = expenditure!.slice(1).map(([chapter, item]) => `${chapter}.${item}`);
    expect(posts).toHaveLength(59);
    expect(posts.slice(0, 8)).toEqual(['701.21', '701.21', '701.21', '701.21', '701.21', '701.22', '701.60', '701.73']);
    expect(last(posts)).toBe('2790.70');
  });

  it('4.1 has the amounts as printed', () => {
    const amounts = expenditure!.slice(1).map((row) => row[3]);
    expect(amounts.filter((amount) => amount === '')).toHaveLength(2);
    const amountOf = (chapter: string, item: string) =>
      expenditure!.find((row) => row[0] === chapter && row[1] === item)![3];
    expect(amountOf('714', '60')).toBe('119171');
    expect(amountOf('760', '60')).toBe('1267 303');
    expect(amountOf('2751', '70')).toBe('15104 900');
    expect(amountOf('740', '01')).toBe('1 589 294');
    expect(amountOf('709', '01')).toBe('89 340');
  });

  it('4.1 parts names from comments on shared lines', () => {
    const row = (at: number) => expenditure![at]!;
    expect(bones(row(4)[2]!)).toBe(bones('Spesielle driftsutgifter, kan overføres, kan nyttes under post 70'));
    expect(bones(row(4)[4]!)).toContain(
      bones('hvorav minst 10 mill. kr skal gå til kompensasjon til fastleger, og minst 6 mill. kr skal gå'),
    );
    expect(row(6)).toEqual(['701', '22', '', '', 'Posten avsluttes fra 2025']);
    expect(bones(row(7)[2]!)).toBe(bones('Tilskudd til helseteknologi i kommunal helse- og omsorgstjeneste'));
    expect(bones(row(7)[4]!)).toMatch(new RegExp(`${bones('kommuner for å ta helseteknologi i bruk')}$`, 'u'));
    const named760 = expenditure!.find((one) => one[0] === '760' && one[1] === '60')!;
    expect(named760[2]).toBe('Kompetanse, rekruttering og innovasjon');
    expect(named760[4]).toMatch(/ til Helseinnovasjonssenteret i Kristiansund\. /u);
    const row78321 = expenditure!.find((one) => one[0] === '783' && one[1] === '21')!;
    expect(row78321[2]).toBe('Spesielle driftsutgifter, kan nyttes under post 79');
    const broken = expenditure!.map((one) => one[2]);
    expect(broken).toContain('Driftsutgifter — kontrollkommisjonene');
    expect(broken).toContain('Tilskudd, overslagsbevilgning');
  });

  it('4.2 has six revenues', () => {
    expect(revenue!.slice(1).map(([chapter, item, , amount]) => [chapter, item, amount])).toEqual([
      ['3714', '04', '24 396'],
      ['3740', '02', '35104'],
      ['3740', '04', '30 986'],
      ['3740', '05', '66 000'],
      ['5572', '74', '3 770'],
      ['5572', '75', '18 952'],
    ]);
  });

  it('the calendar has its cells back in their rows', () => {
    expect(calendar!.slice(1).map(([date]) => bones(date!))).toEqual(
      [
        '31. jan.',
        '14. feb.',
        '28. feb',
        '15. mars',
        '3. april',
        '25. apr.',
        '30. april',
        '9. mai',
        '22. mai',
        '1. juni',
        '25. sep.',
        '10. okt.',
        '3. nov.',
        '07. nov.',
      ].map(bones),
    );
    expect(calendar![8]![2]).toMatch(/ kl\. 12:00-14:00$/u);
    expect(calendar![11]![1]).toMatch(
      /regnskapsrapport per 2\. tertial \(31\.08\) • Eventuelle innspill til omgrupperingsproposisjonen 2025$/u,
    );
    expect(calendar!.slice(9, 11).map(([, , remark]) => bones(remark!))).toEqual(
      ['Foreløpig, avtales nærmere', 'Frist kan ikke fravikes.'].map(bones),
    );
    expect(calendar![14]![1]).toMatch(
      /nye store satsinger for budsjett 2027, inkludert konsekvensjustering for 2027$/u,
    );
  });

  it('the attachments have their small tables', () => {
    expect(orders!.slice(1)).toEqual([
      ['710', '', 'Vaksiner mv.', ''],
      ['', '21', 'Spesielle driftsutgifter', '173,1 mill. kroner'],
      ['', '22', 'Salgs- og beredskapsprodukter m.m.', '-'],
      ['', '23', 'Vaksinasjonsprogram for voksne og risikogrupper', '675 mill. kroner'],
    ]);
    expect(extra!.slice(1)).toEqual([
      ['kap. 714 post 22', 'kap. 3714 post 04'],
      ['kap. 710 post 22', 'kap. 3710 post 03'],
      ['kap. 740 postene 01 og 21', 'kap. 3740 postene 02 og 04'],
    ]);
    expect(reports).toHaveLength(8);
    expect(reports![0]).toEqual(['Frist/hyppighet', 'Rapportering', 'Kommentar']);
  });
});

describe('other texts of the kind', () => {
  const settings = { year: 2025, lacksNorwegianLetters: true };
  const read = (text: string) => readLetters(documentOf(text, settings)).letters[0]!;
  const headings = (text: string) =>
    read(text).reading.tree.children.flatMap((node) => (node.type === 'heading' ? [toPlain(node)] : []));
  const task = '\n\nHelsedirektoratet skal lese dette.';

  it.each([
    ['TB2025-1 ‘ Avd. HOD: FHA ‘ Sykdom', ['FHA'], 'Sykdom'],
    [
      'TB2025-4 Avd. HOD: Innsats innen alkohol — forebyggings- og\nKTA/SHA/ FHA | reformen',
      ['KTA', 'SHA', 'FHA'],
      'Innsats innen alkohol — forebyggings- og reformen',
    ],
    [
      'TB2025-18 | Avd. HOD: KTA, Plan for helse — digitale\nSHA, FHA, DIG helse',
      ['KTA', 'SHA', 'FHA', 'DIG'],
      'Plan for helse — digitale helse',
    ],
    ['TB2025-19 | Avd. HOD: KTA, Plan — psykisk\nhelse- og rusarbeid', ['KTA'], 'Plan — psykisk helse- og rusarbeid'],
    ['TB2025-61 | Avd.HOD: DIG Digital samhandling', ['DIG'], 'Digital samhandling'],
    ['TB2025-43 | Avd. HOD SHA | Ventetid', ['SHA'], 'Ventetid'],
    ['TB2025-67 | Avd. HOD: KTA | Digital hjelp\nog DIG', ['KTA', 'DIG'], 'Digital hjelp'],
    ['TB2025-56\n\nAvd. HOD: SHA\n\nVurdering av turnus,\nog mer', ['SHA'], 'Vurdering av turnus, og mer'],
    ['TB2025-55 Avd. HOD: KTA | Utdanning i\n\nallmennmedisin', ['KTA'], 'Utdanning i allmennmedisin'],
    ['TB2025-50 | Avd. HOD: SHA | NPR - rapportering', ['SHA'], 'NPR - rapportering'],
  ])('reads the heading %j', (text, departments, title) => {
    expect(read(`3.1.3. Oppdrag\n\n${text}${task}`).assignments).toMatchObject([{ departments, title }]);
  });

  it('takes no citation for a heading', () => {
    const text =
      '5.1. Oppgaver\n\nForslaget om bedre vedtak i kommunene skal leses og ses i sammenheng med oppdrag\nTB2025-24 Utredning av tiltak for gode vedtaksprosesser.';
    expect(read(text).assignments).toEqual([]);
  });

  it('puts back only the number that may follow', () => {
    expect(headings('3.7. Helse\n\n3.71. Styringsparametere\n. Ett\n. To')).toEqual([
      '3.7. Helse',
      '3.7.1. Styringsparametere',
    ]);
    expect(headings('5. Styring\n\n51. Oppgaver\n\nDet skal leses.')).toEqual(['5. Styring', '5.1. Oppgaver']);
    expect(headings('3.4.1. Styringsparametere\n. Ett\n3.4.2 Nokkeltall\n. To')).toEqual([
      '3.4.1. Styringsparametere',
      '3.4.2 Nokkeltall',
    ]);
    expect(headings(`3.4.3. Oppdrag${task}\n 3.6. Pasienter${task}`)).toEqual(['3.4.3. Oppdrag', '3.6. Pasienter']);
    for (const line of ['3.2. Befolkningen', '11.2.2 Helsedirektoratet', '1. oktober 2025.'])
      expect(headings(`3.10.3. Oppdrag${task}\n\n${line}`)).toEqual(['3.10.3. Oppdrag']);
  });

  it('knows a heading of a goal with and without its Norwegian letters', () => {
    for (const word of ['Nøkkeltall', 'Nokkeltall', 'Nekkeltall', 'Nakkeltall', 'Noekkeltall'])
      expect(read(`3.1. Folkehelse\n\n3.1.1. ${word}\n. Ett\n. To`).goals).toMatchObject([
        { keyFigures: ['Ett', 'To'] },
      ]);
    expect(read('3.1. Folkehelse\n\n3.1.1. Nikkeltall\n. Ett\n. To').goals).toEqual([]);
  });

  it('ends the name of a post where its wording or its column does', () => {
    const { budget } = read(
      `4.1. Utgifter
Kap./post | Benevnelse Tildeling | Kommentarer
701.21 Spesielle 21 000 | 20 mill. kr til ordningen,
driftsutgifter herunder etablering
701.21 Spesielle 67 500 | Digital samhandling
driftsutgifter, kan
overfores, kan 41 mill. kr til listen, hvorav minst 10
nyttes under post mill. kr skal ga til kompensasjon.
70
702.21 Spesielle 13 300 | Tildelingen dekker tiltak knyttet til spesielle
driftsutgifter oppdrag og andre tiltak.
760.60 Kompetanse, 1267 303 | I Prop. 1 S (2024-2025) fremkommer det at 11,4 mill. kroner
rekruttering og av bevilgningen pa posten skal ga til senteret
innovasjon i Kristiansund. Riktig belep er 11,8 mill. kroner.`,
    );
    expect(budget.map(({ name }) => name)).toEqual([
      'Spesielle driftsutgifter',
      'Spesielle driftsutgifter, kan overfores, kan nyttes under post 70',
      'Spesielle driftsutgifter',
      'Kompetanse, rekruttering og innovasjon',
    ]);
    expect(budget[3]!.comment).toMatch(/ kroner av bevilgningen pa posten skal ga til senteret i Kristiansund\. /u);
  });

  /** Depths of the headings of a section; one that ends in + stands right above the next. */
  function depths(names: readonly string[]): number[] {
    const text = names
      .map((name) => (name.endsWith(' +') ? name.slice(0, -2) : `${name}\n\nDet skal leses.`))
      .join('\n\n');
    return read(`4.3. Budsjettmessige forutsetninger\n\n${text}`).reading.tree.children.flatMap((node) =>
      node.type === 'heading' ? [node.depth - 3] : [],
    );
  }

  it('chapters hold their items, a chapter that names its item holds nothing', () => {
    expect(
      depths([
        'Oremerkede bevilgninger +',
        'Kap. 702, post 21',
        'Kap. 575 Ressurskrevende tjenester +',
        'Post 60 Toppfinansieringsordning, overslagsbevilgning +',
        'Formal for ordningen',
        'Post 61 Tilleggskompensasjon +',
        'Formal for ordningen',
        'Kap. 660, post 70 og post 71',
        'Disposisjonsplan',
      ]).slice(1),
    ).toEqual([0, 1, 1, 2, 3, 2, 3, 1, 0]);
  });

  it('a heading right above another one holds it and those after it', () => {
    const names = ['Bestillingsfullmakt', 'Andre fullmakter', 'Personalfullmakter +', 'Ansettelser', 'Toppledere'];
    expect(depths(names).slice(1)).toEqual([0, 0, 0, 1, 1]);
  });

  it('chapters on their own stand on the first level', () => {
    expect(depths(['Kap. 500, post 21', 'Kap. 575 +', 'Post 60 +', 'Formal for ordningen']).slice(1)).toEqual([
      0, 0, 1, 2,
    ]);
  });

  it('reads any part of the letter without losing a line', () => {
    for (let first = 0; first < document.lines.length; first += 173) {
      const lines = document.lines.slice(first, first + 400).map((line, at) => ({ ...line, n: at + 1 }));
      const [found] = readLetters({ ...document, lines }).letters;
      const covered = new Set<number>();
      const ranges = [
        ...found!.reading.asides.map((aside) => aside.lines),
        ...found!.reading.tree.children.map((node) => linesOf(node)),
      ];
      for (const [start, end] of ranges) for (let n = start; n <= end; n++) covered.add(n);
      expect(lines.filter(({ n, text }) => text.trim() && !covered.has(n))).toEqual([]);
    }
  });
});
