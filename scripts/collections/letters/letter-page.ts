/** The page of a letter: its whole text, every heading with its anchor. */
import type { Root } from 'mdast';
import type { LetterPage } from '../../../src/schemas/collections.ts';
import type { LetterData } from '../../../src/schemas/index.ts';
import { toMarkedMarkdown } from '../../text/markdown.ts';
import { type Archive, nameOf } from '../archive.ts';
import { linkBudgetItems, linkBudgetRows } from '../budget/link-budget-items.ts';
import { neighboursOf } from '../neighbours.ts';
import { type FindPage, linkIds } from '../text/link-ids.ts';
import { inForceLinks } from './in-force-page.ts';
import { insertNotes } from './insert-notes.ts';
import { letterBlocks } from './letter-blocks.ts';
import { letterChanges } from './letter-changes.ts';
import { letterNotes } from './letter-notes.ts';
import { earlierTies, laterTies } from './letter-ties.ts';
import { supplementedBy } from './supplement-order.ts';

export function letterPage(data: LetterData, archive: Archive): LetterPage {
  const { letter, corrections } = data;
  const settings = archive.settings.get(letter.source.document);
  const count = (kind: 'ocr' | 'editorial') => corrections.filter((correction) => correction.kind === kind).length;
  return {
    ...letter,
    name: nameOf(letter.slug, archive),
    neighbours: neighboursOf(
      archive.letters.map((other) => other.letter),
      letter,
      ({ url, slug }) => ({ url, title: nameOf(slug, archive) }),
    ),
    origin: settings?.origin ?? letter.sender ?? 'Ukjent avsender',
    licence: settings?.licence ?? '',
    gaps: settings?.gaps ?? [],
    corrected: { ocr: count('ocr'), editorial: count('editorial') },
    supplementTo: linkTo(supplementedBy(data, archive), archive),
    changes: letterChanges(data, archive),
    ties: { later: laterTies(data, archive), earlier: earlierTies(data, archive) },
    inForce: inForceLinks(data, archive),
  };
}

function linkTo(data: LetterData | null, archive: Archive) {
  return data && { url: data.letter.url, title: nameOf(data.letter.slug, archive) };
}

/** Body: the letter's blocks, with notes on what other letters do to it, and IDs linked. */
export function letterBody(data: LetterData, archive: Archive, findPage: FindPage): string {
  const blocks = letterBlocks(data, archive);
  linkBudgetRows(blocks, data);
  insertNotes(blocks, letterNotes(data, archive));
  const tree: Root = { type: 'root', children: blocks.flatMap(({ nodes }) => nodes) };
  linkIds(tree, findPage, null);
  linkBudgetItems(tree, data.letter.year, archive);
  return toMarkedMarkdown(tree.children);
}
