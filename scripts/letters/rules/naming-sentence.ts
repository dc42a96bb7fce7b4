/**
 * The sentence that names an assignment, as readers are shown it: `Det vises til TB 2022-31 om læring og mestring.`; a
 * heading as a whole; of a table row its cells, the naming cell cut to the line and sentence that name it.
 */
import type { Nodes } from 'mdast';
import { findIdentifiers, type Mention } from '../../../src/domain/identifier.ts';
import { splitSentences } from '../../../src/domain/sentences.ts';
import { passagesOf } from '../../text/passages.ts';
import { findLooseReferences } from './loose-reference.ts';

export interface NamingSentence {
  /** As printed without white space. */
  id: string;
  /** Plain. */
  text: string;
}

/** Assignments that a text names, in order: an ID in any spelling, or a number with its letter. */
export function findMentions(text: string): Mention[] {
  return [...findIdentifiers(text), ...findLooseReferences(text)].sort((a, b) => a.index - b.index);
}

/** One entry a mention, in order of the text. */
export function namingSentences(node: Nodes): NamingSentence[] {
  return passagesOf(node).flatMap(({ kind, cells }) =>
    cells.flatMap((cell, at) =>
      findMentions(cell).map(({ id, index }) => {
        const naming = kind === 'heading' ? cell : sentenceAt(cell, index);
        const text = cells
          .map((other, place) => (place === at ? naming : other.replaceAll('\n', ' ')))
          .filter(Boolean)
          .join(' | ');
        return { id, text };
      }),
    ),
  );
}

/** The sentence that holds a place in a text; a line break ends a sentence too. */
export function sentenceAt(text: string, index: number): string {
  const start = text.lastIndexOf('\n', index - 1) + 1;
  const end = text.indexOf('\n', index);
  const line = text.slice(start, end < 0 ? undefined : end);
  return splitSentences(line).findLast((sentence) => sentence.index <= index - start)?.text ?? line.trim();
}
