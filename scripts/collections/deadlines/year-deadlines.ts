/** Deadlines of a year's assignments by month and day. */
import type { Assignment, YearPage } from '../../../src/schemas/index.ts';

type Deadlines = YearPage['deadlines'];
type Day = Deadlines['months'][number]['days'][number];

/** Assignments keep their order within a day; an assignment stands once on a day, with the parts that are due. */
export function yearDeadlines(assignments: readonly Assignment[]): Deadlines {
  const days = [...new Set(assignments.flatMap(({ deadlines }) => deadlines.flatMap(({ date }) => date ?? [])))].sort();
  const months = [...new Set(days.map((date) => date.slice(0, 7)))];
  return {
    months: months.map((month) => ({
      month,
      count: assignments.filter(({ deadlines }) => deadlines.some(({ date }) => date?.startsWith(month))).length,
      days: days.filter((date) => date.startsWith(month)).map((date) => dueOn(date, assignments)),
    })),
    undated: assignments.flatMap(({ deadlines, ...assignment }) => {
      const texts = [...new Set(deadlines.filter(({ date }) => date === null).map(({ text }) => text))];
      return texts.length > 0 ? [{ ...nameAssignment(assignment), texts }] : [];
    }),
    none: assignments.filter(({ deadlines }) => deadlines.length === 0).length,
  };
}

function dueOn(date: string, assignments: readonly Assignment[]): Day {
  return {
    date,
    assignments: assignments.flatMap(({ deadlines, ...assignment }) => {
      const due = deadlines.filter((deadline) => deadline.date === date);
      if (due.length === 0) return [];
      const whole = due.some(({ part }) => part === null);
      const parts = whole ? [] : [...new Set(due.flatMap(({ part }) => part ?? []))];
      return [{ ...nameAssignment(assignment), parts }];
    }),
  };
}

function nameAssignment({ id, url, title, departments }: Pick<Assignment, 'id' | 'url' | 'title' | 'departments'>) {
  return { id, url, title, departments };
}
