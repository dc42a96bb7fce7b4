/**
 * No page is orphaned: links lead to every page from the front page in few steps. Pages that only send readers on and
 * the page for unknown addresses are not meant to be found. Reports `reach`.
 */
import type { Diagnostics } from '../diagnostics.ts';
import type { Page } from './page.ts';
import { makeResolver } from './resolve-link.ts';

/** A reader gives up soon after. */
const mostClicks = 4;

export function checkReach(pages: readonly Page[], base: string, diagnostics: Diagnostics): void {
  const clicks = countClicks(pages, base);
  for (const { file, url, isRedirect } of pages) {
    if (isRedirect || url === '/404.html') continue;
    const needed = clicks.get(url);
    if (needed !== undefined && needed <= mostClicks) continue;
    const found = needed === undefined ? 'no way' : `${needed} clicks`;
    diagnostics.fail(
      file,
      undefined,
      'reach',
      `Unexpected ${found} from the front page, expected at most ${mostClicks}`,
    );
  }
}

/** Clicks from the front page by address, without base path; an address that no link leads to is not there. */
export function countClicks(pages: readonly Page[], base: string): Map<string, number> {
  const byUrl = new Map(pages.map((page) => [page.url, page]));
  const clicks = new Map([['/', 0]]);
  const queue = ['/'];
  const resolve = makeResolver(base);
  for (const url of queue) {
    const page = byUrl.get(url);
    if (!page) continue;
    for (const { from, target } of page.links) {
      if (from !== 'a' && from !== 'form') continue;
      const { url: next } = resolve(target, url);
      if (next === null || clicks.has(next) || !byUrl.has(next)) continue;
      clicks.set(next, clicks.get(url)! + 1);
      queue.push(next);
    }
  }
  return clicks;
}
