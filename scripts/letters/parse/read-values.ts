/**
 * Figures that an answer of an annual report prints plainly, with their year. Plain wordings are `75 prosent i 2022`,
 * `2023 (53 %)`, `I 2024 er andelen 96 prosent`, a sentence that begins with its only figure and ends with its year, a
 * table whose columns are years, and a line of a label and one figure («Antall anmeldelser: 5») or a table row of the
 * same kind, which is of the report's own year. Everything else is left to the reader.
 */
import type { Nodes, RootContent, Table } from 'mdast';
import type { ReportValue } from '../../../src/schemas/index.ts';
import { toPlain } from '../../text/markdown.ts';
import { findSeries, type LooseValue } from './value-series.ts';

const number = String.raw`(?<![\d.,–-])(?<value>\d{1,3}(?: \d{3})+(?:,\d+)?|\d+(?:,\d+)?)`;
const unit = String.raw`(?:(?:nye|ledige) )?(?<unit>%|(?:mill|mrd)\. kr(?:oner)?|\p{L}+)`;
const year = String.raw`(?<year>(?:19|20)\d{2})(?![\d–-])`;

/** `75 prosent i 2022`, `109 765 brukere i 2020`, `1493 i 2023`. */
const figureThenYear = new RegExp(`${number}(?: ?${unit})? i ${year}`, 'gu');

/** `fra 2023 (53 %)`. */
const yearThenFigure = new RegExp(String.raw`${year} \((?<value>\d+(?: \d{3})*(?:,\d+)?)(?: ?${unit})?\)`, 'gu');

/**
 * `I 2024 er andelen 96 prosent`, `I 4. kvartal 2024 var det 2,9 prosent`, `i 2024: 209,1 mill. kroner`. No word between
 * that may lead to a figure of another year: `i 2021 til 70 prosent i 2023-24`.
 */
const inYear = new RegExp(
  String.raw`\b[Ii] (?:(?:\d\.|\p{L}+) kvartal )?${year}:?(?: (?!(?:til|mot|og|fra|med|enn|for|av|at) )\p{L}+){0,4} ${number}(?: ?${unit})?`,
  'gu',
);

/** `84 % helsepersonell er enig i påstanden «…» i 2024.` */
const figureFirst = new RegExp(
  String.raw`(?<=^|\. )${number} ?${unit} \D+(?<! (?:enn|mot|fra|siden|med)) i ${year}(?=\.?$|\. \p{Lu})`,
  'gu',
);

/** The one figure of what follows a label. */
const figure = new RegExp(`${number}(?: ?${unit})?`, 'gu');

/** Words after a figure that are not its unit. */
const noUnit = new Set('i på for med og mot til fra per ved om som er har var eller enn totalt'.split(' '));

/** A figure before «av» is a count of something else: `352 av landets 357 kommuner`. */
const partOf = 'av';

const longestLabel = 200;
/** What may follow a labelled figure and its unit: ` totalt`, a full stop. */
const longestRest = 10;

/** A column of figures of one year. */
const yearColumn = /^(?:19|20)\d{2}$/u;
const figureCell = new RegExp(`^${number}(?: ?${unit})?$`, 'u');

export function readValues(content: RootContent[], reportYear: number): ReportValue[] {
  const passages = passagesOf(content);
  const values = passages.flatMap((passage) =>
    typeof passage === 'string' ? readPassage(passage, reportYear) : readTable(passage, reportYear),
  );
  const plain = values.filter(
    (one, at) => one.year <= reportYear && values.findIndex((other) => isSame(one, other)) === at,
  );
  return findSeries(
    plain,
    passages.filter((passage) => typeof passage === 'string'),
  );
}

/** Some paragraphs are printed twice. */
const isSame = (a: LooseValue, b: LooseValue) => a.text === b.text && a.value === b.value && a.year === b.year;

/** Paragraphs and list items as plain text, and tables; not captions. */
function passagesOf(content: RootContent[]): (string | Table)[] {
  return content.flatMap((node): (string | Table)[] => {
    if (node.type === 'list') return node.children.flatMap((item) => passagesOf(item.children));
    if (node.type === 'table') return [node];
    if (node.type !== 'paragraph' || node.data?.use === 'table') return [];
    return [toPlain(node as Nodes)];
  });
}

/** A figure in parentheses may be of another year than the one before: `8,6 dager (9,0 dager i 2023)`. */
function readPassage(text: string, reportYear: number): LooseValue[] {
  const dated = [figureThenYear, yearThenFigure, inYear, figureFirst].flatMap((pattern) => matchDated(text, pattern));
  const first = dated.filter((one, at) => dated.findIndex(({ index }) => index === one.index) === at);
  const printed = first.sort((a, b) => a.index - b.index).map(({ index: _, ...value }) => value);
  return [...labelled(text, reportYear), ...printed];
}

/** `Refusjonsutgifter totalt | 49,2 mrd. kr | 45,5 mrd. kr` under `2024 | 2023`; a label and one figure under no years. */
function readTable({ children: [head, ...rows] }: Table, reportYear: number): LooseValue[] {
  const years = head?.children.map((cell) => yearColumn.exec(toPlain(cell))?.[0]) ?? [];
  return rows.flatMap((row) => {
    const [label = '', ...cells] = row.children.map((cell) => toPlain(cell));
    const text = `${label}: ${cells.filter(Boolean).join(', ')}`;
    if (!years.some(Boolean)) return cells.length === 1 ? labelled(text, reportYear) : [];
    return cells.flatMap((cell, at): LooseValue[] => {
      const { value, unit: after } = figureCell.exec(cell)?.groups ?? {};
      const printed = years[at + 1];
      return value && printed ? [{ year: Number(printed), yearPrinted: true, value, unit: unitOf(after), text }] : [];
    });
  });
}

function matchDated(text: string, pattern: RegExp): (LooseValue & { index: number })[] {
  return [...text.matchAll(pattern)].flatMap((match) => {
    const { value = '', unit: after, year: printed } = match.groups ?? {};
    if (after === partOf) return [];
    const index = match.index + match[0].lastIndexOf(value);
    return [
      {
        year: Number(printed),
        yearPrinted: true,
        value,
        unit: unitOf(after),
        text: sentenceAt(text, match.index),
        index,
      },
    ];
  });
}

const unitOf = (word: string | undefined) => (word && !noUnit.has(word) ? word : null);

/** «Antall anmeldelser: 5», «93,9% (prestasjonsmål 80%)»: one figure, and nothing but a label and an aside about it. */
function labelled(text: string, reportYear: number): LooseValue[] {
  const plain = text.replace(/\([^()]*\)/gu, ' ');
  const colon = plain.lastIndexOf(': ');
  const tail = plain.slice(colon + 1);
  if (plain.length > longestLabel || /\b(?:19|20)\d{2}\b/u.test(plain) || /\p{Ll}\. \p{Lu}/u.test(plain)) return [];
  const [only, ...more] = [...tail.matchAll(figure)];
  if (!only?.groups || more.length > 0) return [];
  const rest = tail.slice(only.index + only[0].length).trim();
  if (rest.length > longestRest || (colon < 0 && only[0] !== plain.trim())) return [];
  const { value = '', unit: after } = only.groups;
  return [{ year: reportYear, yearPrinted: false, value, unit: unitOf(after), text }];
}

/** The sentence that holds a place in a text. A full stop before a capital letter ends one. */
function sentenceAt(text: string, index: number): string {
  let start = 0;
  for (const end of text.matchAll(/(?<!\.)\.+ (?=\p{Lu})/gu)) {
    const next = end.index + end[0].length;
    if (next > index) return text.slice(start, next).trim();
    start = next;
  }
  return text.slice(start).trim();
}
