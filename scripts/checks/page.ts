/** A built page, read once for all checks as a stream of tags: no tree is made, and its text is not kept. */
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Parser } from 'htmlparser2';

/** What checks of the whole site need of a page; kept until all pages are read. */
export interface Page {
  /** Path of the file inside the built folder. */
  file: string;
  /** Address without base path, `/oppdrag/tb2024-07/`. */
  url: string;
  /** True for a page that only sends readers on. */
  isRedirect: boolean;
  ids: ReadonlySet<string>;
  /** In order, each once for each kind of element. */
  links: Link[];
  /** Addresses of the pictures it asks to be shared with. */
  cards: string[];
}

/** Where an element leads, or what it loads. */
export interface Link {
  /** Name of the element: `a`, `form`, `img` … */
  from: string;
  /** As written. */
  target: string;
}

/** A page with what only its own checks need; dropped as soon as these are made. */
export interface ReadPage extends Page {
  elements: PageElement[];
}

export interface PageElement {
  name: string;
  /** As written, entities read. */
  attributes: Readonly<Record<string, string>>;
  /** True where text follows its tag at once. */
  hasText: boolean;
}

/** `look` is called with each page as it is read. */
export function readPages(folder: string, look: (page: ReadPage) => void = () => {}): Page[] {
  return globSync('**/*.html', { cwd: folder })
    .sort()
    .map((file) => {
      const { elements, ...page } = readPage(file, readFileSync(join(folder, file), 'utf8'));
      look({ ...page, elements });
      return page;
    });
}

export function readPage(file: string, html: string): ReadPage {
  const elements = readElements(html);
  const ids = new Set<string>();
  const links = new Map<string, Link>();
  const cards: string[] = [];
  let isRedirect = false;
  for (const { name, attributes } of elements) {
    const { id, href, src, action, property, content } = attributes;
    if (id) ids.add(id);
    const target = href ?? src ?? action;
    const key = `${name} ${target}`;
    if (target !== undefined && !links.has(key)) links.set(key, { from: name, target: target });
    if (property === 'og:image') cards.push(String(content));
    if (name === 'meta' && attributes['http-equiv'] === 'refresh') isRedirect = true;
  }
  const url = `/${file.replaceAll('\\', '/').replace(/index\.html$/u, '')}`;
  return { file, url, isRedirect, ids, links: [...links.values()], cards, elements };
}

function readElements(html: string): PageElement[] {
  const elements: PageElement[] = [];
  let open: PageElement | undefined;
  const parser = new Parser({
    onopentag(name, attributes) {
      open = { name, attributes, hasText: false };
      elements.push(open);
    },
    ontext() {
      if (open) open.hasText = true;
    },
    onclosetag() {
      open = undefined;
    },
  });
  parser.end(html);
  return elements;
}
