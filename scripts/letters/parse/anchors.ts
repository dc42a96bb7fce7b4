/** Anchors of a letter's page: short, from what is printed, unique. */

import { shorten, slugify } from '../../../src/domain/slug.ts';
import type { HeadingPlace } from '../reading.ts';

/** What stands around a heading: anchors of the attachment and of the heading it stands in, null where there is none. */
export interface Surroundings {
  attachment: string | null;
  parent: string | null;
}

export type MakeAnchor = (place: HeadingPlace, text: string, around: Surroundings) => string;

/**
 * A maker of anchors for one page: `punkt-2-1-1`, `mal-5`, `tb2024-07`, `vedlegg-…`; inside an attachment they begin
 * with the attachment's own. A heading whose anchor is taken is named with the heading it stands in, and only then by a
 * number: so an anchor tells what it points at, and does not shift when a heading is added elsewhere.
 */
export function anchorMaker(): MakeAnchor {
  const taken = new Set<string>();
  /** How often an anchor was asked for after both its forms were taken. */
  const repeats = new Map<string, number>();
  const free = (anchor: string) => !taken.has(anchor);
  return (place, text, { attachment, parent }) => {
    const own = anchorOf(place, text);
    const anchor = attachment && place.role !== 'attachment' ? `${attachment}-${own}` : own;
    const inParent = parent ? `${shorten(parent, 40)}-${own}` : anchor;
    let chosen = [anchor, inParent].find(free);
    while (!chosen) {
      const count = (repeats.get(inParent) ?? 1) + 1;
      repeats.set(inParent, count);
      chosen = [`${inParent}-${count}`].find(free);
    }
    taken.add(chosen);
    return chosen;
  };
}

/** A section number before a heading's text. An anchor begins with a letter. */
const printedNumber = /^(\d+(?:\.\d+)*)\b/u;

function anchorOf(place: HeadingPlace, text: string): string {
  switch (place.role) {
    case 'goal':
      return `mal-${place.number}`;
    case 'assignment':
      if (place.ids[0]) return slugify(place.ids[0]);
      return place.number ? `punkt-${slugify(place.number)}` : shorten(slugify(place.title));
    case 'attachment':
      return `vedlegg-${shorten(slugify(text.replace(/^vedlegg\s+\S+\s*/iu, '') || text), 60)}`;
    case 'section':
    case 'goal-part':
    case 'subheading': {
      const number = (place.role === 'section' && place.number) || printedNumber.exec(text)?.[1];
      return number ? `punkt-${slugify(number)}` : shorten(slugify(text));
    }
  }
}
