/** Goals, in their running text and their lists. */
import type { Goal, GoalItem } from '../../src/schemas/index.ts';
import type { Archive } from '../collections/archive.ts';
import { goalPassages } from '../collections/goals/goal-items.ts';
import { fromMarkdown } from '../text/markdown.ts';
import { passageOf, type SearchResult } from './search-results.ts';
import { type TextBlock, textBlocks } from './text-blocks.ts';

export function goalResults({ letters }: Archive): SearchResult[] {
  return letters.flatMap(({ goals, letter }) => goals.map((goal) => resultOf(goal, letter.date ?? '')));
}

function resultOf(goal: Goal, date: string): SearchResult {
  const { id, url, title, number, year, area } = goal;
  return {
    url,
    kind: 'mål',
    code: id,
    title: `Mål ${number}: ${title}`,
    year,
    date,
    departments: [],
    area: area?.title ?? '',
    topics: [],
    deadlines: [],
    relatedIds: [],
    passages: [passageOf(url, '', blocksOf(goal))],
  };
}

/** Each criterion, parameter and key figure is a part of the page, its sub-points too. */
function blocksOf(goal: Goal): TextBlock[] {
  return goalPassages(goal, fromMarkdown(goal.text)).flatMap((passage) =>
    passage.kind === 'items' ? passage.items.flatMap(itemBlocks) : textBlocks(fromMarkdown(passage.markdown).children),
  );
}

function itemBlocks({ anchor, markdown, items }: GoalItem): TextBlock[] {
  const own = textBlocks(fromMarkdown(markdown).children).map((block) => ({ ...block, anchor }));
  return [...own, ...items.flatMap(itemBlocks)];
}
