/**
 * The numbered text of the letter and of its attachments, from the first heading on.
 *
 * Takes: lines without letterhead and closing.
 * Guarantees: nodes in reading order; every line that is not blank is in one of them or in an aside.
 */
import type { RootContent } from 'mdast';
import type { Vocabulary } from '../../../text/vocabulary.ts';
import type { Aside, SourceLine } from '../../reading.ts';
import { readEarlier } from './earlier.ts';
import { readFlow } from './flow.ts';
import { type Place, readHeading } from './headings.ts';
import { isRule, isTabbed } from './rows.ts';
import { readTable } from './tables.ts';

export function readBody(
  lines: readonly SourceLine[],
  vocabulary: Vocabulary,
): { nodes: RootContent[]; asides: Aside[] } {
  const nodes: RootContent[] = [];
  const asides: Aside[] = [];
  let place: Place = { numbers: null, sectionDepth: 0, depth: 0, inAttachment: false, inGoal: false };
  let text: SourceLine[] = [];
  const flush = () => {
    nodes.push(...readFlow(text, place.depth + 1, vocabulary));
    text = [];
  };

  for (let at = 0; at < lines.length; ) {
    const line = lines[at]!;
    const found = readHeading(lines, at, place, vocabulary);
    if (found) {
      flush();
      nodes.push(found.node);
      place = found.place;
      at = found.next;
      if (found.listsEarlier) {
        const earlier = readEarlier(lines, at, place, vocabulary);
        nodes.push(...earlier.nodes);
        at = earlier.next;
      }
    } else if (isRule(line)) {
      asides.push({ lines: [line.n, line.n], use: 'page-furniture' });
      at++;
    } else if (isTabbed(line)) {
      flush();
      const { node, next } = readTable(lines, at, vocabulary);
      nodes.push(node);
      at = next;
    } else {
      text.push(line);
      at++;
    }
  }
  flush();
  return { nodes, asides };
}
