/** Sums named in an assignment, in reading order; the same sum said twice is there twice. */
import type { RootContent } from 'mdast';
import type { Assignment } from '../../../src/schemas/index.ts';
import { findAmounts } from '../rules/amount.ts';
import { textBlocks } from './text-blocks.ts';

export function readAmounts(content: readonly RootContent[]): Assignment['amounts'] {
  return textBlocks(content).flatMap(({ text }) => findAmounts(text));
}
