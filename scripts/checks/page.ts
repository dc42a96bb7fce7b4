/** A built page, read once for all checks. */
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Element, Root } from 'hast';
import rehypeParse from 'rehype-parse';
import { unified } from 'unified';
import { visit } from 'unist-util-visit';

export interface Page {
  /** Path of the file inside the built folder. */
  file: string;
  /** Address without base path, `/oppdrag/tb2024-07/`. */
  url: string;
  /** True for a page that only sends readers on. */
  isRedirect: boolean;
  elements: Element[];
  ids: Set<string>;
}

const parser = unified().use(rehypeParse);

export function readPages(folder: string): Page[] {
  return globSync('**/*.html', { cwd: folder })
    .sort()
    .map((file) => readPage(file, readFileSync(join(folder, file), 'utf8')));
}

export function readPage(file: string, html: string): Page {
  const elements: Element[] = [];
  visit(parser.parse(html) as Root, 'element', (element) => {
    elements.push(element);
  });
  const ids = new Set(elements.flatMap(({ properties }) => (properties.id ? [String(properties.id)] : [])));
  const isRedirect = elements.some(
    ({ tagName, properties }) => tagName === 'meta' && properties.httpEquiv?.toString() === 'refresh',
  );
  return { file, url: `/${file.replace(/index\.html$/u, '')}`, isRedirect, elements, ids };
}
