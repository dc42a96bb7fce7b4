/** Builds the list of results. Nothing that was found is ever read as HTML. */
import type { KnownId } from '../../pages/sok/id.json.ts';
import type { FoundPage } from './full-text.ts';
import type { ExcerptPart } from './make-excerpt.ts';

type Child = Node | string;

function element(name: string, attributes: Record<string, string>, ...children: Child[]): HTMLElement {
  const made = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, value);
  made.append(...children);
  return made;
}

const marked = (excerpt: ExcerptPart[]): Child[] =>
  excerpt.map(({ text, found }) => (found ? element('mark', {}, text) : text));

function heading(url: string, id: string, title: string): HTMLElement {
  const name = id ? [element('span', { class: 'id' }, id), ` ${title}`] : [title];
  return element(
    'h2',
    { class: 'ds-heading', 'data-size': '2xs' },
    element('a', { class: 'ds-link', href: url }, ...name),
  );
}

/** A page that is the asked ID's own. */
export function showKnown({ id, title, url, earlier }: KnownId, base: string): HTMLElement {
  const note = earlier ? 'Tidligere oppdrag, brevet ligger ikke i arkivet' : 'Oppdraget du søkte etter';
  return element(
    'li',
    { class: 'result result-known' },
    element('p', { class: 'result-facts' }, note),
    heading(base.replace(/\/$/u, '') + url, id, title ?? ''),
  );
}

const capitalised = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);

/** A page whose text holds the words; a letter's sections where they stand are listed under it. */
export function showPage({ title, url, excerpt, meta, sections }: FoundPage): HTMLElement {
  const facts = [capitalised(meta.kind ?? ''), meta.year, meta.departments].filter(Boolean).join(' · ');
  const id = meta.kind === 'mål' || meta.id === title ? '' : (meta.id ?? '');
  const isLetter = meta.kind === 'brev' || meta.kind === 'rapport';
  const places = isLetter ? sections.slice(0, 3) : [];
  return element(
    'li',
    { class: 'result' },
    element('p', { class: 'result-facts' }, facts),
    heading(url, id, title),
    ...(places.length > 0
      ? [
          element(
            'ul',
            { class: 'result-places' },
            ...places.map((place) => showPlace(place.url, place.title, place.excerpt)),
          ),
        ]
      : [element('p', { class: 'result-excerpt' }, ...marked(excerpt))]),
  );
}

function showPlace(url: string, title: string, excerpt: ExcerptPart[]): HTMLElement {
  return element(
    'li',
    {},
    element('a', { class: 'ds-link', href: url }, title),
    element('p', { class: 'result-excerpt' }, ...marked(excerpt)),
  );
}
