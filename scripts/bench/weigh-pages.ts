/** What a reader's browser fetches for a page: HTML, styles and scripts, each compressed as a host would send it. */
import { globSync, readFileSync } from 'node:fs';
import { dirname, join, posix } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Root } from 'hast';
import rehypeParse from 'rehype-parse';
import { unified } from 'unified';
import { visit } from 'unist-util-visit';

export interface PageWeight {
  /** File in the built folder. */
  file: string;
  /** Bytes, compressed. */
  html: number;
  css: number;
  js: number;
  total: number;
}

const parser = unified().use(rehypeParse);

/** Heaviest first. `base` is the path the site is served under. Scripts that are fetched only when used are not counted. */
export function weighPages(folder: string, base = '/'): PageWeight[] {
  const known = new Map<string, number>();
  const weightOf = (file: string) => {
    const weight = known.get(file) ?? gzipSync(readFileSync(join(folder, file)), { level: 9 }).length;
    known.set(file, weight);
    return weight;
  };
  const sum = (files: Iterable<string>) => [...files].reduce((total, file) => total + weightOf(file), 0);
  return globSync('**/*.html', { cwd: folder })
    .map((file) => {
      const { styles, scripts } = fetchedBy(readFileSync(join(folder, file), 'utf8'), base);
      const [html, css, js] = [weightOf(file), sum(styles), sum(withImports(scripts, folder))];
      return { file, html, css, js, total: html + css + js };
    })
    .sort((a, b) => b.total - a.total || (a.file < b.file ? -1 : 1));
}

function fetchedBy(html: string, base: string): { styles: string[]; scripts: string[] } {
  const styles: string[] = [];
  const scripts: string[] = [];
  visit(parser.parse(html) as Root, 'element', ({ tagName, properties }) => {
    const address = String((tagName === 'link' ? properties.href : properties.src) ?? '');
    if (tagName === 'link' && `${properties.rel}` === 'stylesheet') styles.push(address.slice(base.length));
    if (tagName === 'script' && address) scripts.push(address.slice(base.length));
  });
  return { styles, scripts };
}

/** Modules with those that they import at once. */
function withImports(scripts: readonly string[], folder: string): Set<string> {
  const all = new Set(scripts);
  for (const script of all) {
    const text = readFileSync(join(folder, script), 'utf8');
    for (const [, name = ''] of text.matchAll(staticImport)) all.add(posix.join(dirname(script), name));
  }
  return all;
}

/** `import{a as b}from"./x.js"`, `import"./x.js"`; not `import("./x.js")`. */
const staticImport = /\b(?:import|from)\s*["'](\.[^"']+)["']/gu;
