/**
 * Every link leads to a page or file of the site, every anchor to an id on it, and every share card is there. Reports
 * `link`, `anchor`, `card`.
 */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Diagnostics } from '../diagnostics.ts';
import type { Page } from './page.ts';

export function checkLinks(pages: readonly Page[], folder: string, base: string, diagnostics: Diagnostics): void {
  const byUrl = new Map(pages.map((page) => [page.url, page]));
  for (const page of pages) {
    for (const { properties } of page.elements) {
      const target = properties.href ?? properties.src ?? properties.action;
      if (typeof target === 'string') checkTarget(target, page);
      if (properties.property?.toString() === 'og:image') checkCard(String(properties.content), page);
    }
  }

  function checkCard(address: string, { file }: Page): void {
    const path = withoutBase(new URL(address).pathname, base);
    if (path !== null && existsSync(join(folder, path))) return;
    diagnostics.fail(file, undefined, 'card', `Unexpected share card ${address}: no such picture`);
  }

  function checkTarget(target: string, page: Page): void {
    if (/^(?:https?:|mailto:|data:)/u.test(target)) return;
    const [path = '', anchor] = target.split('#');
    const address = new URL(path || page.url, `http://site${page.url}`).pathname;
    const url = path === '' ? page.url : withoutBase(address, base);
    if (url === null) {
      diagnostics.fail(
        page.file,
        undefined,
        'link',
        `Unexpected link ${target}, expected one under the base path ${base}`,
      );
      return;
    }
    const found = byUrl.get(url);
    if (!found && !existsSync(join(folder, decodeURI(url)))) {
      diagnostics.fail(page.file, undefined, 'link', `Unexpected link ${target}: no such page`);
    } else if (anchor && found && !found.ids.has(decodeURIComponent(anchor))) {
      diagnostics.fail(page.file, undefined, 'anchor', `Unexpected link ${target}: no such place on the page`);
    }
  }
}

function withoutBase(path: string, base: string): string | null {
  return path.startsWith(base) ? `/${path.slice(base.length)}` : null;
}
