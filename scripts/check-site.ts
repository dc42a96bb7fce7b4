/**
 * Check the built site: links and anchors, what every page owes, the ledger of source lines.
 *
 * Takes: the built folder and the base path. Guarantees: with `true`, none of the checks failed. Reports: see checks/.
 */
import { join } from 'node:path';
import { basePath } from '../src/lib/base-path.ts';
import { checkLinks } from './checks/links.ts';
import { readPages } from './checks/page.ts';
import { checkPages } from './checks/pages.ts';
import { checkSources } from './checks/sources.ts';
import { Diagnostics } from './diagnostics.ts';

export function checkSite(folder: string, base = basePath()): boolean {
  const diagnostics = new Diagnostics();
  const pages = readPages(folder);
  checkPages(pages, diagnostics);
  checkLinks(pages, folder, base, diagnostics);
  checkSources(pages, folder, diagnostics);
  const report = diagnostics.print();
  if (report) console.error(report);
  return !diagnostics.failed;
}

if (import.meta.main) {
  const passed = checkSite(join(import.meta.dirname, '../dist'));
  console.log(passed ? 'dist: links, anchors, pages and source lines are sound' : 'dist: see the faults above');
  if (!passed) process.exitCode = 1;
}
