/**
 * What letters say money is for, line by line: comments of budget rows, and passages of a supplement under a heading
 * that names chapter and item (`Kap. 765, post 21`).
 */

import { findChapterMentions } from '../../../src/domain/chapter-mention.ts';
import type { LineRange } from '../../../src/schemas/index.ts';
import { readMarkdown } from '../../text/markdown.ts';
import { passagesOf } from '../../text/passages.ts';
import type { MergedLetter } from '../archive.ts';
import { joinLines } from './line-text.ts';
import { outsidePassages } from './outside-passages.ts';

export interface FundingLine {
  /** Budget year. */
  year: number;
  chapter: string;
  item: string;
  /** Plain, without the mark of a list. */
  text: string;
  /** Slug of the letter. */
  letter: string;
  line: number;
  url: string;
}

export function fundingLines(merged: MergedLetter): FundingLine[] {
  return [...fromComments(merged), ...fromPassages(merged)];
}

const listMark = /^[-–•]\s+/u;

function fromComments({ budget }: MergedLetter): FundingLine[] {
  return budget.flatMap(({ year, chapter, item, letter, line, url, comment }) =>
    (comment ?? '')
      .split('\n')
      .map((text) => text.trim().replace(listMark, ''))
      .filter(Boolean)
      .map((text) => ({ year, chapter, item, letter, line, url, text })),
  );
}

function fromPassages(merged: MergedLetter): FundingLine[] {
  const { letter } = merged;
  if (letter.kind !== 'supplement') return [];
  return outsidePassages(merged).flatMap(({ block, section, url }) => {
    const [funded] = findChapterMentions(section?.title ?? '');
    if (!funded?.item || block.anchor) return [];
    const { chapter, item } = funded;
    const { year, slug } = letter;
    return passagesOf(readMarkdown(block.markdown))
      .filter(({ kind }) => kind === 'text')
      .map(({ cells: [text = ''] }) => {
        return { year, chapter, item, letter: slug, line: lineOf(text, block.lines, merged), url, text };
      });
  });
}

/** Line that a passage begins on: the first that holds its first words. */
function lineOf(text: string, lines: LineRange, { document }: MergedLetter): number {
  const joined = joinLines(lines, document);
  const starts = [60, 30].map((length) => joined.text.indexOf(text.slice(0, length)));
  return joined.lineAt(starts.find((start) => start >= 0) ?? 0);
}
