/** Passages of a letter under a heading that names a budget chapter, with or without items. */

import { findChapterMentions, findLoneItems } from '../../../src/domain/chapter-mention.ts';
import type { Block, LetterData } from '../../../src/schemas/index.ts';
import { readMarkdown, toPlain } from '../../text/markdown.ts';
import { budgetRowsIn } from './budget-rows.ts';

export interface BudgetPassage {
  data: LetterData;
  /** Plain words of the heading. */
  heading: string;
  url: string;
  chapter: string;
  /** Items that the heading names; none where it names the chapter as a whole. */
  items: string[];
  /** Text under the heading. Tables of budget rows are not in it: they are shown as tables. */
  blocks: Block[];
}

/**
 * A heading `Post 21` leaves its chapter to the heading above that names one; a numbered section or an assignment ends
 * that. Shown in the letter of 2023, 2.2.2. A heading that names several chapters is no passage of any.
 */
export function findBudgetPassages(data: LetterData): BudgetPassage[] {
  const { letter, body } = data;
  if (letter.kind === 'annual-report') return [];
  const numbered = new Set(letter.sections.flatMap(({ number, anchor }) => (number ? [anchor] : [])));
  let above: string | null = null;
  return body.flatMap((block, at): BudgetPassage[] => {
    if (!block.anchor) return [];
    if (block.subject || numbered.has(block.anchor)) {
      above = null;
      return [];
    }
    const heading = toPlain(readMarkdown(block.markdown));
    const named = findChapterMentions(heading);
    const chapters = new Set(named.map(({ chapter }) => chapter));
    const lone: string[] = findLoneItems(heading);
    if (chapters.size === 1) above = named[0]!.chapter;
    if (chapters.size !== 1 && (lone.length === 0 || !above)) return [];
    const items = chapters.size === 1 ? named.flatMap(({ item }) => item ?? []) : lone;
    const url = `${letter.url}#${block.anchor}`;
    return [{ data, heading, url, chapter: above!, items, blocks: blocksUnder(body, at, items.length > 0, data) }];
  });
}

/** Up to the next heading of the same or a higher level; under a chapter's heading up to any heading. */
function blocksUnder(body: readonly Block[], at: number, deep: boolean, data: LetterData): Block[] {
  const level = levelOf(body[at]!);
  const rest = body.slice(at + 1);
  const end = rest.findIndex((block) => block.anchor && (block.subject || !deep || levelOf(block) <= level));
  return rest.slice(0, end < 0 ? undefined : end).filter((block) => budgetRowsIn(block, data).length === 0);
}

const levelOf = ({ markdown }: Block) => /^#+/u.exec(markdown)?.[0].length ?? 0;
