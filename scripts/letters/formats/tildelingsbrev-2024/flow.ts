/**
 * Passages become paragraphs, lists and sub-headings.
 *
 * Guarantees: items in reading order; an item whose mark follows that of an open list goes into that list, however
 * many blank lines or deeper lists stand between.
 */
import type { BlockContent, List, PhrasingContent, RootContent } from 'mdast';
import { nameLists, withoutEmphasis } from '../../layout/list-leads.ts';
import { heading, linesOf, list, listItem, paragraph } from '../../layout/nodes.ts';
import { subheadingLevels } from '../../layout/subheading-levels.ts';
import type { Vocabulary } from '../../layout/vocabulary.ts';
import type { SourceLine } from '../../reading.ts';
import { healPassages, isFootnote } from '../../segment/lines/heal.ts';
import { mergeText } from '../../segment/lines/inline.ts';
import { continues, type ListMark } from '../../segment/lines/marks.ts';
import { type Passage, readPassages, wordsOf } from '../../segment/lines/passages.ts';
import { isSubheading } from './subheadings.ts';

interface OpenItem {
  passage: Passage;
  mark: ListMark;
  lists: OpenList[];
}

interface OpenList {
  indent: number;
  items: OpenItem[];
}

/** Nodes of a run of text lines. Sub-headings get `depth` or, under one another, more. */
export function readFlow(lines: readonly SourceLine[], depth: number, vocabulary: Vocabulary): RootContent[] {
  const passages = healPassages(readPassages(lines), vocabulary);
  const levelOf = subheadingLevels();
  const nodes: RootContent[] = [];
  let open: OpenList[] = [];
  let first: OpenList | null = null;
  const close = () => {
    if (first) nodes.push(toList(first));
    open = [];
    first = null;
  };
  for (const [at, found] of passages.entries()) {
    const passage = isOrphan(found, open) ? unmark(found) : found;
    if (passage.mark) {
      const path = placeItem(open, passage, passage.mark);
      if (first && path[0] !== first) close();
      open = path;
      first = path[0] ?? null;
    } else {
      close();
      const use = isFootnote(passage) ? 'footnote' : undefined;
      nodes.push(
        isSubheading(passage, passages[at + 1])
          ? heading(
              depth + levelOf(wordsOf(passage)),
              withoutEmphasis(passage.content),
              { role: 'subheading' },
              passage.lines,
            )
          : paragraph(passage.content, passage.lines, use),
      );
    }
  }
  close();
  return nameLists(nodes);
}

/** Blocks of lines that can hold no heading: what is printed under a row of a list. */
export function readBlocks(lines: readonly SourceLine[], vocabulary: Vocabulary): BlockContent[] {
  return readFlow(lines, 6, vocabulary).map((node): BlockContent => {
    if (node.type === 'heading') return paragraph(node.children, linesOf(node));
    return node as BlockContent;
  });
}

/** `2.1 …` is an item only under `2.` or after the number before it; else it is a paragraph that begins so. */
function isOrphan({ indent, mark }: Passage, open: readonly OpenList[]): boolean {
  if (mark?.style !== '1.1') return false;
  return !open.some((one) => followsIn(one, mark) || isUnder({ indent }, mark, one));
}

function unmark(passage: Passage): Passage {
  const label: PhrasingContent = { type: 'text', value: `${passage.mark?.label} ` };
  return { ...passage, mark: null, content: mergeText([label, ...passage.content]) };
}

/** The open lists down to the one that the item now stands last in. */
function placeItem(open: OpenList[], passage: Passage, mark: ListMark): OpenList[] {
  const item = (found: ListMark): OpenItem => ({ passage, mark: found, lists: [] });
  const fitting = open.findLastIndex((one) => one.indent === passage.indent && followsIn(one, mark) !== null);
  const ordered = open.findLastIndex(
    (one) => mark.ordinal !== null && mark.ordinal > 1 && followsIn(one, mark) !== null,
  );
  const at = fitting >= 0 ? fitting : ordered;
  const into = open[at];
  const found = into && followsIn(into, mark);
  if (into && found) {
    into.items.push(item(found));
    return open.slice(0, at + 1);
  }
  const parent = open.findLastIndex((one) => isUnder(passage, mark, one));
  const made: OpenList = { indent: passage.indent, items: [item(mark)] };
  open[parent]?.items.at(-1)?.lists.push(made);
  return [...open.slice(0, parent + 1), made];
}

function followsIn(open: OpenList, mark: ListMark): ListMark | null {
  const last = open.items.at(-1)?.mark;
  return last ? continues(last, mark) : null;
}

/** True when a new list stands under the last item of an open one: further in, `1.1.` under `1.`, or after a colon. */
function isUnder({ indent }: Pick<Passage, 'indent'>, mark: ListMark, open: OpenList): boolean {
  const last = open.items.at(-1);
  if (!last || indent < open.indent) return false;
  if (indent > open.indent) return true;
  if (mark.style === '1.1') return last.mark.ordinal === Number.parseInt(mark.label ?? '', 10);
  return mark.style !== last.mark.style && wordsOf(last.passage).endsWith(':');
}

function toList({ items }: OpenList): List {
  return list(
    items.map(({ passage, mark, lists }) =>
      listItem(passage.content, passage.lines, { ...(mark.label && { label: mark.label }), more: lists.map(toList) }),
    ),
  );
}
