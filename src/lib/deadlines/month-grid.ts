/** A month as a table of weeks, Monday first. */

export interface GridWeek {
  /** Number of the week (ISO 8601). */
  week: number;
  /** Seven days; null where the day is of another month. */
  days: ({ date: string; day: number } | null)[];
}

const dayLength = 86_400_000;

/** `month` is `2024-07`. */
export function monthGrid(month: string): GridWeek[] {
  const [year = 0, number = 1] = month.split('-').map(Number);
  const count = new Date(Date.UTC(year, number, 0)).getUTCDate();
  const first = Date.UTC(year, number - 1, 1);
  const before = weekday(first);
  const weeks = Math.ceil((before + count) / 7);
  return Array.from({ length: weeks }, (_, row) => ({
    week: weekNumber(first + (row * 7 - before) * dayLength),
    days: Array.from({ length: 7 }, (_, column) => {
      const day = row * 7 + column - before + 1;
      return day < 1 || day > count ? null : { date: `${month}-${String(day).padStart(2, '0')}`, day };
    }),
  }));
}

/** 0 is Monday. */
function weekday(time: number): number {
  return (new Date(time).getUTCDay() + 6) % 7;
}

/** The week belongs to the year of its Thursday. */
function weekNumber(monday: number): number {
  const thursday = new Date(monday + 3 * dayLength);
  const newYear = Date.UTC(thursday.getUTCFullYear(), 0, 1);
  return Math.floor((thursday.getTime() - newYear) / (7 * dayLength)) + 1;
}
