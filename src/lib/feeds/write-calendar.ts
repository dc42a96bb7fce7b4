/**
 * A calendar file (iCalendar, RFC 5545): an all-day event for each deadline with a day. The stamp of an event is the date
 * of its letter, never the time of the build; a letter that has lost its date counts as of 1 January of its year.
 */
import ICAL from 'ical.js';
import type { DueEntry } from '../../schemas/index.ts';
import { dueSummary } from '../deadlines/due.ts';
import { fullAddress, siteName } from '../frame/site.ts';
import { stampOf } from '../letters/letter-words.ts';

/** Octets of a line: a folded one begins with a space besides, which ical.js does not count. */
ICAL.foldLength = 74;

export function writeCalendar(name: string, entries: readonly DueEntry[]): string {
  const calendar = new ICAL.Component('vcalendar');
  calendar.addPropertyWithValue('version', '2.0');
  calendar.addPropertyWithValue('prodid', `-//${siteName}//Frister//NO`);
  calendar.addPropertyWithValue('x-wr-calname', name);
  for (const entry of entries) {
    if (entry.date) calendar.addSubcomponent(eventOf(entry, entry.date));
  }
  return `${calendar.toString()}\r\n`;
}

export function calendarResponse(name: string, entries: readonly DueEntry[]): Response {
  return new Response(writeCalendar(name, entries), { headers: { 'content-type': 'text/calendar; charset=utf-8' } });
}

function eventOf(entry: DueEntry, date: string): ICAL.Component {
  const { id, texts, url, letter, departments } = entry;
  const event = new ICAL.Component('vevent');
  event.addPropertyWithValue('uid', `${id}@oppdragsarkivet`);
  event.addPropertyWithValue('dtstamp', ICAL.Time.fromDateTimeString(stampOf(letter)));
  event.addPropertyWithValue('dtstart', ICAL.Time.fromDateString(date));
  event.addPropertyWithValue('summary', dueSummary(entry));
  event.addPropertyWithValue('description', [...texts, letter.name].join('\n'));
  event.addPropertyWithValue('url', fullAddress(url));
  if (departments.length > 0) {
    const property = new ICAL.Property('categories');
    property.setValues(departments);
    event.addProperty(property);
  }
  event.addPropertyWithValue('transp', 'TRANSPARENT');
  return event;
}
