/**
 * The life line of an assignment: where on a line of years its events stand. Pure geometry; the component draws it.
 *
 * Events keep the order they are given in. One with a date stands at its day; one whose letter has lost its date stands
 * in its year, between its neighbours, and is marked as undated. Marks that would cover each other are moved apart.
 */
import type { HistoryEvent } from '../../schemas/index.ts';

export interface LifeLine {
  width: number;
  height: number;
  /** Of the line. */
  y: number;
  /** A tick where each year begins, and one where the last ends (`year` null). */
  years: { x: number; year: number | null }[];
  marks: { x: number; event: HistoryEvent['event']; isDated: boolean }[];
}

type Event = Pick<HistoryEvent, 'event' | 'date' | 'year'>;

const width = 320;
const margin = 12;
/** Least distance between the middles of two marks, where there is room. */
const wanted = 18;

/** Null where nothing has happened after an assignment was given: a line would say nothing. */
export function drawLifeLine(events: readonly Event[]): LifeLine | null {
  if (events.length < 2) return null;
  const moments = momentsOf(events);
  const first = Math.floor(Math.min(...moments));
  const last = Math.floor(Math.max(...moments)) + 1;
  const at = (moment: number) => margin + ((moment - first) / (last - first)) * (width - 2 * margin);
  const years = Array.from({ length: last - first + 1 }, (_, index) => ({
    x: round(at(first + index)),
    year: first + index < last ? first + index : null,
  }));
  const places = moveApart(moments.map(at));
  const marks = events.map(({ event, date }, index) => ({ x: round(places[index]!), event, isDated: date !== null }));
  return { width, height: 48, y: 14, years, marks };
}

/** Years with fractions, never falling: `2024-07-01` → 2024.5. */
function momentsOf(events: readonly Event[]): number[] {
  const known = events.map(({ date }) => (date ? momentOf(date) : null));
  let latest = 0;
  return events.map(({ year }, index) => {
    const moment = known[index] ?? between(latest, year, events.slice(index), known.slice(index));
    latest = Math.max(latest, moment);
    return latest;
  });
}

/** The first of some undated events of a year: they share what is left of the year, up to the next dated one. */
function between(latest: number, year: number, events: readonly Event[], known: readonly (number | null)[]): number {
  const next = known.findIndex((moment, index) => moment !== null || events[index]?.year !== year);
  const count = next < 0 ? events.length : next;
  const end = Math.min(known[next] ?? year + 1, year + 1);
  const start = Math.max(latest, year);
  return start + Math.max(0, end - start) / (count + 1);
}

function momentOf(day: string): number {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  return year + (month - 1) / 12 + (date - 1) / 372;
}

/** Pushes marks to the right until none covers another, then back from the edge. */
function moveApart(places: readonly number[]): number[] {
  const apart = Math.min(wanted, (width - 2 * margin) / Math.max(places.length - 1, 1));
  const pushed: number[] = [];
  for (const place of places) pushed.push(Math.max(place, (pushed.at(-1) ?? -apart) + apart));
  const edge = width - margin;
  return pushed.map((place, index) => Math.min(place, edge - (pushed.length - 1 - index) * apart));
}

const round = (value: number) => Math.round(value * 10) / 10;
