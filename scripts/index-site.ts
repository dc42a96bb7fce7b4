/**
 * Index the built site with Pagefind.
 *
 * Takes: the built folder. Guarantees: `pagefind/` in it, the same for the same pages (they are added in order of their
 * path). Reports: throws with Pagefind's own words.
 */
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { close, createIndex } from 'pagefind';

/** Number of pages in the index. */
export async function indexSite(folder: string): Promise<number> {
  const { index, errors } = await createIndex({ forceLanguage: 'nb', keepIndexUrl: false });
  if (!index) throw new Error(`Pagefind did not start: ${errors.join('; ')}`);
  let indexed = 0;
  for (const sourcePath of globSync('**/*.html', { cwd: folder }).sort()) {
    const content = readFileSync(join(folder, sourcePath), 'utf8');
    if (!content.includes('data-pagefind-body')) continue;
    const added = await index.addHTMLFile({ sourcePath, content });
    if (added.errors.length > 0) throw new Error(`${sourcePath}: ${added.errors.join('; ')}`);
    indexed += 1;
  }
  if (indexed === 0) throw new Error('No page to index: expected data-pagefind-body on the content pages');
  const written = await index.writeFiles({ outputPath: join(folder, 'pagefind') });
  if (written.errors.length > 0) throw new Error(written.errors.join('; '));
  await close();
  return indexed;
}

if (import.meta.main) {
  const pages = await indexSite(join(import.meta.dirname, '../dist'));
  console.log(`dist/pagefind: ${pages} pages`);
}
