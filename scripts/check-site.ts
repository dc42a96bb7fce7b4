/**
 * Check the built site: links and anchors, a way to every page, lasting addresses, what every page owes, the ledger of
 * source lines and words.
 *
 * Takes: the project's root, the built folder and the base path. Guarantees: with `true`, none of the checks failed. Reports: see checks/.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { basePath } from '../src/lib/frame/base-path.ts';
import { checkLinks } from './checks/links.ts';
import { readPages } from './checks/page.ts';
import { checkPage } from './checks/pages.ts';
import { checkPermalinks, permalinksFile, permalinksOf } from './checks/permalinks.ts';
import { checkReach } from './checks/reach.ts';
import { checkSources } from './checks/sources.ts';
import { countWords, type WordCount } from './checks/words.ts';
import { Diagnostics } from './diagnostics.ts';

export function checkSite(root: string, folder: string, base = basePath()): { passed: boolean; words: WordCount[] } {
  const diagnostics = new Diagnostics();
  const pages = readPages(folder, (page) => checkPage(page, diagnostics));
  checkLinks(pages, folder, base, diagnostics);
  checkReach(pages, base, diagnostics);
  checkPermalinks(pages, readFileSync(join(root, permalinksFile), 'utf8'), base, diagnostics);
  checkSources(pages, folder, diagnostics);
  const words = countWords(folder, diagnostics);
  const report = diagnostics.print();
  if (report) console.error(report);
  return { passed: !diagnostics.failed, words };
}

/**
 * Adds the addresses of a built site to the list of those that must last. None is taken off: that is a person's
 * decision.
 */
function recordPermalinks(root: string, folder: string): void {
  const file = join(root, permalinksFile);
  const recorded = readFileSync(file, 'utf8').split('\n').filter(Boolean);
  const found = permalinksOf(readPages(folder), basePath());
  const all = [...new Set([...recorded, ...found])].sort();
  writeFileSync(file, `${all.join('\n')}\n`);
  console.log(`${permalinksFile}: ${all.length} addresses, ${all.length - recorded.length} of them new`);
}

if (import.meta.main) {
  const root = join(import.meta.dirname, '..');
  if (process.argv.includes('--record')) recordPermalinks(root, join(root, 'dist'));
  const { passed, words } = checkSite(root, join(root, 'dist'));
  console.table(
    words.map(({ letter, inSource, onSite, setAside, unaccounted, twice }) => ({
      letter,
      'words in source': inSource,
      'on site': onSite,
      'set aside': setAside,
      unaccounted,
      twice,
    })),
  );
  console.log(passed ? 'dist: links, anchors, pages and source lines are sound' : 'dist: see the faults above');
  if (!passed) process.exitCode = 1;
}
