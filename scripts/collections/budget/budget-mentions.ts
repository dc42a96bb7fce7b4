/**
 * Passages that name a budget chapter or item in running text: assignments, goals, other sections, comments of other
 * items' rows, and the annual report. What stands under a heading that names the item is quoted whole elsewhere and is no
 * mention; nor are rows of the budget and the accounts.
 */
import type { RootContent } from 'mdast';
import { budgetItemUrl } from '../../../src/domain/addresses.ts';
import { findChapterMentions } from '../../../src/domain/chapter-mention.ts';
import { splitSentences } from '../../../src/domain/sentences.ts';
import type { BudgetMention } from '../../../src/schemas/budget-page.ts';
import type { Block, LetterData } from '../../../src/schemas/index.ts';
import { readMarkdown, toPlain } from '../../text/markdown.ts';
import { type Archive, nameOf } from '../archive.ts';
import type { BudgetPassage } from './budget-passages.ts';
import { budgetRowsIn } from './budget-rows.ts';

export interface PlacedMention {
  year: number;
  chapter: string;
  /** Null where the chapter is named as a whole. */
  item: string | null;
  mention: BudgetMention;
}

export function findBudgetMentions(archive: Archive, passages: readonly BudgetPassage[]): PlacedMention[] {
  const over = Map.groupBy(
    passages.flatMap((passage) => passage.blocks.map((block) => ({ block, passage }))),
    ({ block }) => block,
  );
  const all = archive.letters.flatMap((data) =>
    mentionsIn(data, archive, (block) => (over.get(block) ?? []).map(({ passage }) => passage)),
  );
  const seen = new Set<string>();
  return all.filter(({ year, chapter, item, mention: { url, text } }) => {
    const key = [year, chapter, item, url, text].join('\n');
    return !seen.has(key) && seen.add(key);
  });
}

function mentionsIn(
  data: LetterData,
  archive: Archive,
  passagesOver: (block: Block) => BudgetPassage[],
): PlacedMention[] {
  const { letter, body, assignments, goals } = data;
  const letterTitle = nameOf(letter.slug, archive);
  const subjects = new Map([...assignments, ...goals].map((subject) => [subject.id, subject]));
  let heading: Omit<BudgetMention, 'text'> = { id: null, title: letterTitle, letterTitle, url: letter.url };
  return body.flatMap((block): PlacedMention[] => {
    if (block.anchor) {
      const owner = block.subject ? subjects.get(block.subject) : undefined;
      const plain = toPlain(readMarkdown(block.markdown));
      heading = owner
        ? { id: owner.id, title: owner.title, letterTitle, url: owner.url }
        : { id: null, title: plain, letterTitle, url: `${letter.url}#${block.anchor}` };
      return [];
    }
    if (budgetRowsIn(block, data).length > 0) return inComments(block, data, letterTitle);
    const over = passagesOver(block);
    const quoted = new Set(
      over.flatMap(({ chapter, items }) => [chapter, ...items.map((item) => `${chapter}.${item}`)]),
    );
    const place = over[0] ? { ...heading, title: withChapter(over[0]) } : heading;
    return readMarkdown(block.markdown).children.flatMap((node) =>
      inNode(node, letter.year, place).filter(
        ({ chapter, item }) => !quoted.has(item ? `${chapter}.${item}` : chapter),
      ),
    );
  });
}

/** A heading `Post 21` says nothing by itself. */
const withChapter = ({ heading, chapter }: BudgetPassage) =>
  heading.includes(chapter) ? heading : `Kap. ${chapter}, ${heading}`;

/** A comment that names another item than its own row's. */
function inComments(block: Block, data: LetterData, letterTitle: string): PlacedMention[] {
  return budgetRowsIn(block, data).flatMap(({ year, chapter, item, name, comment }) => {
    const title = `Kap. ${chapter} post ${item}${name ? `: ${name}` : ''}`;
    const place = { id: null, title, letterTitle, url: budgetItemUrl(year, chapter, item) };
    const lines = comment?.split('\n') ?? [];
    const named = lines.flatMap((text) => inText(text, year, place));
    return named.filter((one) => one.chapter !== chapter || (one.item !== null && one.item !== item));
  });
}

/** Rows of a table and items of a list one by one; of a row the whole is quoted, its cells parted by a stroke. */
function inNode(node: RootContent, year: number, place: Omit<BudgetMention, 'text'>): PlacedMention[] {
  if (node.type === 'list') return node.children.flatMap((item) => inText(toPlain(item), year, place));
  if (node.type !== 'table') return inText(toPlain(node), year, place);
  return node.children.flatMap((row) => {
    const text = row.children
      .map((cell) => toPlain(cell))
      .filter(Boolean)
      .join(' | ');
    return inText(text, year, place).map((one) => ({ ...one, mention: { ...place, text } }));
  });
}

function inText(text: string, year: number, place: Omit<BudgetMention, 'text'>): PlacedMention[] {
  return findChapterMentions(text).map(({ chapter, item, index }) => ({
    year,
    chapter,
    item,
    mention: { ...place, text: sentenceAt(text, index) },
  }));
}

function sentenceAt(text: string, index: number): string {
  return splitSentences(text).findLast((sentence) => sentence.index <= index)?.text ?? text;
}
