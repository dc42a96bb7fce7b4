/**
 * Nothing is lost: a line that no construct has kept is furniture when it has no words (`<ul>`), and else a paragraph where it stands.
 *
 * Takes: the tree, the lines, and what has been set aside. Guarantees: every line that is not blank is in a node or in `uses`.
 */
import type { Root, RootContent } from 'mdast';
import type { LineUse } from '../../../src/schemas/index.ts';
import { printedWords } from '../../text/printed-words.ts';
import { linesOf, paragraph } from '../layout/nodes.ts';
import type { SourceLine } from '../reading.ts';

export function keepLines({ children }: Root, lines: readonly SourceLine[], uses: Map<number, LineUse>): Root {
  const kept = new Set(uses.keys());
  for (const node of children) {
    const [first, last] = linesOf(node);
    for (let n = first; n <= last; n++) kept.add(n);
  }
  const all: RootContent[] = [...children];
  for (const { n, text } of lines) {
    if (!text.trim() || kept.has(n)) continue;
    if (printedWords(text).length === 0) uses.set(n, 'page-furniture');
    else {
      const next = all.findIndex((node) => linesOf(node)[0] > n);
      all.splice(next < 0 ? all.length : next, 0, paragraph(text.trim(), [n, n]));
    }
  }
  return { type: 'root', children: all };
}
