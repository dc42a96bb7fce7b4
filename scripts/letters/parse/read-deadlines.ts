/**
 * Deadlines of an assignment, in reading order: one entry for each time that a sentence sets, and for each part that
 * it sets it for. A deadline printed in two places (in the text and as a `Frist:` line) is there twice.
 */
import type { RootContent } from 'mdast';
import { splitSentences } from '../../../src/domain/sentences.ts';
import type { Assignment, Deadline, LineRange } from '../../../src/schemas/index.ts';
import type { SourceLine } from '../reading.ts';
import { readDeadlines as readSentence, type SetDeadline } from '../rules/deadline.ts';
import { findPartMentions, type PartMention } from '../rules/part-label.ts';
import { type TextBlock, textBlocks } from './text-blocks.ts';

export function readDeadlines(
  content: readonly RootContent[],
  parts: Assignment['parts'],
  year: number,
  lines: readonly SourceLine[],
): Deadline[] {
  const labels = parts.map(({ label }) => label);
  return textBlocks(content).flatMap((block) =>
    splitSentences(block.text).flatMap(({ text, index }) => {
      const set = readSentence(text, year);
      if (set.length === 0) return [];
      const mentions = findPartMentions(text, labels);
      const line = lineOf(block, index, lines);
      return set.flatMap((deadline, at) =>
        partsOf(deadline, at, set, mentions, block).map((part) => ({ text, date: deadline.date, part, line })),
      );
    }),
  );
}

/** Deadlines of a passage that has no parts: a row of a list of earlier assignments. */
export function readLooseDeadlines(content: readonly RootContent[], year: number): Pick<Deadline, 'text' | 'date'>[] {
  return textBlocks(content).flatMap((block) =>
    splitSentences(block.text).flatMap(({ text }) => readSentence(text, year).map(({ date }) => ({ text, date }))),
  );
}

/** Parts that the sentence names for a time, or the part that it stands in. */
function partsOf(
  deadline: SetDeadline,
  at: number,
  set: readonly SetDeadline[],
  mentions: readonly PartMention[],
  block: TextBlock,
): (string | null)[] {
  const next = set[at + 1]?.index ?? Number.POSITIVE_INFINITY;
  const own = set.length > 1 ? mentions.find(({ index }) => index > deadline.index && index < next) : mentions[0];
  return own?.labels ?? [block.part];
}

/** Characters that are the same in the source and in the joined text. */
const lettersOnly = (text: string) => text.replace(/[^\p{L}\p{N}]/gu, '');

/** The line that the text begins on, counted from its place among the letters of the block's lines. */
function lineOf({ text, lines }: TextBlock, index: number, all: readonly SourceLine[]): number {
  const wanted = lettersOnly(text.slice(index)).slice(0, 16);
  const [first, last]: LineRange = lines;
  const inside = all.slice(first - 1, last).map(({ n, text: line }) => ({ n, letters: lettersOnly(line) }));
  const whole = inside.map(({ letters }) => letters).join('');
  const before = lettersOnly(text.slice(0, index)).length;
  const near = whole.indexOf(wanted, before);
  let left = near >= 0 ? near : whole.indexOf(wanted);
  if (left < 0) return first;
  for (const { n, letters } of inside) {
    if (left < letters.length) return n;
    left -= letters.length;
  }
  return last;
}
