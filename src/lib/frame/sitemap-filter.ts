import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';

/** Source lines, a letter with its supplements, and the search repeat what other pages say. */
const repeating = /\/(?:kilde|sok|gjeldende\/[a-z0-9-]+)\/$/u;

/** Paths of pages that only lead to another page; written before Astro builds. */
let redirects: Set<string> | undefined;

function readRedirects(): Set<string> {
  const file = resolve('content/collections/redirects.json');
  const entries: { from: string }[] = JSON.parse(readFileSync(file, 'utf8'));
  return new Set(entries.map(({ from }) => from));
}

/** For the sitemap: true for pages with something of their own to say. `page` is a full address. */
export function isWorthListing(page: string, base: string): boolean {
  redirects ??= readRedirects();
  const path = `/${new URL(page).pathname.slice(base.length)}`;
  return !repeating.test(path) && !redirects.has(path);
}
