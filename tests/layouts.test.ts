/**
 * Layouts that no letter of the collection has: `tests/layouts/<layout>/source.txt` gives what expected.json says, and the same
 * when a script has changed its tabs, its list marks or its blank lines. `UPDATE_LAYOUTS=1 npx vitest run tests/layouts.test.ts`
 * writes the expectations anew; read each beside its letter before you commit it.
 */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { Diagnostics } from '../scripts/diagnostics.ts';
import { checkWords } from '../scripts/letters/validate/check-words.ts';
import { documentOf, readDocument, readLetters } from './read-text.ts';

const folder = join(import.meta.dirname, 'layouts');
const update = process.env.UPDATE_LAYOUTS === '1';

function summarise(source: string, year: number, settings: Parameters<typeof documentOf>[1] = {}) {
  const { letters } = readLetters(documentOf(source, { year, ...settings }));
  expect(letters).toHaveLength(1);
  const [{ letter, goals, assignments, budget, calendar }] = letters as [(typeof letters)[0]];
  const { kind, date, reference, title, sender, recipient, signatories } = letter;
  return {
    letter: { kind, date, reference, title, sender, recipient, signatories },
    goals: goals.map(({ number, title: name, criteria, parameters, keyFigures, assignments: ids }) => ({
      number,
      title: name,
      criteria,
      parameters,
      keyFigures,
      assignments: ids.length,
    })),
    assignments: assignments.map((one) => ({
      id: one.id,
      kind: one.kind,
      title: one.title,
      departments: one.departments,
      parts: one.parts.map(({ label }) => label),
      deadlines: one.deadlines.map(({ date: day, part }) => [day, part]),
      ...(one.exempt && { exempt: one.exempt }),
    })),
    budget: budget.map((row) => [row.chapter, row.item, row.allocation ?? row.appropriation, row.added, row.unit]),
    calendar: calendar.map((row) => [row.date, row.what]),
  };
}

const yearOf = (source: string) => Number(/ 20(\d\d)/u.exec(source)?.[0] ?? 2026);

/** What a script may change without changing what a reader sees. */
const variants: Record<string, (source: string) => string> = {
  'bars for tabs': (source) => source.replaceAll('\t', ' | '),
  'other list marks': (source) => source.replace(/^(\s*)- (?!- )/gmu, '$1• '),
  'more blank lines': (source) => source.replace(/\n\n/gu, '\n\n\n'),
};

const longestLine = 92;

/** The text as a machine reads it from paper: lines end with the paper, bullets are `e`, tabs are strokes, marks of Markdown are gone. */
function asScanned(source: string): string {
  return source
    .split(/\n|<br>/u)
    .flatMap(scanLine)
    .join('\n');
}

/** The text as a PDF has it: lines end with the paper, marks of Markdown are gone; rows of tables stay. */
function asPdf(source: string): string {
  const parts = source.split('\n').flatMap((line) => (isRow.test(line) ? [line] : line.split('<br>')));
  return parts.flatMap((line) => (isRow.test(line) ? [line] : wrap(withoutMarkdown(line)))).join('\n');
}

const isRow = /[\t|]|<(?:p|[ou]l|li)\b/u;

function withoutMarkdown(line: string): string {
  return line
    .replace(/\*\*|<[^<>]+>|\\(?=\W)/gu, '')
    .replaceAll('&nbsp;', ' ')
    .replace(/^#+ /u, '');
}

function scanLine(line: string): string[] {
  if (/^[\s|:-]*-[\s|:-]*$/u.test(line)) return [];
  const printed = withoutMarkdown(line)
    .replaceAll('\t', ' | ')
    .replace(/^\s*\|\s*|\s*\|\s*$/gu, '')
    .replace(/^\s*[-•–*] /u, 'e ');
  return wrap(printed);
}

function wrap(printed: string): string[] {
  const lines: string[] = [];
  for (const word of printed.split(/\s+/u).filter(Boolean)) {
    const wider = lines.length > 0 && `${lines.at(-1)} ${word}`;
    if (wider && wider.length <= longestLine) lines[lines.length - 1] = wider;
    else lines.push(word);
  }
  return lines.length > 0 ? lines : [''];
}

/** What a reading by machine leaves nothing of: bold type, the columns of a page, the number of a lone heading. */
const lostOnPaper = ['assignments-under-themes', 'bold-run-in', 'goals-as-table', 'pdf-flattened', 'pdf-pages'];

describe.each(readdirSync(folder).sort())('%s', (name) => {
  const path = (file: string) => join(folder, name, file);
  const source = readFileSync(path('source.txt'), 'utf8');
  const year = yearOf(source);

  it('reads as expected', () => {
    const found = `${JSON.stringify(summarise(source, year), null, 2)}\n`;
    if (update) writeFileSync(path('expected.json'), found);
    expect(found).toBe(readFileSync(path('expected.json'), 'utf8'));
  });

  it('loses no word', () => {
    const diagnostics = new Diagnostics();
    const { letters } = readLetters(documentOf(source, { year }));
    for (const letter of letters) checkWords(letter, diagnostics);
    expect(diagnostics.lines()).toEqual([]);
  });

  it.each(Object.keys(variants))('reads the same with %s', (variant) => {
    expect(summarise(variants[variant]!(source), year)).toEqual(summarise(source, year));
  });

  it.skipIf(name === 'bold-run-in')('has the same assignments and goals as a PDF', () => {
    const { assignments, goals, letter } = summarise(asPdf(source), year, { lines: 'wrapped' });
    expect(summarise(source, year)).toMatchObject({ assignments, goals, letter });
  });

  it.skipIf(lostOnPaper.includes(name))('has the same assignments and goals when a machine reads it', () => {
    const { assignments, goals, letter } = summarise(asScanned(source), year, { lacksNorwegianLetters: true });
    expect(summarise(source, year)).toMatchObject({ assignments, goals, letter });
  });
});

describe('the allocation letter of 2024', () => {
  const lines = readDocument('tildelingsbrev-2024').lines.map(({ text }) => text);
  const printed = summarise(lines.join('\n'), 2024);

  it.each(Object.keys(variants))('reads the same with %s', (variant) => {
    expect(summarise(variants[variant]!(lines.join('\n')), 2024)).toEqual(printed);
  });

  it('reads the same as a PDF, its pages numbered and parted', () => {
    const pdf = asPdf(lines.join('\n')).split('\n');
    const pages = pdf.flatMap((line, at) =>
      at % 45 === 44 ? [line, '', `${' '.repeat(40)}${(at + 1) / 45}`, '\f'] : [line],
    );
    expect(summarise(pages.join('\n'), 2024)).toEqual(printed);
  });
});
