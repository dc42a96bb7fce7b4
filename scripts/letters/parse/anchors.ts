/** Anchors of a letter's page: short, from what is printed, unique. */
import type { HeadingPlace } from '../reading.ts';
import { shorten, slugify } from '../rules/address.ts';

/**
 * A maker of anchors for one page: `punkt-2-1-1`, `mal-5`, `tb2024-07`, `vedlegg-…`; inside an attachment they begin
 * with the attachment's own. A second heading with the same anchor gets `-2`.
 */
export function anchorMaker(): (place: HeadingPlace, text: string, attachment: string | null) => string {
  const taken = new Map<string, number>();
  return (place, text, attachment) => {
    const own = anchorOf(place, text);
    const anchor = attachment && place.role !== 'attachment' ? `${attachment}-${own}` : own;
    const count = (taken.get(anchor) ?? 0) + 1;
    taken.set(anchor, count);
    return count === 1 ? anchor : `${anchor}-${count}`;
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
