/**
 * Check the built site: links and anchors, a way to every page, what every page owes, the ledger of source lines and words.
 *
 * Takes: the built folder and the base path. Guarantees: with `true`, none of the checks failed. Reports: see checks/.
 */
import { join } from 'node:path';
import { basePath } from '../src/lib/base-path.ts';
import { checkLinks } from './checks/links.ts';
import { readPages } from './checks/page.ts';
import { checkPages } from './checks/pages.ts';
import { checkReach } from './checks/reach.ts';
import { checkSources } from './checks/sources.ts';
import { countWords, type WordCount } from './checks/words.ts';
import { Diagnostics } from './diagnostics.ts';

export function checkSite(folder: string, base = basePath()): { passed: boolean; words: WordCount[] } {
  const diagnostics = new Diagnostics();
  const pages = readPages(folder);
  checkPages(pages, diagnostics);
  checkLinks(pages, folder, base, diagnostics);
  checkReach(pages, base, diagnostics);
  checkSources(pages, folder, diagnostics);
  const words = countWords(folder, diagnostics);
  const report = diagnostics.print();
  if (report) console.error(report);
  return { passed: !diagnostics.failed, words };
}

if (import.meta.main) {
  const { passed, words } = checkSite(join(import.meta.dirname, '../dist'));
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
