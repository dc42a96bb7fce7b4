/** A feed (Atom, RFC 4287). `updated` is the date of the letter that an entry is from, never the time of the build. */

import { toXml } from 'xast-util-to-xml';
import { x } from 'xastscript';
import { fullAddress, siteName } from '../frame/site.ts';

export interface FeedEntry {
  /** Site-relative address that no other entry of the feed has. */
  id: string;
  title: string;
  /** `2024-01-30T00:00:00Z` */
  updated: string;
  /** Site-relative address of the page to read. */
  url: string;
  /** Codes of departments. */
  categories: string[];
  /** Plain. */
  summary: string;
}

interface Feed {
  title: string;
  /** Site-relative address of the feed itself. */
  address: string;
  /** Site-relative address of the page that shows the same. */
  page: string;
  entries: readonly FeedEntry[];
}

export function writeAtom({ title, address, page, entries }: Feed): string {
  const stamps = entries.map(({ updated }) => updated).sort();
  const feed = x('feed', { xmlns: 'http://www.w3.org/2005/Atom', 'xml:lang': 'nb' }, [
    x('id', fullAddress(address)),
    x('title', title),
    x('updated', stamps.at(-1) ?? ''),
    x('author', [x('name', siteName)]),
    x('link', { rel: 'self', type: 'application/atom+xml', href: fullAddress(address) }),
    x('link', { rel: 'alternate', type: 'text/html', href: fullAddress(page) }),
    ...entries.map(({ id, title: name, updated, url, categories, summary }) =>
      x('entry', [
        x('id', fullAddress(id)),
        x('title', name),
        x('updated', updated),
        x('link', { rel: 'alternate', type: 'text/html', href: fullAddress(url) }),
        ...categories.map((term) => x('category', { term })),
        x('summary', summary),
      ]),
    ),
  ]);
  return toXml([{ type: 'instruction', name: 'xml', value: 'version="1.0" encoding="utf-8"' }, feed]);
}

export function atomResponse(feed: Feed): Response {
  return new Response(writeAtom(feed), { headers: { 'content-type': 'application/atom+xml; charset=utf-8' } });
}
