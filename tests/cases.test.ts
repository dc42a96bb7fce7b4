/**
 * Case folders: `tests/cases/<case>/source.txt` read as options.json says must give expected.json (and messages.txt
 * where there are messages). `UPDATE_CASES=1 npx vitest run tests/cases.test.ts` writes the expectations anew; read
 * the diff before you commit it.
 */
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { documentOf, readLetters } from './read-text.ts';

const folder = join(import.meta.dirname, 'cases');
const cases = existsSync(folder) ? readdirSync(folder).sort() : [];
const update = process.env.UPDATE_CASES === '1';

function summarise(source: string, options: Record<string, unknown>) {
  const { letters, messages } = readLetters(documentOf(source, options));
  const summary = letters.map(({ letter, goals, assignments, body, reading }) => ({
    letter: {
      kind: letter.kind,
      year: letter.year,
      date: letter.date,
      reference: letter.reference,
      title: letter.title,
      lines: letter.source.lines,
      carriedOver: letter.carriedOver,
    },
    goals: goals.map(({ number, title, criteria, parameters, keyFigures, source: { lines } }) => ({
      number,
      title,
      lines,
      criteria,
      parameters,
      keyFigures,
    })),
    assignments: assignments.map(
      ({ id, aliases, kind, title, titleAsPrinted, departments, area, goals: ids, text, source: { lines } }) => ({
        id,
        aliases,
        kind,
        title,
        titleAsPrinted,
        departments,
        area,
        goals: ids,
        lines,
        text,
      }),
    ),
    body,
    asides: reading.asides,
    putBack: reading.putBack,
  }));
  return { summary, messages };
}

describe.each(cases)('%s', (name) => {
  const path = (file: string) => join(folder, name, file);
  it('reads as expected', () => {
    const options = JSON.parse(readFileSync(path('options.json'), 'utf8')) as Record<string, unknown>;
    const { summary, messages } = summarise(readFileSync(path('source.txt'), 'utf8'), options);
    const found = `${JSON.stringify(summary, null, 2)}\n`;
    const said = messages.map((message) => `${message}\n`).join('');
    if (update) {
      writeFileSync(path('expected.json'), found);
      if (said) writeFileSync(path('messages.txt'), said);
    }
    expect(found).toBe(readFileSync(path('expected.json'), 'utf8'));
    expect(said).toBe(existsSync(path('messages.txt')) ? readFileSync(path('messages.txt'), 'utf8') : '');
  });
});
