/**
 * Lay out the plainest site that Astro and Pagefind make of the Markdown of content/collections: a page a file, with the
 * packages of this project and their defaults.
 */
import { globSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

const config = `import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';
export const collections = { pages: defineCollection({ loader: glob({ base: './content', pattern: '**/*.md' }) }) };
`;

const page = `---
import { getCollection, render } from 'astro:content';
export const getStaticPaths = async () =>
  (await getCollection('pages')).map((entry) => ({ params: { path: entry.id }, props: { entry } }));
const { entry } = Astro.props;
const { Content } = await render(entry);
---
<html lang="nb">
  <head><meta charset="utf-8" /><title>{entry.data.title}</title></head>
  <body><main><h1>{entry.data.title}</h1><Content /></main></body>
</html>
`;

/** Number of its pages. `folder` must lie within the project, so that its packages are found. */
export function makePlainSite(root: string, folder: string): number {
  const from = join(root, 'content/collections');
  const write = (file: string, text: string) => {
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    writeFileSync(join(folder, file), text);
  };
  rmSync(folder, { recursive: true, force: true });
  write('src/content.config.ts', config);
  write('src/pages/[...path].astro', page);
  const files = globSync('**/*.md', { cwd: from }).sort();
  for (const file of files)
    write(`content/${file}`, `---\ntitle: ${file}\n---\n${bodyOf(readFileSync(join(from, file), 'utf8'))}`);
  return files.length;
}

const bodyOf = (text: string) => text.replace(/^---\n.*?\n---\n/su, '');
