/**
 * Deadlines of an assignment, in reading order: one entry for each time that a sentence sets, and for each part that
 * it sets it for. A deadline printed in two places (in the text and as a `Frist:` line) is there twice.
 */
import type { RootContent } from 'mdast';
import { splitSentences } from '../../../src/domain/sentences.ts';
import type { Assignment, Deadline } from '../../../src/schemas/index.ts';
import { lineFinder } from '../../text/line-finder.ts';
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
  return textBlocks(content).flatMap((block) => {
    const sentences = splitSentences(block.text).map((one) => ({ ...one, set: readSentence(one.text, year) }));
    const setting = sentences.filter(({ set }) => set.length > 0);
    if (setting.length === 0) return [];
    const lineAt = lineFinder(block.text, lines.slice(block.lines[0] - 1, block.lines[1]));
    return setting.flatMap(({ text, index, set }) => {
      const mentions = findPartMentions(text, labels);
      return set.flatMap((deadline, at) =>
        partsOf(deadline, at, set, mentions, block).map((part) => {
          return { text, date: deadline.date, part, line: lineAt(index) };
        }),
      );
    });
  });
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
