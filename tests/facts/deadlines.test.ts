/** Deadlines as a reader finds them in the letters: `[part] date`, `-` where no day is fixed. */
import { describe, expect, it } from 'vitest';
import type { Assignment } from '../../src/schemas/index.ts';
import { readDocument } from '../read-text.ts';
import { assignments, letters, named } from './read-data.ts';

const shown = (id: string) =>
  named(id)
    .deadlines.map(({ part, date }) => `${part ? `[${part}] ` : ''}${date ?? '-'}`)
    .join(', ');

const documentOf = ({ source }: Assignment) => source.document;

describe('2023', () => {
  it.each([
    ['TB2023-01', '2023-05-01'],
    ['TB2023-03', '-'],
    ['TB2023-05', '2023-07-01'],
    ['TB2023-08', '2024-03-01'],
    ['TB2023-13', '2023-07-01'],
    ['TB2023-15', '2023-07-01'],
    ['TB2023-20', '-'],
    ['TB2023-22', '2023-03-01'],
    ['TB2023-28', '2023-12-31, 2023-12-31'],
    ['TB2023-30', '2023-12-31'],
    ['TB2023-39', '[2] 2023-03-01, [3] 2023-03-01'],
    ['TB2023-43', '[4] 2023-12-31, [Delleveranse 1] 2023-09-15, [Delleveranse 2] 2023-12-31'],
    ['TB2023-44', '[1] 2023-05-01, [1] 2023-12-31, [2] 2024-12-31'],
    ['TB2023-47', '2023-03-01'],
    ['TB2023-52', '[a] 2023-01-31'],
    ['TB2023-56', '2023-03-15'],
    ['TB2023-57', '2023-05-15'],
    ['TB2023-62', '[1] 2023-01-15, [2] 2023-01-15, [3] 2023-03-01, [4] 2023-03-01, [5] 2022-03-01, [6] 2023-03-31'],
    ['TB2023-76', '2023-04-15'],
    ['TB2023-77', '2023-10-01'],
    ['TB2023-78', '2023-02-28'],
    ['TB2023-81', '[1] 2023-05-01, [2] 2023-04-01, [3] 2023-05-01'],
    ['tillegg-2023-06-16/1', '2023-07-03, 2023-09-01, 2023-11-01'],
    ['tillegg-2023-06-16-2/1', '-'],
    ['TTB2023-02', '2023-03-28'],
    ['TTB2023-03', '[Deloppdrag 1] 2023-03-15, [Deloppdrag 2] -, 2024-06-30'],
    ['TTB2023-04', '-'],
    ['TTB2023-05', '2023-10-01'],
    ['TTB2023-09', '[Delleveranse 1] 2023-09-15, [Delleveranse 2] 2023-12-31'],
    ['TTB2023-11', '2023-05-15'],
    ['TTB2023-23', '[Deloppdrag 1] 2023-09-15, [Deloppdrag 2] 2023-06-16, [Deloppdrag 3] 2023-11-30'],
    ['TTB2023-25', '2023-06-01, [Deloppdrag] 2023-06-01'],
  ])('%s has %s', (id, expected) => {
    expect(shown(id)).toBe(expected);
  });
});

describe('2024', () => {
  it.each([
    ['TB2024-03', '-'],
    ['TB2024-04', '-'],
    ['TB2024-06', '2024-09-15'],
    [
      'TB2024-07',
      '[a] 2024-02-01, [b] 2024-03-15, [c] 2024-03-15, [d] 2024-07-01, [e] 2024-07-01, [f] 2024-07-01, [g] 2024-09-01',
    ],
    ['TB2024-08', '2024-03-04, 2024-03-04'],
    ['TB2024-13', '2024-07-01'],
    ['TB2024-17', '-'],
    ['TB2024-26', '[1] 2024-02-23, [1] 2024-08-02'],
    ['TB2024-31', '[3] 2024-05-01'],
    ['TB2024-33', '2024-04-01'],
    ['TB2024-37', '2024-05-01, 2024-10-01, 2024-12-31'],
    ['TB2024-39', '2024-04-01'],
    ['TB2024-40', '2024-12-31'],
    ['TB2024-52', '2024-02-02'],
    ['TB2024-58', '2024-12-31'],
    ['TB2024-60', '-'],
    ['TB2024-62', '[2] 2024-06-01'],
    ['TB2024-65', '[1] 2024-10-01, [2] 2024-10-01'],
    ['TB2024-72', '2024-04-30, -, -'],
    ['TB2024-79', '2024-05-01, -'],
    ['TB2024-81', '2024-06-14'],
    ['TB2024-91', '-'],
    ['TB2024-92', '2024-05-01'],
  ])('%s has %s', (id, expected) => {
    expect(shown(id)).toBe(expected);
  });

  it('reads the deadlines printed under rows of earlier assignments', () => {
    const rows = letters.flatMap(({ letter }) => letter.carriedOver).filter(({ deadlines }) => deadlines.length > 0);
    expect(rows.map(({ ids, deadlines }) => `${ids} ${deadlines.map(({ date }) => date)}`)).toEqual([
      'TB2023-27 2024-11-15',
      'TTB2022-10 2024-12-31',
    ]);
  });
});

describe('2025', () => {
  it.each([
    ['TB2025-1', '2025-12-31'],
    ['TB2025-2', '2025-03-14'],
    ['TB2025-3', '-'],
    ['TB2025-13', '2025-05-31'],
    ['TB2025-16', '2025-05-01'],
    ['TB2025-20', '[4] 2025-03-15, [1] 2025-11-15, [2] 2025-11-15, [3] 2025-11-15'],
    ['TB2025-21', '[1] 2025-12-31, [2] 2025-12-31, [3] 2025-12-31, [4] 2025-12-31, [5] 2025-12-31'],
    ['TB2025-22', '-'],
    ['TB2025-23', '2025-06-01, 2025-12-31'],
    ['TB2025-26', '2025-02-28, 2025-05-01, 2025-05-01, 2025-11-01'],
    ['TB2025-28', '[1] 2025-04-01, -'],
    ['TB2025-31', '2026-07-01'],
    ['TB2025-32', '2025-12-31'],
    ['TB2025-37', '-, -'],
    ['TB2025-38', '2025-10-01'],
    ['TB2025-39', '2025-09-30, 2025-09-30, 2025-12-31'],
    ['TB2025-42', '-'],
    ['TB2025-43', '-, 2025-12-31'],
    ['TB2025-47', '2025-12-01, 2025-06-15'],
    ['TB2025-49', '[2] 2025-06-15, [3] 2025-06-15'],
    ['TB2025-52', '2025-09-15'],
    [
      'TB2025-61',
      '-, 2025-07-01, -, 2025-09-15, -, -, -, 2025-06-01, 2025-09-01, -, -, -, 2025-10-01, 2025-06-01, 2025-07-01, 2025-11-01, -, 2025-09-15',
    ],
    ['TB2025-65', '2025-03-01, 2025-09-15'],
    ['TB2025-69', '2025-05-31'],
    ['TB2025-70', '[Del 1] 2026-01-01, [Del 2] -'],
    ['TB2025-71', '2025-10-01'],
    ['TB2025-72', '2025-04-01'],
  ])('%s has %s', (id, expected) => {
    expect(shown(id)).toBe(expected);
  });
});

// A hearing's, another agency's or an earlier assignment's date, a project's period, a law's day, a quoted decision.
it.each([
  'TB2023-04',
  'TB2023-09',
  'TB2023-10',
  'TB2023-60',
  'TB2023-82',
  'TTB2023-08',
  'TTB2023-12',
  'tillegg-2023-ttb22/1',
  'TB2024-02',
  'TB2024-19',
  'TB2024-51',
  'TB2024-70',
  'TB2024-84',
  'TB2025-41',
  'TB2025-48',
  'TB2025-55',
  'TB2025-58',
  'TB2025-60',
  'TB2025-64',
  'TB2025-67',
])('%s sets no deadline', (id) => {
  expect(named(id).deadlines).toEqual([]);
});

it.each([
  ['TB2023-81', 2, 'Direktoratet bes oppsummere sine vurderinger', 2453],
  ['TB2023-43', 0, 'Frist for rapport: 31. desember 2023.', 1520],
  ['TTB2023-05', 0, 'Direktoratene skal levere forprosjektrapport med anbefalinger innen 1. oktober 2023.', 3503],
  ['TB2024-07', 1, 'Deloppdrag b) og c) har frist 15. mars 2024.', 243],
  ['TB2024-65', 0, 'Frist for oversendelse av utkast til', 721],
  ['TB2025-47', 1, 'Departementet ber om en midtveisrapport 15. juni 2025.', 1332],
])('%s, deadline %i reads «%s» from line %i', (id, at, text, line) => {
  const deadline = named(id).deadlines[at];
  expect(deadline?.text.startsWith(text)).toBe(true);
  expect(deadline?.line).toBe(line);
});

it('takes every text from its line of the source', () => {
  const lettersOf = (text: string) => text.replace(/[^\p{L}\p{N}]/gu, '');
  const documents = new Map([...new Set(assignments.map(documentOf))].map((slug) => [slug, readDocument(slug)]));
  for (const assignment of assignments) {
    const { lines } = documents.get(documentOf(assignment))!;
    for (const { text, line } of assignment.deadlines) {
      const here = lettersOf(lines[line - 1]?.text ?? '');
      const after = lettersOf(
        lines
          .slice(line - 1, line + 1)
          .map((one) => one.text)
          .join(''),
      );
      const start = after.indexOf(lettersOf(text).slice(0, 16));
      expect(start, `${assignment.id}: ${text}`).toBeGreaterThanOrEqual(0);
      expect(start, `${assignment.id}: ${text}`).toBeLessThan(here.length);
    }
  }
});
