/** Builds the list of results. */
import { isNynorsk } from '../../domain/words/is-nynorsk.ts';
import { element, withBase } from './element.ts';
import type { Excerpt } from './make-excerpt.ts';
import type { PresentedPlace, PresentedResult } from './present-result.ts';

/** `isAsked`: the page of the ID that was asked for. */
export function showResult(result: PresentedResult, base: string, isAsked: boolean): HTMLElement {
  const { url, id, title, facts, excerpt, places, alsoIn, note } = result;
  const name = id ? [element('span', { class: 'id' }, id), ` ${title}`] : [title];
  const language: Record<string, string> = isNynorsk(title) ? { lang: 'nn' } : {};
  const link = element('a', { class: 'ds-link', href: withBase(base, url), ...language }, ...name);
  return element(
    'li',
    { class: isAsked ? 'result result-known' : 'result' },
    element('p', { class: 'result-facts' }, facts.join(' · ')),
    element('h2', { class: 'ds-heading', 'data-size': '2xs' }, link),
    ...showExcerpt(excerpt),
    ...(places.length > 0 ? [element('ul', { class: 'result-places' }, ...places.map(showPlace))] : []),
    ...(alsoIn.length > 0 ? [element('p', { class: 'result-note' }, 'Også i ', ...alsoIn.flatMap(linkInLine))] : []),
    ...(note ? [element('p', { class: 'result-note' }, note)] : []),
  );
}

function showPlace(place: PresentedPlace): HTMLElement {
  return element('li', {}, linkTo(place), ...showExcerpt(place.excerpt));
}

const linkTo = ({ url, title }: PresentedPlace) => element('a', { class: 'ds-link', href: url }, title);

/** A comma before each but the first. */
const linkInLine = (place: PresentedPlace, at: number) => (at > 0 ? [', ', linkTo(place)] : [linkTo(place)]);

function showExcerpt(excerpt: Excerpt | null): HTMLElement[] {
  if (!excerpt) return [];
  const marked = excerpt.parts.map(({ text, found }) => (found ? element('mark', {}, text) : text));
  const language: Record<string, string> = excerpt.isNynorsk ? { lang: 'nn' } : {};
  return [element('p', { class: 'result-excerpt', ...language }, ...marked)];
}
