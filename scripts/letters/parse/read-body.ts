/** A letter from first line to last as blocks, each goal and assignment named where it begins. */
import type { Root, RootContent } from 'mdast';
import type { Assignment, Block } from '../../../src/schemas/index.ts';
import { toMarkdown } from '../../text/markdown.ts';
import { linesOf } from '../layout/nodes.ts';
import type { Part } from './parts.ts';
import type { GoalOfPart } from './read-goals.ts';

export function readBody(tree: Root, parts: Part[], goals: GoalOfPart[], assignments: Assignment[]): Block[] {
  const partOf = new Map(parts.map((part) => [part.heading as RootContent, part]));
  const subjects = new Map<Part, string>(goals.map((goal) => [goal.part, goal.id]));
  const assignmentParts = parts.filter((part) => part.place.role === 'assignment');
  for (const [at, part] of assignmentParts.entries()) subjects.set(part, assignments[at]!.id);
  return tree.children.map((node): Block => {
    const part = partOf.get(node);
    const subject = part && subjects.get(part);
    return {
      lines: linesOf(node),
      ...(part && { anchor: part.anchor }),
      ...(subject && { subject }),
      markdown: toMarkdown([node]),
    };
  });
}
