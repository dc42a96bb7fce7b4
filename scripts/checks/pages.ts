/**
 * What every page owes its readers: language, one first heading, a title, a canonical link, and nothing that the content
 * security policy forbids or that asks a third party. Reports `page`, `policy`.
 */
import type { Diagnostics } from '../diagnostics.ts';
import type { Page } from './page.ts';

export function checkPages(pages: readonly Page[], diagnostics: Diagnostics): void {
  for (const page of pages) {
    if (!page.isRedirect) checkHead(page, diagnostics);
    checkPolicy(page, diagnostics);
  }
}

function checkHead({ file, elements }: Page, diagnostics: Diagnostics): void {
  const count = (test: (element: Page['elements'][number]) => boolean) => elements.filter(test).length;
  const owed: [string, number][] = [
    ['<html lang="nb">', count(({ tagName, properties }) => tagName === 'html' && properties.lang === 'nb')],
    ['h1', count(({ tagName }) => tagName === 'h1')],
    ['title', count(({ tagName, children }) => tagName === 'title' && children.length > 0)],
    ['canonical link', count(({ tagName, properties }) => tagName === 'link' && `${properties.rel}` === 'canonical')],
  ];
  for (const [what, found] of owed) {
    const enough = what === 'title' ? found >= 1 : found === 1;
    if (!enough) diagnostics.fail(file, undefined, 'page', `Unexpected ${found} × ${what}, expected 1`);
  }
  const seen = new Set<string>();
  for (const { properties } of elements) {
    const id = properties.id && String(properties.id);
    if (id && seen.has(id)) diagnostics.fail(file, undefined, 'page', `Unexpected second id ${id}`);
    if (id) seen.add(id);
  }
}

function checkPolicy({ file, elements }: Page, diagnostics: Diagnostics): void {
  for (const { tagName, properties, children } of elements) {
    const inline =
      tagName === 'script' && !properties.src && properties.type !== 'application/ld+json' && children.length > 0;
    if (inline || tagName === 'style' || properties.style) {
      diagnostics.fail(
        file,
        undefined,
        'policy',
        `Unexpected inline ${tagName === 'script' ? 'script' : 'style'} on <${tagName}>, expected a file`,
      );
    }
    const loads =
      ['script', 'img', 'iframe', 'source', 'video'].includes(tagName) ||
      (tagName === 'link' && `${properties.rel}` !== 'canonical');
    const from = String(properties.src ?? properties.href ?? '');
    if (loads && /^(?:https?:)?\/\//u.test(from)) {
      diagnostics.fail(file, undefined, 'policy', `Unexpected third party ${from}, expected a file of the site`);
    }
  }
}
