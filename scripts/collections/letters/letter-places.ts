/** Where in a letter an assignment, or a chapter and item of the budget has its heading, and how far that reaches. */

import { readChapterItem } from '../../../src/domain/chapter-item.ts';
import type { LetterData, Section } from '../../../src/schemas/index.ts';
import type { LetterPlace } from '../../../src/schemas/letter-views.ts';

/** Null where no heading has the anchor. */
export function placeOfAnchor({ letter, body }: LetterData, anchor: string): LetterPlace | null {
  const section = letter.sections.find((one) => one.anchor === anchor);
  if (!section) return null;
  const title = [section.number, section.title].filter(Boolean).join(' ').replace(/[,:]$/u, '');
  const subject = body.find((block) => block.anchor === anchor)?.subject ?? null;
  return { anchor, url: `${letter.url}#${anchor}`, id: subject, title };
}

/** The heading of an assignment or a goal. */
export function placeOfSubject(data: LetterData, id: string): LetterPlace | null {
  const anchor = data.body.find(({ subject }) => subject === id)?.anchor;
  return anchor ? placeOfAnchor(data, anchor) : null;
}

/**
 * The heading of a chapter and item: `Kap. 714, post 21:`, or `Post 21` under `Kap. 765,`; else the chapter's own; else
 * that of the table that has the row. Null where the letter has none of them.
 */
export function placeOfItem(data: LetterData, chapter: string, item: string | null): LetterPlace | null {
  const headings = budgetHeadings(data.letter.sections).filter((one) => one.chapter === chapter);
  const found = headings.find((one) => one.item === item) ?? headings.find((one) => one.item === null);
  const row = data.budget.find((one) => one.chapter === chapter && one.item === item);
  const anchor = found?.anchor ?? row?.url.split('#')[1];
  const place = anchor ? placeOfAnchor(data, anchor) : null;
  return place && found?.under ? { ...place, title: `${found.under.replace(/[,:]$/u, '')}, ${place.title}` } : place;
}

interface BudgetHeading {
  chapter: string;
  item: string | null;
  anchor: string;
  /** Title of the chapter's heading, where this one names the item alone. */
  under: string | null;
}

function budgetHeadings(sections: readonly Section[]): BudgetHeading[] {
  let open: { chapter: string; title: string; level: number } | null = null;
  return sections.flatMap(({ title, level, anchor }): BudgetHeading[] => {
    if (open && level <= open.level) open = null;
    const named = readBudgetHeading(title);
    if (named) {
      open = { chapter: named.chapter, title, level };
      return [{ ...named, anchor, under: null }];
    }
    const item = /^Post \d/u.test(title) ? readChapterItem(title).item : null;
    return open && item ? [{ chapter: open.chapter, item, anchor, under: open.title }] : [];
  });
}

/** Chapter and item that a heading begins with (`Kap. 765, post 21`), null for any other heading. */
export function readBudgetHeading(title: string): { chapter: string; item: string | null } | null {
  const { chapter, item } = /^Kap\. ?\d/u.test(title) ? readChapterItem(title) : { chapter: null, item: null };
  return chapter ? { chapter, item } : null;
}

/** Place in the body after the last block of the heading at `at`: where the next heading as high as it begins. */
export function endOfSection({ letter, body }: LetterData, at: number): number {
  const level = levelOf(letter.sections, body[at]?.anchor) ?? 0;
  const next = body.findIndex(({ anchor }, place) => place > at && (levelOf(letter.sections, anchor) ?? 9) <= level);
  return next < 0 ? body.length : next;
}

export function levelOf(sections: readonly Section[], anchor: string | undefined): number | null {
  return sections.find((section) => section.anchor === anchor)?.level ?? null;
}
