/** The text of a goal or an assignment as its page shows it: restored words marked, IDs linked, parts with anchors. */
import type { Root } from 'mdast';
import type { Assignment, Goal, LetterData } from '../../../src/schemas/index.ts';
import { fromMarkdown, toMarkedMarkdown } from '../../text/markdown.ts';
import { type Archive, sourceOf } from '../archive.ts';
import { placesIn, writeAnchor } from '../assignments/assignment-places.ts';
import { linkBudgetItems } from '../budget/link-budget-items.ts';
import { type FindPage, linkIds } from './link-ids.ts';
import { markRestored, restoredWords } from './mark-restored.ts';

export function subjectBody(
  subject: Assignment | Goal,
  data: LetterData,
  archive: Archive,
  findPage: FindPage,
): string {
  const { children } = subjectTree(subject, data, archive, findPage);
  if ('parts' in subject) for (const place of placesIn(children, subject.parts)) writeAnchor(place);
  return toMarkedMarkdown(children);
}

export function subjectTree(subject: Assignment | Goal, data: LetterData, archive: Archive, findPage: FindPage): Root {
  const tree = markedTree(subject, data, archive);
  linkIds(tree, findPage, subject.url);
  linkBudgetItems(tree, data.letter.year, archive);
  return tree;
}

/** The text with restored words marked and no links. */
export function markedTree(
  { id, text, source }: Assignment | Goal,
  { body, corrections }: LetterData,
  archive: Archive,
): Root {
  const headingEnd = body.find(({ subject }) => subject === id)?.lines[1] ?? source.lines[0];
  const lines = [headingEnd + 1, source.lines[1]] as const;
  const tree = fromMarkdown(text);
  markRestored(tree, restoredWords(sourceOf(source.document, archive), lines, corrections));
  return tree;
}
