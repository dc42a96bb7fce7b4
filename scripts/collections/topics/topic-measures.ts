/** Criteria, control parameters and key figures that name a topic, each with its place on the goal's page. */
import type { Goal, GoalItem, LetterData, TopicYear } from '../../../src/schemas/index.ts';
import type { Archive } from '../archive.ts';
import { allItems, goalPassages } from '../goals/goal-items.ts';
import { markedTree } from '../text/subject-body.ts';
import { hasMarks } from './marked-words.ts';
import type { Topic } from './ways-vocabulary.ts';

/** All items of a goal, restored words marked. */
export function itemsOf(goal: Goal, data: LetterData, archive: Archive): GoalItem[] {
  return allItems(goalPassages(goal, markedTree(goal, data, archive)));
}

/** In the order of the goal's lists. */
export function measuresOf(goal: Goal, items: readonly GoalItem[], { find }: Topic): TopicYear['measures'] {
  return items
    .filter(({ text }) => find(text).length > 0)
    .map(({ list, name, text, label, markdown, anchor }) => ({
      list,
      name,
      text,
      marked: hasMarks(markdown) ? withoutLabel(markdown, label) : null,
      goal: goal.number,
      goalId: goal.id,
      url: `${goal.url}#${anchor}`,
    }));
}

const withoutLabel = (markdown: string, label: string | null) =>
  label && markdown.startsWith(label) ? markdown.slice(label.length).trimStart() : markdown;
