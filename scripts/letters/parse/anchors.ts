/** Anchors of a letter's page: short, from what is printed, unique. */
import type { HeadingPlace } from '../reading.ts';
import { shorten, slugify } from '../rules/address.ts';

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
  return (place, text, { attachment, parent }) => {
    const own = anchorOf(place, text);
    const anchor = attachment && place.role !== 'attachment' ? `${attachment}-${own}` : own;
    const candidates = [anchor, ...(parent ? [`${shorten(parent, 40)}-${own}`] : [])];
    for (let count = 2; candidates.every((candidate) => taken.has(candidate)); count++) {
      candidates.push(`${candidates.at(parent ? 1 : 0)}-${count}`);
    }
    const free = candidates.find((candidate) => !taken.has(candidate))!;
    taken.add(free);
    return free;
  };
}

function anchorOf(place: HeadingPlace, text: string): string {
  switch (place.role) {
    case 'goal':
      return `mal-${place.number}`;
    case 'assignment':
      return slugify(place.ids[0] ?? shorten(slugify(place.title)));
    case 'attachment':
      return `vedlegg-${shorten(slugify(text.replace(/^vedlegg\s+\S+\s*/iu, '') || text), 40)}`;
    case 'section':
      return place.number ? `punkt-${slugify(place.number)}` : shorten(slugify(text));
    case 'goal-part':
    case 'subheading':
      return shorten(slugify(text));
  }
}
