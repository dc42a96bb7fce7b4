/** Puts notes into a letter's blocks, in place: under the headings and after the tables they are about. */
import type { LetterBlock } from './letter-blocks.ts';
import type { LetterNotes } from './letter-notes.ts';
import { noteNode } from './note-nodes.ts';

export function insertNotes(blocks: readonly LetterBlock[], { headings, rows }: LetterNotes): void {
  for (const block of blocks) {
    const { anchor, lines, nodes } = block;
    const under = (anchor && headings.get(anchor)) || [];
    const after = [...rows].filter(([line]) => line >= lines[0] && line <= lines[1]).flatMap(([, words]) => words);
    for (const sentences of [under, after]) if (sentences.length > 0) nodes.push(noteNode(sentences));
  }
}
