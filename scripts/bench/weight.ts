/** `npm run bench weight`: the heaviest pages of dist, in kilobytes as a host sends them compressed. */
import { join } from 'node:path';
import { basePath } from '../../src/lib/frame/base-path.ts';
import { weighPages } from './weigh-pages.ts';

const pages = weighPages(join(import.meta.dirname, '../../dist'), basePath());
const kilobytes = (bytes: number) => (bytes / 1000).toFixed(1);
console.table(
  pages.slice(0, 25).map(({ file, html, css, js, total }) => ({
    page: file.replace(/index\.html$/u, ''),
    'kB in all': kilobytes(total),
    html: kilobytes(html),
    css: kilobytes(css),
    js: kilobytes(js),
  })),
);
const middle = pages[Math.floor(pages.length / 2)];
console.log(`${pages.length} pages; half of them are lighter than ${kilobytes(middle?.total ?? 0)} kB`);
