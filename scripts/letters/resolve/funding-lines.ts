/**
 * What letters say money is for, line by line: comments of budget rows, and passages of a supplement under a heading
 * that names chapter and item (`Kap. 765, post 21`).
 */

import { findChapterMentions } from '../../../src/domain/chapter-mention.ts';
import { passagesOf } from '../../text/passages.ts';
import type { MergedLetter } from '../archive.ts';
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
  return outsidePassages(merged).flatMap(({ block, node, section, url }) => {
    const [funded] = findChapterMentions(section?.title ?? '');
    if (!funded?.item || block.anchor) return [];
    const { chapter, item } = funded;
    const { year, slug } = letter;
    return passagesOf(node)
      .filter(({ kind }) => kind === 'text')
      .map(({ cells: [text = ''], line }) => {
        return { year, chapter, item, letter: slug, line: line ?? block.lines[0], url, text };
      });
  });
}
