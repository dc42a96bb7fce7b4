/** The page of a letter as it applied with its supplements up to one of them. */
import { sourceNote } from '../../../src/lib/letters/source-note.ts';
import type { LetterData, Section } from '../../../src/schemas/index.ts';
import type { InForceLink, InForcePage } from '../../../src/schemas/letter-views.ts';
import { type Archive, nameOf } from '../archive.ts';
import type { Supplement } from './change-notes.ts';
import { inForceUrl } from './in-force-address.ts';
import { placeless } from './in-force-body.ts';
import { readSupplements } from './letter-notes.ts';

/** One link a supplement, oldest first; empty for a letter without supplements. */
export function inForceLinks(main: LetterData, archive: Archive): InForceLink[] {
  return readSupplements(main, archive).map((supplement) => inForceLink(main, supplement));
}

/** `supplements` are those that are in, oldest first. */
export function inForcePage(main: LetterData, supplements: readonly Supplement[], archive: Archive): InForcePage {
  const { letter } = main;
  const hasPlaceless = supplements.some(({ changes }) => changes.some(({ to }) => to.length === 0));
  const own: Section = {
    ...{ number: null, title: placeless.title, level: 1, anchor: placeless.anchor },
    ...{ line: letter.source.lines[1], attachment: null },
  };
  return {
    ...inForceLink(main, supplements.at(-1)!),
    main: { letter: letter.slug, url: letter.url, name: nameOf(letter.slug, archive), year: letter.year },
    supplements: supplements.map((one) => ({ ...inForceLink(main, one), changes: one.changes })),
    source: [main, ...supplements.map(({ data }) => data)]
      .map((one) => sourceNote(one.letter.slug, one.letter.source))
      .join('; '),
    sections: hasPlaceless ? [...letter.sections, own] : letter.sections,
  };
}

function inForceLink(main: LetterData, { data, name }: Supplement): InForceLink {
  return { url: inForceUrl(main, data), supplement: data.letter.slug, name, date: data.letter.date };
}
