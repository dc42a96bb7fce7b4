/** Deadlines as the facts of an assignment show them. */
import { expect, it } from 'vitest';
import { listDays, needWords } from '../../../src/lib/deadlines/deadlines.ts';
import type { ShownDeadline } from '../../../src/schemas/index.ts';

function due(date: string | null, label?: string, place: ShownDeadline['place'] = null): ShownDeadline {
  const parts = label ? [{ label, anchor: label }] : [];
  return { date, text: 'Frist: avklares', parts, heading: null, what: null, place, line: 1 };
}

it('shows each day once with the parts it binds, in order of time', () => {
  const days = listDays([due('2023-12-31', '4'), due(null), due('2023-09-15', '1'), due('2023-12-31', '5')]);
  expect(days.map(({ when, parts }) => [when, parts.map(({ label }) => label).join()])).toEqual([
    ['15. september 2023', '1'],
    ['31. desember 2023', '4,5'],
    ['«Frist: avklares»', ''],
  ]);
});

it('needs words where several days are not all bound to parts, and where another section sets them', () => {
  expect(needWords([due('2023-12-31')])).toBe(false);
  expect(needWords([due('2023-12-31', 'a'), due('2024-12-31', 'b')])).toBe(false);
  expect(needWords([due('2023-12-31', 'a'), due('2024-12-31')])).toBe(true);
  expect(needWords([due('2023-12-31', undefined, { url: '/brev/x/#punkt-4', title: '4 Frister' })])).toBe(true);
});
