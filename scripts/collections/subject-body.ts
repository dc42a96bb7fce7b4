/** The text of a goal or an assignment as its page shows it: restored words marked, IDs linked. */
import type { Root } from 'mdast';
import type { Assignment, Goal, LetterData } from '../../src/schemas/index.ts';
import { fromMarkdown, toMarkedMarkdown } from '../letters/layout/markdown.ts';
import { type Archive, sourceOf } from './archive.ts';
import { type FindPage, linkIds } from './link-ids.ts';
import { markRestored, restoredWords } from './mark-restored.ts';

export function subjectBody(
  subject: Assignment | Goal,
  data: LetterData,
  archive: Archive,
  findPage: FindPage,
): string {
  return toMarkedMarkdown(subjectTree(subject, data, archive, findPage).children);
}

export function subjectTree(
  { id, text, url, source }: Assignment | Goal,
  { body, corrections }: LetterData,
  archive: Archive,
  findPage: FindPage,
): Root {
  const headingEnd = body.find(({ subject }) => subject === id)?.lines[1] ?? source.lines[0];
  const lines = [headingEnd + 1, source.lines[1]] as const;
  const tree = fromMarkdown(text);
  markRestored(tree, restoredWords(sourceOf(source.document, archive), lines, corrections));
  linkIds(tree, findPage, url);
  return tree;
}
