/** Departments, areas, deadlines and gathered sections, as a reader counts them in the letters. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { dueEntries } from '../../scripts/collections/deadlines/due-entries.ts';
import { gatheredPages } from '../../scripts/collections/letters/gathered-pages.ts';
import { areaPages } from '../../scripts/collections/topics/area-pages.ts';
import { departmentPages } from '../../scripts/collections/topics/department-pages.ts';
import { Diagnostics } from '../../scripts/diagnostics.ts';
import { archive, findPage } from '../collections/archive.ts';
import { root } from '../root.ts';

const diagnostics = new Diagnostics();
const due = dueEntries(archive, findPage);
const inMonth = (month: string) =>
  due
    .filter(({ date }) => date?.startsWith(month))
    .map(({ date, assignment, parts }) => [date, assignment, parts.join()]);

describe('deadlines', () => {
  it('July 2024 has three, all on the first', () => {
    expect(inMonth('2024-07')).toEqual([
      ['2024-07-01', 'TB2024-07', 'd,e,f'],
      ['2024-07-01', 'TB2024-13', ''],
      ['2024-07-01', 'TB2024-34', ''],
    ]);
  });

  it('October 2023 has four, from the letter and two supplements', () => {
    expect(inMonth('2023-10')).toEqual([
      ['2023-10-01', 'TB2023-23', ''],
      ['2023-10-01', 'TB2023-77', ''],
      ['2023-10-01', 'TTB2023-05', ''],
      ['2023-10-15', 'TTB2023-24', ''],
    ]);
  });

  it('a new deadline of an earlier assignment stands with the letter that gives it', () => {
    const entry = due.find(({ assignment }) => assignment === 'TTB2022-10');
    expect(entry).toMatchObject({
      kind: 'carried-over',
      date: '2024-12-31',
      texts: ['Ny frist 31.12.2024.'],
      letter: { slug: 'tildelingsbrev-2024' },
    });
  });

  it('an assignment that a supplement puts off shows both', () => {
    const entry = due.find(({ assignment }) => assignment === 'TB2023-31');
    expect(entry).toMatchObject({ date: '2023-06-01', later: [{ relation: 'postpones', dates: [] }] });
    expect(entry?.later[0]?.texts[0]).toMatch(/utsettes oppdraget inntil videre\.$/u);
  });

  it('a replaced assignment and its successor name each other’s day', () => {
    const [older] = due.filter(({ assignment }) => assignment === 'TB2024-47');
    const [newer] = due.filter(({ assignment }) => assignment === 'TB2025-40');
    expect(older?.later).toMatchObject([{ id: 'TB2025-40', relation: 'replaces', dates: ['2025-09-01'] }]);
    expect(newer?.earlier).toMatchObject([{ id: 'TB2024-47', relation: 'replaces', dates: ['2024-10-01'] }]);
  });

  it('what has no day stands in the year printed with it, else in its letter’s, as written', () => {
    expect(due.find(({ assignment }) => assignment === 'TB2023-20')).toMatchObject({
      date: null,
      year: 2027,
      letter: { year: 2023 },
      texts: ['Frist: Mars 2027.'],
    });
    const moved = due.filter(({ date, year, letter }) => date === null && year !== letter.year);
    expect(moved.map(({ id }) => id)).toEqual(['tb2023-20-uten-dato']);
  });

  it('each is named once', () => {
    expect(new Set(due.map(({ id }) => id)).size).toBe(due.length);
  });

  it('holds every deadline and every row of the calendars', () => {
    const given = archive.letters.flatMap(({ assignments }) => assignments);
    const days = given.flatMap(({ id, deadlines }) => deadlines.map(({ date }) => `${id} ${date}`));
    const held = new Set(due.map(({ assignment, date }) => `${assignment} ${date}`));
    expect(days.filter((day) => !held.has(day))).toEqual([]);
    const rows = archive.letters.reduce((sum, { calendar }) => sum + calendar.length, 0);
    expect(due.filter(({ kind }) => kind === 'calendar').length).toBe(rows);
  });
});

describe('departments', () => {
  const departments = departmentPages(archive);
  const of = (code: string) => departments.find((one) => one.code === code);

  it('FHA has 17 of the 92 assignments of 2024', () => {
    expect(of('FHA')?.years.find(({ year }) => year === 2024)).toMatchObject({ all: 92, assignments: { length: 17 } });
  });

  it('DIG is new in 2025, EHE is gone', () => {
    expect(of('DIG')?.years.map(({ year }) => year)).toEqual([2025]);
    expect(of('EHE')?.years.map(({ year }) => year)).toEqual([2023, 2024]);
  });

  it('a full name stands on the lines that are said to print it', () => {
    const named = departments.filter(({ name }) => name);
    expect(named.map(({ code }) => code)).toEqual(['KTA', 'SHA']);
    for (const { name, printed, why } of named) {
      expect(why).not.toBeNull();
      expect(printed.length).toBeGreaterThan(0);
      for (const { letter, line } of printed) {
        const document = archive.letters.find((data) => data.letter.slug === letter)?.letter.source.document ?? '';
        const lines = readFileSync(join(root, 'content/sources', document, 'source.txt'), 'utf8').split('\n');
        expect(lines[line - 1]).toContain(name);
      }
    }
  });
});

describe('areas', () => {
  const areas = areaPages(archive, diagnostics);

  it('every goal and assignment with an area stands in one, and only one', () => {
    const held = areas.flatMap(({ years }) => years.flatMap(({ goals, assignments }) => [...goals, ...assignments]));
    const ids = held.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    const owed = archive.letters
      .flatMap(({ goals, assignments }) => [...goals, ...assignments])
      .filter(({ area }) => area !== null);
    expect(owed.filter(({ id }) => !ids.includes(id)).map(({ id }) => id)).toEqual([]);
    expect(diagnostics.print()).toBe('');
  });

  it('preparedness has one goal each year', () => {
    const years = areas.find(({ id }) => id === 'beredskap')?.years;
    expect(years?.map(({ goals }) => goals.map(({ number }) => number))).toEqual([[9], [9], [8]]);
  });

  it('supplements’ areas are read too', () => {
    const [first] = areas.find(({ id }) => id === 'folkehelse')?.years ?? [];
    expect(first?.assignments.map(({ id }) => id)).toEqual(expect.arrayContaining(['TB2023-01', 'TTB2023-22']));
  });
});

describe('gathered sections', () => {
  const pages = gatheredPages(archive, findPage);
  const titles = (url: string) => pages.find(({ page }) => page.url === url)?.page.sections.map(({ title }) => title);

  it('the guidance of 2024, and the report’s answer', () => {
    expect(titles('/2024/foringer/')).toEqual([
      '4.1 Fellesføringer',
      '4.2 Føringer fra Helse- og omsorgsdepartementet',
      'Fellesføringer',
      'Helse- og omsorgsdepartementets føringer',
    ]);
  });

  it('2024 has seven mandates, other years none', () => {
    expect(titles('/2024/mandater/')?.length).toBe(7);
    expect(pages.filter(({ page }) => page.slug === 'mandater').map(({ page }) => page.year)).toEqual([2024]);
  });

  it('cases of Riksrevisjonen: the letters of 2023 and 2025, and the report for 2024', () => {
    expect(titles('/2023/riksrevisjonen/')).toEqual(['5.3 Oppfølging av saker fra Riksrevisjonen']);
    expect(titles('/2024/riksrevisjonen/')).toEqual(['Riksrevisjonen']);
    expect(titles('/2025/riksrevisjonen/')).toEqual(['5.6 Oppfølging av saker fra Riksrevisjonen']);
  });
});
