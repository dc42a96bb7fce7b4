/**
 * `npm run bench plain`: what our build costs beside plain Astro and Pagefind over the same Markdown, in processor time
 * for each page. Run `npm run build` first: the pages are counted in `dist/`.
 */
import { globSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { type Cost, measureCommand } from './measure-command.ts';
import { makePlainSite } from './plain-site.ts';

const root = join(import.meta.dirname, '../..');
const folder = join(root, 'bench.tmp');
const node = process.execPath;

const plainPages = makePlainSite(root, folder);
const ownPages = globSync('**/*.html', { cwd: join(root, 'dist') }).length;
const astro = await measureCommand([node, join(root, 'node_modules/astro/bin/astro.mjs'), 'build'], folder);
const pagefind = await measureCommand(
  [node, join(root, 'node_modules/pagefind/lib/runner/bin.cjs'), '--site', 'dist'],
  folder,
);
rmSync(folder, { recursive: true });
const plain = {
  seconds: astro.seconds + pagefind.seconds,
  largest: Math.max(astro.largest, pagefind.largest),
  together: Math.max(astro.together, pagefind.together),
};
const build = [node, join(root, 'scripts/bench/build.ts'), 'build'];
const first = await measureCommand([...build, '--anew'], root);
const again = await measureCommand(build, root);

const perPage = plain.seconds / plainPages;
console.log(`\n${' '.repeat(28)}pages   CPU s   ms a page   × plain   largest   together`);
print('plain Astro and Pagefind', plain, plainPages);
print('our build, from nothing', first, ownPages);
print('our build, nothing changed', again, ownPages);

function print(name: string, { seconds, largest, together }: Cost, pages: number): void {
  const figures = [
    String(pages).padStart(5),
    seconds.toFixed(1).padStart(6),
    ((1000 * seconds) / pages).toFixed(1).padStart(10),
    (seconds / pages / perPage).toFixed(2).padStart(8),
    `${largest.toFixed(0)} MB`.padStart(8),
    `${together.toFixed(0)} MB`.padStart(9),
  ];
  console.log(`${name.padEnd(28)}${figures.join('  ')}`);
}
