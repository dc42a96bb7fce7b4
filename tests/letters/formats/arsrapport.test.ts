/** Facts of «Årsrapport 2024» as a reader finds them in content/sources/arsrapport-2024/source.txt. */
import type { Heading, List, Paragraph, Table } from 'mdast';
import { describe, expect, it } from 'vitest';
import { Diagnostics } from '../../../scripts/diagnostics.ts';
import { letterLabel } from '../../../scripts/letters/formats/arsrapport/continuation.ts';
import { editDistance } from '../../../scripts/letters/formats/arsrapport/edit-distance.ts';
import {
  caption,
  indicator,
  isGoalTitle,
  isHeadingPhrase,
  isTaskHeadline,
  splitFused,
} from '../../../scripts/letters/formats/arsrapport/heading-patterns.ts';
import { arsrapport } from '../../../scripts/letters/formats/arsrapport/read.ts';
import { splitBullets, splitSubPoints, splitTitle } from '../../../scripts/letters/formats/arsrapport/split-points.ts';
import { linesOf } from '../../../scripts/letters/layout/nodes.ts';
import { readInline } from '../../../scripts/letters/segment/lines/inline.ts';
import { toPlain } from '../../../scripts/text/markdown.ts';
import { printedWords } from '../../../scripts/text/printed-words.ts';
import { documentOf, readDocument, readLetters, vocabulary } from '../../read-text.ts';

const document = readDocument('arsrapport-2024');
const { letters, messages } = readLetters(document);
const { letter, goals, assignments, reading } = letters[0]!;
const nodes = reading.tree.children;
const headings = nodes.filter((node): node is Heading => node.type === 'heading');
const tables = nodes.filter((node): node is Table => node.type === 'table');

/** The nodes that cover a line. */
function nodesAt(line: number) {
  return nodes.filter((node) => linesOf(node)[0] <= line && line <= linesOf(node)[1]);
}

function nodeAt(line: number) {
  const [node, ...more] = nodesAt(line);
  if (!node || more.length > 0) throw new Error(`Expected one node on line ${line}`);
  return node;
}

/** Texts of the headings that a heading stands under, outermost first. */
function pathTo(line: number): string[] {
  const path: Heading[] = [];
  for (const heading of headings) {
    if (linesOf(heading)[0] > line) break;
    while (path.length > 0 && path.at(-1)!.depth >= heading.depth) path.pop();
    path.push(heading);
  }
  return path.map((heading) => toPlain(heading));
}

function rowsOf(table: Table): string[][] {
  return table.children.map((row) => row.children.map((cell) => toPlain(cell)));
}

function tableAt(line: number): string[][] {
  const node = nodeAt(line);
  if (node.type !== 'table') throw new Error(`Expected a table on line ${line}, found a ${node.type}`);
  return rowsOf(node);
}

describe('the report', () => {
  it('is one annual report of 2024 over all lines', () => {
    expect(letters).toHaveLength(1);
    expect(letter).toMatchObject({
      kind: 'annual-report',
      year: 2024,
      title: 'Årsrapport 2024',
      sender: 'Helsedirektoratet',
      recipient: 'Helse- og omsorgsdepartementet',
      reference: null,
      slug: 'arsrapport-2024',
    });
    expect(letter.source.lines).toEqual([1, document.lines.length]);
  });

  it('is dated and signed as printed above the leader’s title', () => {
    expect(letter.date).toBe('2025-03-01');
    expect(letter.signatories).toEqual(['Mariann Hornnes']);
  });

  it('gives no goals, no assignments and no messages', () => {
    expect(goals).toEqual([]);
    expect(assignments).toEqual([]);
    expect(messages).toEqual([]);
  });

  it('is recognised by its text alone, and no other source is', () => {
    expect(arsrapport.detect(document)).toBe(true);
    for (const slug of ['tildelingsbrev-2023-med-tillegg', 'tildelingsbrev-2024', 'tillegg-2023-02-06']) {
      expect(arsrapport.detect(readDocument(slug))).toBe(false);
    }
  });
});

describe('headings', () => {
  it('has seven chapters; the colophon is none', () => {
    const chapters = letter.sections.filter(({ level }) => level === 1);
    expect(chapters.map(({ number, title, line }) => [number, title, line])).toEqual([
      [null, 'Leders beretning', 24],
      ['2', 'Introduksjon til virksomheten og hovedtall', 254],
      ['3', 'Årets resultater og aktiviteter', 494],
      ['4', 'Styring og kontroll i virksomheten', 2266],
      ['5', 'Vurdering av framtidsutsikter', 2392],
      ['6', 'Årsregnskap', 2424],
      ['7', 'Etatstyrers vurdering av underliggende etater', 3211],
    ]);
  });

  it('has fourteen goals in printed order under chapter 3', () => {
    const goalHeadings = letter.sections.filter(({ level, line }) => level === 2 && line > 494 && line < 2266);
    expect(goalHeadings.map(({ line, title }) => [line, title])).toEqual([
      [496, 'Folkehelsearbeidet er kunnskapsbasert og tverrsektorielt'],
      [567, 'Befolkningen har gode levevaner og god livskvalitet i trygge og helsefremmende lokalsamfunn'],
      [805, 'Mindre sosial ulikhet i helse og i bruken av helse- og omsorgstjenester'],
      [839, 'Pasienter og brukere mottar helse- og omsorgstjenester av god kvalitet i hele landet'],
      [
        1054,
        'Pasienter, brukere og pårørende opplever sammenhengende helse- og omsorgstjenester på tvers av fagområder og forvaltningsnivå',
      ],
      [1172, 'Helse- og omsorgstjenesten tar raskt i bruk virksomme og ressurseffektive verktøy og arbeidsmetoder'],
      [
        1295,
        'Pasienter, brukere og pårørende medvirker og blir involvert av helsepersonell i eget forløp og i utviklingen av tjenestene',
      ],
      [1403, 'Helse- og omsorgstjenesten planlegger helhetlig og langsiktig for en bærekraftig utvikling'],
      [1478, 'Den nasjonale helseberedskapen er robust, samordnet og effektiv ved kriser og katastrofer'],
      [
        1548,
        'Digitalisering er en integrert del av utviklingen av helse- og omsorgstjenesten og bidrar til bedre kvalitet og ressurseffektivitet',
      ],
      [1708, 'Helse- og omsorgstjenesten har tilstrekkelig og kompetent personell'],
      [
        1941,
        'Finansieringsordningene understøtter samhandling og ønsket faglig utvikling, og bidrar til likeverdige og effektive helse- og omsorgstjenester av god kvalitet',
      ],
      [
        1993,
        'Tilgang på relevant og oppdatert styringsinformasjon og analyser bidrar til kunnskapsbaserte helsetjenester og riktigere ressursbruk',
      ],
      [2086, 'Helseaktører og innbyggere får rett ytelse til rett tid'],
    ]);
  });

  it('has four parts in every goal but the ninth, which has three', () => {
    const goalLines = [496, 567, 805, 839, 1054, 1172, 1295, 1403, 1478, 1548, 1708, 1941, 1993, 2086, 2266];
    const parts = letter.sections.filter(({ level, line }) => level === 3 && line > 496 && line < 2266);
    const partsOf = goalLines
      .slice(0, -1)
      .map((from, at) =>
        parts.filter(({ line }) => line > from && line < goalLines[at + 1]!).map(({ title }) => title),
      );
    const four = (third: string) => ['Status og utvikling på målområdet', 'Styringsindikatorer', third, 'Måloppnåelse'];
    const inDirectorate = four('Sentrale aktiviteter i direktoratet');
    expect(partsOf).toEqual([
      inDirectorate,
      four('Sentrale aktiviteter'),
      inDirectorate,
      four('Sentrale aktiviteter'),
      ...Array.from({ length: 4 }, () => inDirectorate),
      inDirectorate.filter((title) => title !== 'Styringsindikatorer'),
      ...Array.from({ length: 5 }, () => inDirectorate),
    ]);
  });

  it('counts key figures, parameters and criteria as printed', () => {
    const count = (word: string) =>
      letter.sections.filter(({ level, title }) => level === 4 && title.startsWith(word)).length;
    expect(count('Nøkkeltall ')).toBe(46);
    expect(count('Styringsparameter ')).toBe(17);
    expect(count('Vurderingskriterie ')).toBe(29);
  });

  it('parts a criterion from the sub-points on its line', () => {
    const [first, points, ...more] = nodesAt(1520);
    expect(more).toEqual([]);
    expect(first).toMatchObject({ type: 'heading', depth: 4 });
    expect(toPlain(first!)).toBe(
      'Vurderingskriterie 1: Med utgangspunkt i direktoratets følge-med- og rådgivningsfunksjon, ha oppdatert og tilgjengeliggjort oversikt over:',
    );
    const texts = (points as List).children.map((item) => toPlain(item));
    expect(texts).toHaveLength(4);
    expect(texts[0]).toMatch(/^a\. Risiko og sårbarhet innenfor/u);
    expect(texts[3]).toBe(
      'd. Identifiserte gap mellom forventet og faktisk tilstand innen helse- og omsorgsberedskapen',
    );
    expect((nodesAt(1530)[1] as List).children.map((item) => toPlain(item).slice(0, 20))).toEqual([
      'a. Gi veiledning til',
      'b. Bidra til at det ',
    ]);
    expect(toPlain(nodeAt(1989))).toMatch(/omsorgstjenestene$/u);
  });

  it('places what Note B tells of powers given away one level under its heading', () => {
    const depthAt = (line: number) => (nodeAt(line) as Heading).depth;
    expect([2789, 2841, 2858, 2865].map(depthAt)).toEqual([3, 4, 4, 4]);
    expect([2867, 2884, 2889].map(depthAt)).toEqual([5, 5, 5]);
    expect([2908, 2914, 2936, 2949].map(depthAt)).toEqual([4, 4, 4, 4]);
    expect(pathTo(2884).slice(3)).toEqual(['Avgitte belastningsfullmakter', 'Inntektskapitler']);
  });

  it('finds headings without a blank line after them', () => {
    for (const line of [558, 1233, 1290, 1780, 2077]) {
      expect(nodeAt(line).type).toBe('heading');
      expect(nodeAt(line + 1).type).toBe('paragraph');
    }
  });

  it('finds headings that end with a full stop or a colon', () => {
    for (const line of [124, 1459, 1463, 1791, 1927, 2123, 2133, 2908, 2949]) {
      expect(nodeAt(line).type).toBe('heading');
    }
  });

  it.each([
    ['a cross-reference', 2094],
    ['a date', 2290],
    ['a chart’s title', 1824],
    ['a chart’s title', 3222],
    ['a caption', 1212],
    ['a sentence without its full stop', 220],
    ['a sentence without its full stop', 1496],
    ['a sentence without its full stop', 1510],
    ['an answer of one line', 2129],
    ['an answer of one line', 2135],
    ['a run-in label', 932],
    ['a name', 54],
    ['a title of office', 2505],
    ['a year', 3064],
  ])('does not take %s on line %i for a heading', (_, line) => {
    expect(nodeAt(line).type).toBe('paragraph');
  });

  it('splits the heading that is fused with its paragraph', () => {
    const [heading, paragraph, ...more] = nodesAt(639);
    expect(more).toEqual([]);
    expect(heading).toMatchObject({ type: 'heading', depth: 4 });
    expect(toPlain(heading!)).toBe('Nasjonal handlingsplan for fysisk aktivitet 2020–2029');
    expect(toPlain(paragraph!)).toMatch(/^Det er startet opp eller gjennomført tiltak/u);
  });

  it.each([
    [
      170,
      ['Leders beretning', 'Helsedirektoratet utfører viktige oppgaver på helsepersonellområdet', 'Tjenesteutvikling'],
    ],
    [
      365,
      [
        '2. Introduksjon til virksomheten og hovedtall',
        'Redegjørelse om likestilling og ivaretagelse av aktivitetsplikt',
        'Aktivitetsplikt',
      ],
    ],
    [
      486,
      [
        '2. Introduksjon til virksomheten og hovedtall',
        'Helse- og omsorgsdepartementets føringer',
        'Oppfølging av krav i språkloven',
      ],
    ],
    [
      2494,
      [
        '6. Årsregnskap',
        'Ledelseskomentarer',
        'Vurdering av vesentlige forhold',
        'Årets tildeling- Bevilgningsrapport',
        'Beredskap (kap.702)',
      ],
    ],
    [2649, ['6. Årsregnskap', 'Bevilgningsrapportering 31.12.2024', 'Inntektskapitler']],
    [
      3062,
      [
        '6. Årsregnskap',
        'Oppstilling av artskontorrapporteringen 31.12.2024',
        'Note 2 - Utbetalinger til lønn',
        'Antall utførte årsverk',
      ],
    ],
    [
      3281,
      [
        '7. Etatstyrers vurdering av underliggende etater',
        'Helfo',
        'Tjenesteområde servicetjenester',
        'Chat - en kanal i utvikling, etterspurt av brukerne og med høy løsningsgrad',
      ],
    ],
    [3363, ['7. Etatstyrers vurdering av underliggende etater', 'Helfo', 'Styring og kontroll i virksomheten']],
    [3371, ['7. Etatstyrers vurdering av underliggende etater', 'Pasient- og brukerombud']],
  ])('places the heading on line %i', (line, path) => {
    expect(nodeAt(line).type).toBe('heading');
    expect(pathTo(line)).toEqual(path);
  });

  it('places headings inside an answer under it, others in the part', () => {
    expect(pathTo(2119).slice(2)).toEqual([
      'Styringsindikatorer',
      'Styringsparameter 3: Andel telefonsamtaler besvart (%)',
      'Helseaktører',
    ]);
    expect(pathTo(1022).slice(2)).toEqual(['Måloppnåelse', 'Kvinnehelse']);
    expect(pathTo(962).slice(2)).toEqual(['Sentrale aktiviteter', 'Kvinnehelse']);
  });
});

describe('text over page breaks', () => {
  it.each([
    [86, 88, 'varierer i omfang og kompleksitet. Spesielt'],
    [1331, 1333, 'virksom individuell plan i 2023, det er samme nivå'],
    [1656, 1658, 'implementere MyHealth@EU, en digital infrastruktur'],
    [2078, 2080, 'har økt. Det er derfor et økende gap'],
    [2092, 2094, 'Se også Etatstyrers vurdering av underliggende etater'],
    [3283, 3285, '194 000 samtaler med en løsningsgrad på 97 prosent'],
  ])('joins lines %i and %i', (first, last, words) => {
    expect(nodeAt(first)).toBe(nodeAt(last));
    expect(toPlain(nodeAt(first))).toContain(words);
  });

  it('does not join a sentence without a full stop to the next paragraph', () => {
    expect(linesOf(nodeAt(1494))).toEqual([1494, 1494]);
    expect(linesOf(nodeAt(3064))).toEqual([3064, 3064]);
    expect(linesOf(nodeAt(2504))).toEqual([2504, 2504]);
  });

  it('keeps a list whole over a page break between items and inside one', () => {
    const lengths = [546, 616, 915, 1576].map((line) => (nodeAt(line) as List).children.length);
    expect(lengths).toEqual([4, 6, 3, 18]);
    const [first] = (nodeAt(546) as List).children;
    expect(toPlain(first!)).toContain('for å bistå direktoratene i å utvikle arbeid og helseområdet');
    expect(first!.position).toMatchObject({ start: { line: 546 }, end: { line: 548 } });
  });

  it('reads labelled points as lists', () => {
    expect(nodeAt(3379)).toMatchObject({ type: 'list', ordered: true, start: 1 });
    const themes = (nodeAt(3379) as List).children.map(({ children: [title, text, ...more] }) => {
      expect(more).toEqual([]);
      expect((title as Paragraph).children.map(({ type }) => type)).toEqual(['strong']);
      return [toPlain(title!), toPlain(text!).split(' ').slice(0, 3).join(' ')];
    });
    expect(themes).toEqual([
      ['Økonomi trumfer aldri forsvarlighet', 'Stram økonomi og'],
      ['Loven løser ikke alle problemer', 'Til tross for'],
      ['Ulikt helsetilbud i Norge', 'Pasienters bosted, kunnskap'],
    ]);
    const points = (nodeAt(1522) as List).children;
    expect(points.map(({ data }) => data?.label)).toEqual(['a og b)', 'c)', 'd)']);
    expect(toPlain(points[1]!)).toContain('kompetanseheving gjennom webinarer');
  });
});

describe('points inside a line', () => {
  it('are a list after the words that lead to them', () => {
    const [lead, points, closing, ...more] = nodesAt(3398);
    expect(more).toEqual([]);
    expect(lead!.type).toBe('paragraph');
    expect(toPlain(lead!)).toMatch(/Det er to hovedårsaker til dette mindreforbruket:$/u);
    expect((points as List).children.map((item) => toPlain(item).slice(0, 14))).toEqual([
      'ca. 2,4 mill. ',
      'Ca. 2,9 mill. ',
    ]);
    expect(toPlain(points!)).toMatch(/nye digitale kanaler\.$/u);
    expect(toPlain(closing!)).toMatch(/^Noe av mindreforbruket skyldes .* i Innlandet\.$/u);
  });
});

describe('tables', () => {
  it('are 34, those of chapter 6 accounts', () => {
    expect(tables).toHaveLength(34);
    const accounts = tables.filter((table) => table.data?.use === 'accounts');
    expect(accounts).toHaveLength(25);
    for (const table of accounts) {
      expect(linesOf(table)[0]).toBeGreaterThan(2424);
      expect(linesOf(table)[1]).toBeLessThan(3211);
    }
  });

  it('keeps captions as paragraphs before the table', () => {
    const captions = [318, 333, 350, 421, 472, 1212, 2359, 3242].map((line) => toPlain(nodeAt(line) as Paragraph));
    expect(captions[0]).toBe('Tabell 2-1 Kjønnfordeling for faste og midlertidige stillinger');
    expect(captions.every((text) => text.startsWith('Tabell '))).toBe(true);
  });

  it('keeps the captions of figures, but takes no paragraph that begins like one', () => {
    const captions = [280, 590, 1822, 1830, 2335, 3220].map((line) => nodeAt(line) as Paragraph);
    expect(captions.map((node) => toPlain(node))).toEqual([
      'Figur 1 Helsedirektoratets organisasjonskart',
      'Figur 2 Befolkningens tillit til kostråd',
      'Figur 3 Spesialistgodkjenninger leger',
      'Figur 4 Spesialistgodkjenninger tannleger',
      'Figur 5 Tilskudd etter fagområde',
      'Figur 6 Stønadsregnskapet 2024',
    ]);
    for (const { data } of captions) expect(data?.use).toBe('table');
    expect(nodeAt(470)).toMatchObject({ type: 'paragraph' });
    expect(nodeAt(470).data).toBeUndefined();
  });

  it('gives two header rows the corner they lack', () => {
    expect(tableAt(320)).toEqual([
      ['', 'Helsedirektoratet', '', 'POBO', ''],
      ['', 'Faste stillinger', 'Midlertidige stillinger', 'Faste stillinger', 'Midlertidige stillinger'],
      ['Kvinner', '553', '41', '55', '6'],
      ['Menn', '232', '16', '8', '-'],
    ]);
  });

  it('keeps group rows and empty cells', () => {
    const rows = tableAt(423);
    expect(rows).toHaveLength(21);
    expect(rows[1]).toEqual(['Årsverk', '', '', '', '']);
    expect(rows[16]).toEqual(['Samlet tildeling post 1-99 (mill. kroner) [7]', '9 707', '8 882', '9 236', '13 023']);
  });

  it('gives a table without a header an empty one, or the name printed above', () => {
    expect(tableAt(1214).slice(0, 2)).toEqual([
      ['', ''],
      ['Retningslinjer', '6 782 986'],
    ]);
    expect(tableAt(2953)[0]).toEqual(['Kapittel/post', '']);
    expect(tableAt(2955)[1]).toEqual([
      '0701.21',
      'Alle tilgjengelige midler for kap.post 701.21 søkes overført til 2025',
    ]);
  });

  it('joins the 88 rows of expenditure over five pages', () => {
    const rows = tableAt(2548);
    expect(rows).toHaveLength(1 + 88 + 1);
    expect(rows.every((cells) => cells.length === 10)).toBe(true);
    expect(rows[1]!.slice(0, 8)).toEqual([
      '0701',
      'E-helse, helseregistre mv.',
      '21',
      'Spesielle driftsmidler',
      'A/B',
      '232 400 000',
      '154 500 965',
      '77 899 035',
    ]);
    expect(rows.at(-1)).toEqual(['Sum utgiftsført', '', '', '', '', '59 617 136 000', '71 708 657 295', '', '', '']);
    const allocated = rows.slice(1, -1).map((cells) => Number(cells[5]!.replace(/ /gu, '').replace(/^-$/u, '0')));
    expect(allocated.reduce((sum, one) => sum + one, 0)).toBe(59_617_136_000);
  });

  it('joins the notes over their pages', () => {
    expect(tableAt(2703)).toHaveLength(78);
    expect(tableAt(2703).at(-1)).toEqual(['Sum', '212 559 000', '59 404 577 000', '59 617 136 000']);
    expect(tableAt(2791)).toHaveLength(43);
    expect(tableAt(2791).every((cells) => cells.length === 12)).toBe(true);
    expect(tableAt(2973)).toHaveLength(48);
  });

  it('makes headings of titles printed as first rows', () => {
    for (const line of [2972, 3025, 3053, 3072, 3087, 3103, 3121, 3132, 3150]) {
      expect(nodeAt(line).type).toBe('heading');
      expect(nodeAt(line + 1).type).toBe('table');
    }
  });

  it('leaves cells empty that only a spreadsheet has named', () => {
    expect(tableAt(2677)[0]).toEqual(['', 'Kapitalkontoer', '']);
    expect(tableAt(3073)[0]).toEqual(['', '31.12.2024', '31.12.2023']);
    expect(tables.flatMap(rowsOf).flat().join(' ')).not.toContain('Kolonne');
  });

  it('heads a table with the names of its columns, the title over some of them before it', () => {
    expect(nodeAt(2688).type).toBe('paragraph');
    expect(toPlain(nodeAt(2688))).toBe('Beholdninger rapportert til kapitalregnskapet (31.12)');
    expect(tableAt(2690)[0]).toEqual(['Konto', 'Tekst', '2024', '2023', 'Endring']);
    expect(tableAt(2690)).toHaveLength(1 + 8);
  });

  it('sets a chart’s key above the figures that it names', () => {
    expect(tableAt(1832).slice(0, 2)).toEqual([
      ['', 'Tannlege'],
      ['Endodonti', '5'],
    ]);
  });

  it('keeps column names that begin a new group', () => {
    expect(tableAt(3096)[8]).toEqual(['', '31.12.2024', '31.12.2023']);
    expect(tableAt(3112)[8]).toEqual(['', '31.12.2024', '31.12.2023']);
  });

  it('reads the remnants of formatting in cells', () => {
    const table = nodeAt(2690) as Table;
    expect(table.children[0]!.children[0]!.children).toMatchObject([
      { type: 'emphasis', children: [{ type: 'text', value: 'Konto' }] },
    ]);
    expect(tableAt(3057)[3]).toEqual(['Pensjonsutgifter*', '117 059 301', '95 566 655']);
  });
});

describe('what is set aside', () => {
  it('is the front, the contents, the colophon, headers printed again and rows without words', () => {
    const lines = (use: string) => reading.asides.filter((aside) => aside.use === use).map((aside) => aside.lines);
    expect(lines('letterhead')).toEqual([[3, 5]]);
    expect(lines('colophon')).toEqual([[3402, 3436]]);
    expect(lines('contents')).toEqual([[11, 20]]);
    expect(lines('page-furniture').map(([line]) => line)).toEqual([
      2566, 2585, 2611, 2632, 2647, 2689, 2729, 2754, 2779, 2804, 2819, 2833, 3009, 3010,
    ]);
  });

  it('is all that the tree leaves out, and the tree adds nothing', () => {
    const aside = new Set(
      reading.asides.flatMap(({ lines: [from, to] }) => Array.from({ length: to - from + 1 }, (_, at) => from + at)),
    );
    const letters = (text: string) => printedWords(text).join('');
    const printed = document.lines
      .filter(({ n }) => !aside.has(n))
      .map(({ n, text }) => {
        const ordered = nodesAt(n).some((node) => node.type === 'list' && node.ordered);
        return letters((ordered ? text.replace(/^\d\. /u, '') : text).replace(/<\/?i>/gu, ''));
      })
      .join('');
    expect(letters(nodes.map((node) => toPlain(node)).join(' '))).toBe(printed);
  });
});

describe('marks', () => {
  it('become formatting', () => {
    expect((nodeAt(258) as Paragraph).children[1]).toMatchObject({
      type: 'emphasis',
      children: [{ type: 'text', value: 'samfunnsoppdrag' }],
    });
    expect((nodeAt(1443) as Paragraph).children.map(({ type }) => type)).toEqual([
      'text',
      'strong',
      'text',
      'emphasis',
      'text',
      'strong',
      'text',
    ]);
  });

  it('lose a link without a target, not its words', () => {
    expect((nodeAt(98) as Paragraph).children).toHaveLength(1);
    expect(toPlain(nodeAt(98))).toContain('ved helsehjelp på Helsedirektoratets hjemmesider. Denne');
  });
});

describe('patterns', () => {
  it.each([
    ['indicator', indicator.test.bind(indicator), 'Nøkkeltall 1: Andel', 'Nøkkeltall om virksomheten'],
    ['caption', caption.test.bind(caption), 'Tabell 7-1Nøkkeltall 2024', 'Tabell over tilskudd'],
    ['caption', caption.test.bind(caption), 'Figur 3 Spesialistgodkjenninger leger', 'Figuren viser'],
    [
      'caption',
      caption.test.bind(caption),
      'Tabell 2-5 Kjøp av konsulenttjenester',
      'Tabell 2-5 Kjøp av konsulenttjenester viser utgifter i 2024. Regnskapsførte utgifter',
    ],
    ['letter label', letterLabel.test.bind(letterLabel), 'a og b) Helsedirektoratet har', 'alt i alt'],
    ['headline', isTaskHeadline, 'Helsedirektoratet skal støtte.', 'Helsedirektoratet skal. Det gjør vi.'],
    ['goal', isGoalTitle, 'Helseaktører får rett ytelse til rett tid', 'Helseaktører får rett ytelse.'],
    ['heading', isHeadingPhrase, 'Legemidler mv., bidrag og tannhelse', 'Antall anmeldelser: 5'],
    ['heading', isHeadingPhrase, 'Helsedirektoratets brukerråd', 'Helsedirektoratet leder utvalget'],
    ['heading', isHeadingPhrase, 'Bestillingsfullmakter:', 'Vi har gjennomført tiltak:'],
    [
      'fused heading',
      (text: string) => splitFused(text) !== null,
      'Plan for kosthold 2017–2023 Det er',
      'Plan for kosthold 2017–2023',
    ],
  ])('of a %s matches its sample only', (_, matches, yes, no) => {
    expect(matches(yes)).toBe(true);
    expect(matches(no)).toBe(false);
  });

  it('part points only where they are printed in order after a colon', () => {
    expect(splitSubPoints('Oversikt over: a. Risiko b. Status c. Norm')).toEqual({
      lead: 'Oversikt over:',
      points: [
        { label: 'a.', text: 'Risiko' },
        { label: 'b.', text: 'Status' },
        { label: 'c.', text: 'Norm' },
      ],
      closing: null,
    });
    for (const whole of [
      'Oversikt over: a. Risiko',
      'Oversikt a. Risiko b. Status',
      'Oversikt over: b. Status a. Norm',
    ]) {
      expect(splitSubPoints(whole)).toEqual({ lead: whole, points: [], closing: null });
    }
    expect(splitBullets('Mål: • 5 mill. • 10 mill. Det er nok.')).toEqual({
      lead: 'Mål:',
      points: [{ text: '5 mill.' }, { text: '10 mill. Det er nok.' }],
      closing: null,
    });
    expect(splitBullets('Et punkt•um').points).toEqual([]);
  });

  it.each([
    ['Ulikt helsetilbud i Norge Pasienters bosted', ['Ulikt helsetilbud i Norge', 'Pasienters bosted']],
    ['Regnskapet følger kalenderåret.', null],
    ['Personell, kompetanse og utdanning, Helsedirektoratet', null],
    ['Vi har Samarbeid', null],
  ])('part a title from its text: «%s»', (text, halves) => {
    expect(splitTitle(text)).toEqual(halves);
  });

  it('read marks that are closed and leave others', () => {
    expect(readInline('a **b** *c* [e](#)', 1).map(({ type }) => type)).toEqual([
      'text',
      'strong',
      'text',
      'emphasis',
      'text',
    ]);
    expect(readInline('[x](javascript:y)', 1)).toMatchObject([{ type: 'text', value: 'x' }]);
    for (const plain of ['avgift* og gebyr*', '** Netto beløp', '2 * 3 * 4', '[7]', 'a <b> c']) {
      expect(readInline(plain, 1)).toMatchObject([{ type: 'text', value: plain }]);
    }
    expect(readInline('[e](https://e.no)', 1)).toMatchObject([{ type: 'link', url: 'https://e.no' }]);
  });

  it('count letters that differ', () => {
    expect(editDistance('mindreutgift', 'mindretgift')).toBe(1);
    expect(editDistance('framtidssikter', 'framtidssutsikter')).toBe(3);
    expect(editDistance('', 'abc')).toBe(3);
  });
});

describe('a damaged report', () => {
  const read = (text: string) => {
    const diagnostics = new Diagnostics();
    const [one] = arsrapport.read(documentOf(text), { diagnostics, vocabulary: vocabulary() });
    return { reading: one!, rules: diagnostics.messages().map(({ ruleId }) => ruleId) };
  };

  it('warns of a chapter, goals and signatures that it does not find', () => {
    const { rules } = read(
      'Årsrapport 2025\n\nInnhold\n\nÅrsregnskap\t3\n\n1. Leders beretning\n\nVi takker for året.',
    );
    expect(rules).toEqual(['report-chapter', 'report-goals', 'report-signature']);
  });

  it('warns of a goal’s section that a paragraph stands above', () => {
    const { rules } = read('3. Årets resultater\n\nDette er en setning.\n\nStatus og utvikling på målområdet\n\nGodt.');
    expect(rules).toContain('report-goal');
  });

  it('reads chapters by number where there are no contents', () => {
    const { reading: one } = read(
      '1. Leders beretning\n\nVi takker.\n\n2. Årsregnskap\n\nFormål\n\nVi fører regnskap.',
    );
    const found = one.tree.children.flatMap((node) => (node.type === 'heading' ? [[node.depth, toPlain(node)]] : []));
    expect(found).toEqual([
      [1, '1. Leders beretning'],
      [1, '2. Årsregnskap'],
      [3, 'Formål'],
    ]);
  });
});
