/**
 * An address, once published, works for ever. content/permalinks.txt lists each address of record: pages, and places on
 * pages that the site itself links to. Lines of source pages are not listed: they are as lasting as the source.
 * Reports `permalink`.
 */
import type { Diagnostics } from '../diagnostics.ts';
import type { Page } from './page.ts';
import { makeResolver } from './resolve-link.ts';

export const permalinksFile = 'content/permalinks.txt';

/** `recorded` is the text of the list: an address or `address#anchor` a line. */
export function checkPermalinks(
  pages: readonly Page[],
  recorded: string,
  base: string,
  diagnostics: Diagnostics,
): void {
  const byUrl = new Map(pages.map((page) => [page.url, page]));
  const known = new Set(recorded.split('\n').filter(Boolean));
  for (const [at, permalink] of [...known].entries()) {
    const [url = '', anchor] = permalink.split('#');
    const page = byUrl.get(url);
    if (page && (!anchor || page.isRedirect || page.ids.has(anchor))) continue;
    const reason = `Unexpected loss of ${permalink}, expected ${anchor ? 'the place' : 'the page or one that sends readers on'}`;
    diagnostics.fail(permalinksFile, { line: at + 1 }, 'permalink', reason);
  }
  const unlisted = permalinksOf(pages, base).filter((permalink) => !known.has(permalink));
  if (unlisted.length > 0) {
    const reason = `${unlisted.length} addresses are not listed yet, ${unlisted[0]} first; run npm run permalinks after a build`;
    diagnostics.warn(permalinksFile, undefined, 'permalink', reason);
  }
}

/** Addresses of record of a built site, without base path, sorted. */
export function permalinksOf(pages: readonly Page[], base: string): string[] {
  const byUrl = new Map(pages.map((page) => [page.url, page]));
  const found = new Set<string>();
  for (const { url } of pages) if (url.endsWith('/')) found.add(url);
  const resolve = makeResolver(base);
  for (const page of pages) {
    for (const { from, target } of page.links) {
      if (from !== 'a' || !target.includes('#')) continue;
      const { url, anchor } = resolve(target, page.url);
      if (url === null || ofInterface.test(anchor) || sourceLine.test(anchor)) continue;
      if (byUrl.get(url)?.ids.has(anchor)) found.add(`${url}#${anchor}`);
    }
  }
  return [...found].sort();
}

/** `#hoved_innhold`: ids of the interface are written with an underscore, those of content never. */
const ofInterface = /_/u;

/** `#L224` on a source page. */
const sourceLine = /^L\d/u;
