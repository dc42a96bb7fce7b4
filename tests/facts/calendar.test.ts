/** Rows of the calendars, read beside the source texts. */
import { describe, expect, it } from 'vitest';
import { readDayOfYear } from '../../scripts/letters/rules/day-of-year.ts';
import { readLetter } from './read-letter.ts';

const rows = (slug: string) => readLetter(slug).calendar;
const dates = (slug: string) => rows(slug).map(({ when, date }) => `${when} → ${date}`);

describe('calendars', () => {
  it('2023: day and month, a further item of a row has its date, a cut-off is no due day', () => {
    expect(dates('tildelingsbrev-2023')).toEqual([
      'Per 31.12 → null',
      '15.2 → 2023-02-15',
      '15.4 → 2023-04-15',
      '15.4 → 2023-04-15',
      '1.5 → 2023-05-01',
      '1.5 → 2023-05-01',
      '1.6 → 2023-06-01',
      '1.6 → 2023-06-01',
      '15.8 → 2023-08-15',
      '15.9 → 2023-09-15',
      '15.11 → 2023-11-15',
      '15.11 → 2023-11-15',
      '15.11 → 2023-11-15',
    ]);
    expect(rows('tildelingsbrev-2023')[1]?.what).toBe('Eventuelle innspill til RNB-2023.');
  });

  it('2024', () => {
    expect(dates('tildelingsbrev-2024')).toEqual([
      '31. januar → 2024-01-31',
      '16. februar → 2024-02-16',
      '15. mars → 2024-03-15',
      '15. april → 2024-04-15',
      '15. april → 2024-04-15',
      '17. april → 2024-04-17',
      '24. mai → 2024-05-24',
      '24. mai → 2024-05-24',
      '1. juni → 2024-06-01',
      '1. juni → 2024-06-01',
      '15. august → 2024-08-15',
      '15. september → 2024-09-15',
      ' → null',
    ]);
    expect(
      rows('tildelingsbrev-2024')
        .filter(({ date }) => date === '2024-05-24')
        .map(({ what, line }) => [what, line]),
    ).toEqual([
      ['Oversikt over disponering av tilskuddsmidler for 2024.', 1352],
      ['Forslag til budsjett-tekster for Prop. 1 S på 01 og 21/22 poster (dvs. driftsposter) for terminen 2025.', 1352],
    ]);
    expect(rows('tildelingsbrev-2024').at(-1)).toMatchObject({
      date: null,
      when: '',
      what: 'Etatsstyringsmøte',
      line: 1356,
    });
  });

  it('only further items of one row have the date above', () => {
    const shared = (slug: string) => rows(slug).flatMap(({ sameAsAbove, line }) => (sameAsAbove ? [line] : []));
    expect(shared('tildelingsbrev-2023')).toEqual([2675, 2680, 2699, 2703]);
    expect(shared('tildelingsbrev-2024')).toEqual([1350, 1352, 1353]);
    expect(shared('tildelingsbrev-2025')).toEqual([]);
  });

  it('2025: the calendar in order, then the special reports', () => {
    const own = rows('tildelingsbrev-2025');
    expect(own.filter(({ table }) => table.startsWith('Vedlegg III')).map(({ date }) => date)).toEqual([
      '2025-05-15',
      '2025-05-22',
      null,
      null,
      null,
      '2025-06-01',
      '2025-08-14',
    ]);
    const calendar = own.filter(({ table }) => table.startsWith('Vedlegg I '));
    expect(calendar).toHaveLength(14);
    expect(calendar.map(({ date }) => date)).toEqual(calendar.map(({ date }) => date).toSorted());
    expect(calendar[0]).toMatchObject({ when: '31. jan.', date: '2025-01-31', line: 3341 });
    expect(calendar.at(-1)).toMatchObject({ when: '07. nov.', date: '2025-11-07' });
    expect(calendar.at(-1)?.what).toContain('inkludert konsekvensjustering for 2027');
    // 3370 is a cell of its own below 3368, the remark of 22 May; 1 June is the next row without one.
    expect(calendar.slice(8, 10).map(({ when, remark }) => [when, remark])).toEqual([
      ['22. mai', 'Foreløpig, avtales nærmere'],
      ['1. juni', 'Frist kan ikke fravikes.'],
    ]);
    expect(calendar[4]).toMatchObject({
      date: '2025-04-03',
      what: 'Etatsstyringsmøte',
      remark: 'Hos Helsedirektoratet\nkl. 9:00-11:00.',
    });
  });
});

describe('days without a year', () => {
  it.each([
    ['28. feb', '2025-02-28'],
    ['25. sep.', '2025-09-25'],
    ['Årlig/15. mai', '2025-05-15'],
    ['1.6', '2025-06-01'],
  ])('%s', (text, day) => expect(readDayOfYear(text, 2025)).toBe(day));

  it.each(['4 ganger i året', '31.2', '2 ganger i året, vår og høst', 'kap. 3.13', '', '29. feb'])(
    '«%s» is none',
    (text) => expect(readDayOfYear(text, 2025)).toBeNull(),
  );
});
