/** The published data: every file keeps its published JSON Schema, and CSV says the same as JSON. */
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, inject, it } from 'vitest';
import { dataGuide } from '../../src/lib/data/data-guide.ts';
import { flatLists, listNames, publishedLists } from '../../src/lib/data/published-lists.ts';
import { writeCsv } from '../../src/lib/data/write-csv.ts';

const site = inject('site');
const read = (file: string) => readFileSync(join(site, file), 'utf8');
const list = (name: string) => JSON.parse(read(`data/v1/${name}.json`)) as { version: number; items: unknown[] };
const ajv = new Ajv2020({ strict: false, validateFormats: false, allErrors: true });
const schemaOf = (name: string) => ajv.compile(JSON.parse(read(`data/v1/schema/${name}.schema.json`)));

describe('JSON Schema', () => {
  it.each(listNames)('%s.json keeps it', (name) => {
    const keeps = schemaOf(name);
    const { items } = list(name);
    expect(items.length).toBeGreaterThan(5);
    expect(keeps({ version: 1, items }), JSON.stringify(keeps.errors?.slice(0, 3))).toBe(true);
  });

  it('says what a field means', () => {
    const { properties } = JSON.parse(read('data/v1/schema/budget.schema.json')) as {
      properties: { items: { items: { properties: Record<string, { description: string }> } } };
    };
    expect(properties.items.items.properties.chapter?.description).toBe(dataGuide.budget.fields.chapter);
    expect(properties.items.items.properties.line?.description).toBe(dataGuide.budget.fields.line);
  });

  it('tells a wrong row from a right one', () => {
    const [row] = list('budget').items as [Record<string, unknown>];
    const keeps = schemaOf('budget');
    expect(keeps({ version: 1, items: [row] })).toBe(true);
    expect(keeps({ version: 1, items: [{ ...row, allocation: 1305832 }] })).toBe(false);
    expect(keeps({ version: 1, items: [{ ...row, chapter: '0740' }] })).toBe(false);
    expect(keeps({ version: 2, items: [row] })).toBe(false);
  });

  it('sources keep theirs', () => {
    const keeps = schemaOf('sources');
    const files = globSync('data/v1/sources/*.json', { cwd: site });
    expect(files).toHaveLength(5);
    for (const file of files) expect(keeps(JSON.parse(read(file))), file).toBe(true);
  });
});

describe('rows', () => {
  it('of all letters are there', () => {
    expect(list('budget').items).toHaveLength(82 + 1 + 1 + 82 + 65);
    expect(list('authorisations').items).toHaveLength(2 + 6);
    expect(list('calendar').items).toHaveLength(13 + 13 + 21);
    expect(list('report').items).toHaveLength(14);
    expect(list('accounts').items).toHaveLength(102);
  });

  it('lead to a heading that is on the page', () => {
    for (const name of ['budget', 'authorisations', 'calendar', 'report', 'accounts']) {
      for (const url of new Set((list(name).items as { url: string }[]).map((item) => item.url))) {
        const [path, anchor] = url.split('#');
        expect(read(`.${path}index.html`), url).toContain(`id="${anchor}"`);
      }
    }
  });
});

describe('CSV', () => {
  it.each(flatLists)('%s.csv has a row for each item', (name) => {
    const text = read(`data/v1/${name}.csv`);
    expect(text.startsWith('\uFEFF')).toBe(true);
    expect(parseCsv(text)).toHaveLength(list(name).items.length + 1);
  });

  it('says what the JSON says', () => {
    const [head = [], ...rows] = parseCsv(read('data/v1/budget.csv'));
    const items = list('budget').items as Record<string, unknown>[];
    expect(rows.map((row) => Object.fromEntries(head.map((name, at) => [name, row[at]])))).toEqual(
      items.map((item) => Object.fromEntries(Object.entries(item).map(([name, value]) => [name, String(value ?? '')]))),
    );
  });

  it('escapes what a spreadsheet would take for a formula, quotes and separators', () => {
    const items = [{ a: '=SUM(A1)', b: ['x', 'y'], c: { d: 'a;b' }, e: '-5', f: null, g: [1], i: 'sa "ja"' }];
    expect(writeCsv(items)).toBe(`\uFEFFa;b;c.d;e;f;g;i\r\n'=SUM(A1);x | y;"a;b";'-5;;1;"sa ""ja"""\r\n`);
  });
});

describe('CSV of assignments', () => {
  const [head = [], ...rows] = parseCsv(read('data/v1/assignments.csv'));
  const cell = (id: string, column: string) => rows.find((row) => row[0] === id)?.[head.indexOf(column)];

  it('has the fields of lists in columns, in the same order', () => {
    expect(cell('TB2024-07', 'deadlines.date')?.split(' | ')).toEqual([
      '2024-02-01',
      ...['2024-03-15', '2024-03-15'],
      ...['2024-07-01', '2024-07-01', '2024-07-01'],
      '2024-09-01',
    ]);
    expect(cell('TB2024-07', 'parts.label')).toBe('a | b | c | d | e | f | g');
    expect(cell('TB2024-01', 'area.title')).toBe('Folkehelse');
  });

  it('has no column that is empty for all', () => {
    expect(head.filter((_, at) => rows.every((row) => row[at] === ''))).toEqual(['aliases']);
  });
});

describe('/data/', () => {
  const page = read('data/index.html');

  it.each(listNames)('explains every field of %s.json and no other', (name) => {
    expect(Object.keys(dataGuide[name].fields)).toEqual(Object.keys(publishedLists[name].schema.shape));
  });

  it('links to every file, and every page links to it', () => {
    const files = globSync('data/v1/**/*.*', { cwd: site }).map((file) => `/${file.replaceAll('\\', '/')}"`);
    expect(files.length).toBeGreaterThan(20);
    for (const file of files) expect(page).toContain(file);
    expect(read('index.html')).toMatch(/href="[^"]*\/data\/"/u);
    expect(page).toContain('https://data.norge.no/nlod/no/2.0');
  });
});

/** Rows of cells; quotes and line breaks in them undone. */
function parseCsv(text: string): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  for (const match of text.slice(1).matchAll(/("(?:[^"]|"")*"|[^;\r\n]*)(;|\r\n)/gu)) {
    const [, cell = '', end] = match;
    row.push(cell.startsWith('"') ? cell.slice(1, -1).replaceAll('""', '"') : cell);
    if (end === '\r\n') {
      rows.push(row);
      row = [];
    }
  }
  return rows;
}
