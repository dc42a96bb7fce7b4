/** Addresses of an allocation letter as it applied with its supplements up to one of them, and anchors on that page. */
import { inForceIndexUrl } from '../../../src/domain/addresses.ts';
import type { LetterData } from '../../../src/schemas/index.ts';

/** `/brev/tildelingsbrev-2023/gjeldende/tillegg-2023-02-06/` */
export const inForceUrl = (main: LetterData, supplement: LetterData) =>
  `${inForceIndexUrl(main.letter.slug)}${supplement.letter.slug}/`;

/**
 * The year's letter keeps its own anchors. Those of a supplement have its name in front, but for assignments with an ID,
 * whose anchor no other letter has.
 */
export function nameInForce({ letter, body }: LetterData, anchor: string): string {
  const subject = body.find((block) => block.anchor === anchor)?.subject;
  return subject && !subject.includes('/') ? anchor : `${letter.slug}-${anchor}`;
}

/** `#ttb2023-25`; text without a heading stands under the supplement's own. */
export const inForceAnchor = (supplement: LetterData, anchor: string | null) =>
  `#${anchor ? nameInForce(supplement, anchor) : supplement.letter.slug}`;
