/** Criteria, parameters and key figures of a goal: the list items under each goal-part heading. */
import type { List, RootContent } from 'mdast';
import { toPlain } from '../../text/markdown.ts';

interface GoalLists {
  criteria: string[];
  parameters: string[];
  keyFigures: string[];
}

/** Roman or decimal numbers, letters and bullets before an item's text: they are the list's, not the text's. */
const itemLabel = /^(?:\(?(?:[ivx]{1,4}|[a-h]|\d{1,2})[.)]\s+)+/u;

export function readGoalLists(content: RootContent[]): GoalLists {
  const lists: GoalLists = { criteria: [], parameters: [], keyFigures: [] };
  let into: string[] | null = null;
  for (const node of content) {
    if (node.type === 'heading') {
      const place = node.data?.place;
      into = place?.role === 'goal-part' ? lists[place.part] : null;
    } else if (node.type === 'list' && into) {
      into.push(...itemsOf(node));
    }
  }
  return lists;
}

/** Items as plain text, sub-items right after their parent. */
function itemsOf(list: List): string[] {
  return list.children.flatMap((item) => {
    const [first, ...rest] = item.children;
    const own = first ? [toPlain(first).replace(itemLabel, '')] : [];
    return [...own, ...rest.flatMap((node) => (node.type === 'list' ? itemsOf(node) : [toPlain(node)]))];
  });
}
