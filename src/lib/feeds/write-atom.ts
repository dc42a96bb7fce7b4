/**
 * A feed (Atom, RFC 4287) of deadlines. `updated` is the date of the letter that sets the deadline, never the time of the
 * build.
 */

import { toXml } from 'xast-util-to-xml';
import { x } from 'xastscript';
import type { DueEntry } from '../../schemas/index.ts';
import { dueMonthUrl, dueYearUrl } from '../addresses.ts';
import { dueSummary } from '../due.ts';
import { formatDate } from '../format.ts';
import { fullAddress, siteName } from '../site.ts';
import { stampOf } from './write-calendar.ts';

interface Feed {
  title: string;
  /** Site-relative address of the feed itself. */
  address: string;
  /** Site-relative address of the page that shows the same. */
  page: string;
  entries: readonly DueEntry[];
}

export function writeAtom({ title, address, page, entries }: Feed): string {
  const stamps = entries.map(({ letter }) => stampOf(letter)).sort();
  const feed = x('feed', { xmlns: 'http://www.w3.org/2005/Atom', 'xml:lang': 'nb' }, [
    x('id', fullAddress(address)),
    x('title', title),
    x('updated', stamps.at(-1) ?? ''),
    x('author', [x('name', siteName)]),
    x('link', { rel: 'self', type: 'application/atom+xml', href: fullAddress(address) }),
    x('link', { rel: 'alternate', type: 'text/html', href: fullAddress(page) }),
    ...entries.map(entryOf),
  ]);
  return toXml([{ type: 'instruction', name: 'xml', value: 'version="1.0" encoding="utf-8"' }, feed]);
}

function entryOf(entry: DueEntry) {
  const { id, date, year, url, texts, departments, letter } = entry;
  const list = date ? dueMonthUrl(date.slice(0, 7)) : dueYearUrl(year);
  const when = date ? formatDate(date) : 'Uten fast dato';
  return x('entry', [
    x('id', `${fullAddress(list)}#${id}`),
    x('title', `${when}: ${dueSummary(entry)}`),
    x('updated', stampOf(letter)),
    x('link', { rel: 'alternate', type: 'text/html', href: fullAddress(url) }),
    ...departments.map((term) => x('category', { term })),
    x('summary', [...texts, letter.name].join('\n')),
  ]);
}
