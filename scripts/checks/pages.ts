/**
 * What every page owes its readers: language, one first heading, a title, a canonical link, and nothing that the content
 * security policy forbids or that asks a third party. Reports `page`, `policy`.
 */
import type { Diagnostics } from '../diagnostics.ts';
import type { PageElement, ReadPage } from './page.ts';

export function checkPage(page: ReadPage, diagnostics: Diagnostics): void {
  if (!page.isRedirect) checkHead(page, diagnostics);
  for (const element of page.elements) checkPolicy(element, page.file, diagnostics);
}

function checkHead({ file, elements }: ReadPage, diagnostics: Diagnostics): void {
  const count = (test: (element: PageElement) => boolean) => elements.filter(test).length;
  const owed: [string, number][] = [
    ['<html lang="nb">', count(({ name, attributes }) => name === 'html' && attributes.lang === 'nb')],
    ['h1', count(({ name }) => name === 'h1')],
    ['title', count(({ name, hasText }) => name === 'title' && hasText)],
    ['canonical link', count(({ name, attributes }) => name === 'link' && attributes.rel === 'canonical')],
  ];
  for (const [what, found] of owed) {
    const enough = what === 'title' ? found >= 1 : found === 1;
    if (!enough) diagnostics.fail(file, undefined, 'page', `Unexpected ${found} × ${what}, expected 1`);
  }
  const seen = new Set<string>();
  for (const { attributes } of elements) {
    const { id } = attributes;
    if (id && seen.has(id)) diagnostics.fail(file, undefined, 'page', `Unexpected second id ${id}`);
    if (id) seen.add(id);
  }
}

const loading = new Set(['script', 'img', 'iframe', 'source', 'video']);

function checkPolicy({ name, attributes, hasText }: PageElement, file: string, diagnostics: Diagnostics): void {
  const { src, href, rel, style, type } = attributes;
  const isInlineScript = name === 'script' && !src && type !== 'application/ld+json' && hasText;
  if (isInlineScript || name === 'style' || style) {
    const what = name === 'script' ? 'script' : 'style';
    diagnostics.fail(file, undefined, 'policy', `Unexpected inline ${what} on <${name}>, expected a file`);
  }
  const loads = loading.has(name) || (name === 'link' && rel !== 'canonical');
  const from = src ?? href ?? '';
  if (loads && /^(?:https?:)?\/\//u.test(from)) {
    diagnostics.fail(file, undefined, 'policy', `Unexpected third party ${from}, expected a file of the site`);
  }
}
