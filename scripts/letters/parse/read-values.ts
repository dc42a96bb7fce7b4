/**
 * Figures that an answer of an annual report prints plainly, with their year. Four wordings are plain: `75 prosent i
 * 2022`, `2023 (53 %)`, `I 2024 er andelen 96 prosent`, and a line of a label and one figure («Antall anmeldelser: 5»)
 * or a table row of the same kind, which is of the report's own year. Everything else is left to the reader.
 */
import type { Nodes, RootContent } from 'mdast';
import type { ReportValue } from '../../../src/schemas/index.ts';
import { toPlain } from '../layout/markdown.ts';

const number = String.raw`(?<![\d.,–-])(?<value>\d{1,3}(?: \d{3})+(?:,\d+)?|\d+(?:,\d+)?)`;
const unit = String.raw`(?<unit>%|mill\. kroner|mrd\. kroner|\p{L}+)`;
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

/** The one figure of what follows a label. */
const figure = new RegExp(`${number}(?: ?${unit})?`, 'gu');

/** Words after a figure that are not its unit. */
const noUnit = new Set('i på for med og mot til fra per ved om som er har var eller enn nye ledige totalt'.split(' '));

/** A figure before «av» is a count of something else: `352 av landets 357 kommuner`. */
const partOf = 'av';

const longestLabel = 200;
/** What may follow a labelled figure and its unit: ` totalt`, a full stop. */
const longestRest = 10;

export function readValues(content: RootContent[], reportYear: number): ReportValue[] {
  const values = passagesOf(content).flatMap((text) => {
    const dated = [figureThenYear, yearThenFigure, inYear].flatMap((pattern) => matchDated(text, pattern));
    const first = dated.filter((one, at) => dated.findIndex(({ index }) => index === one.index) === at);
    const printed = first.sort((a, b) => a.index - b.index).map(({ index: _, ...value }) => value);
    return printed.length > 0 ? printed : labelled(text, reportYear);
  });
  return values.filter((one, at) => one.year <= reportYear && values.findIndex((other) => isSame(one, other)) === at);
}

/** Some paragraphs are printed twice. */
const isSame = (a: ReportValue, b: ReportValue) => a.text === b.text && a.value === b.value && a.year === b.year;

/** Paragraphs, list items and table rows, each as plain text; not captions. */
function passagesOf(content: RootContent[]): string[] {
  return content.flatMap((node): string[] => {
    if (node.type === 'list') return node.children.flatMap((item) => passagesOf(item.children));
    if (node.type === 'table') return node.children.map((row) => row.children.map((cell) => toPlain(cell)).join(': '));
    if (node.type !== 'paragraph' || node.data?.use === 'table') return [];
    return [toPlain(node as Nodes)];
  });
}

function matchDated(text: string, pattern: RegExp): (ReportValue & { index: number })[] {
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
function labelled(text: string, reportYear: number): ReportValue[] {
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
