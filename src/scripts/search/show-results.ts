/** Builds the list of results. */
import { element, withBase } from './element.ts';
import type { ExcerptPart } from './make-excerpt.ts';
import type { PresentedPassage, PresentedResult } from './present-result.ts';

const marked = (excerpt: ExcerptPart[]): (Node | string)[] =>
  excerpt.map(({ text, found }) => (found ? element('mark', {}, text) : text));

/** `isAsked`: the page of the ID that was asked for. */
export function showResult(result: PresentedResult, base: string, isAsked: boolean): HTMLElement {
  const { url, id, title, facts, excerpt, places } = result;
  const name = id ? [element('span', { class: 'id' }, id), ` ${title}`] : [title];
  const link = element('a', { class: 'ds-link', href: withBase(base, url) }, ...name);
  return element(
    'li',
    { class: isAsked ? 'result result-known' : 'result' },
    element('p', { class: 'result-facts' }, facts.join(' · ')),
    element('h2', { class: 'ds-heading', 'data-size': '2xs' }, link),
    ...(excerpt ? [element('p', { class: 'result-excerpt' }, ...marked(excerpt))] : []),
    ...(places.length > 0 ? [element('ul', { class: 'result-places' }, ...places.map(showPlace))] : []),
  );
}

function showPlace({ url, title, excerpt }: PresentedPassage): HTMLElement {
  return element(
    'li',
    {},
    element('a', { class: 'ds-link', href: url }, title),
    element('p', { class: 'result-excerpt' }, ...marked(excerpt)),
  );
}
