/** Anchors of the parts of an assignment: short, ASCII, made from the label alone, so that they do not shift. */
import { slugify } from '../../../src/domain/slug.ts';

/** `Deloppdrag 3`, `Del 1a`; `Delleveranse 1` keeps its name, for it stands inside a part that has a number too. */
const numberedPart = /^del(?:oppdrag)? (?=\d)/iu;

/** `a` → `a`, `1` → `del-1`, `1a` → `del-1a`, `Deloppdrag 3` → `del-3`, `Delleveranse 1` → `delleveranse-1`. */
export function partAnchor(label: string): string {
  const bare = label.replace(numberedPart, '');
  return /^\d/u.test(bare) ? `del-${slugify(bare)}` : slugify(bare);
}
