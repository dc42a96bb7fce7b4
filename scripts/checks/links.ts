/**
 * Every link leads to a page or file of the site, every anchor to an id on it, and every share card is there. Reports
 * `link`, `anchor`, `card`.
 */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Diagnostics } from '../diagnostics.ts';
import type { Page } from './page.ts';
import { makeResolver } from './resolve-link.ts';

export function checkLinks(pages: readonly Page[], folder: string, base: string, diagnostics: Diagnostics): void {
  const byUrl = new Map(pages.map((page) => [page.url, page]));
  const resolve = makeResolver(base);
  const isFile = makeLookup(folder);
  for (const page of pages) {
    for (const { target } of page.links) checkTarget(target, page);
    for (const card of page.cards) {
      const { url } = resolve(new URL(card).pathname, page.url);
      if (url !== null && isFile(url)) continue;
      diagnostics.fail(page.file, undefined, 'card', `Unexpected share card ${card}: no such picture`);
    }
  }

  function checkTarget(target: string, { file, url: pageUrl }: Page): void {
    if (/^(?:https?:|mailto:|data:)/u.test(target)) return;
    const { url, anchor } = resolve(target, pageUrl);
    if (url === null) {
      const reason = `Unexpected link ${target}, expected one under the base path ${base}`;
      diagnostics.fail(file, undefined, 'link', reason);
      return;
    }
    const found = byUrl.get(url);
    if (!found && !isFile(url)) {
      diagnostics.fail(file, undefined, 'link', `Unexpected link ${target}: no such page`);
    } else if (anchor && found && !found.ids.has(anchor)) {
      diagnostics.fail(file, undefined, 'anchor', `Unexpected link ${target}: no such place on the page`);
    }
  }
}

/** Looks each address up once. */
function makeLookup(folder: string): (url: string) => boolean {
  const known = new Map<string, boolean>();
  return (url) => {
    const isThere = known.get(url) ?? existsSync(join(folder, decodeURI(url)));
    known.set(url, isThere);
    return isThere;
  };
}
