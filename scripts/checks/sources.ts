/** Every line of every source has an address that is a page of the site, unless it is blank or furniture. Reports `ledger`. */
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { publishedSource } from '../../src/schemas/index.ts';
import type { Diagnostics } from '../diagnostics.ts';
import type { Page } from './page.ts';

export function checkSources(pages: readonly Page[], folder: string, diagnostics: Diagnostics): void {
  const byUrl = new Map(pages.map((page) => [page.url, page]));
  for (const file of globSync('data/v1/sources/*.json', { cwd: folder }).sort()) {
    const { lines } = publishedSource.parse(JSON.parse(readFileSync(join(folder, file), 'utf8')));
    for (const { n, use, url } of lines) {
      if (url === null) {
        if (use !== 'blank' && use !== 'page-furniture') {
          diagnostics.fail(file, { line: n }, 'ledger', `Unexpected ${use} without an address`);
        }
        continue;
      }
      const [path = '', anchor] = url.split('#');
      const page = byUrl.get(path);
      if (!page || (anchor && !page.ids.has(anchor))) {
        diagnostics.fail(file, { line: n }, 'ledger', `Unexpected address ${url}: no such place on the site`);
      }
    }
  }
}
