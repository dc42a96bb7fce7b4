/** The goals of an allocation letter, with their criteria, control parameters and key figures. */
import type { RootContent } from 'mdast';
import { goalUrl } from '../../../src/domain/addresses.ts';
import type { Goal } from '../../../src/schemas/index.ts';
import { toMarkdown } from '../../text/markdown.ts';
import { linesOf } from '../layout/nodes.ts';
import type { LetterReading, SourceDocument } from '../reading.ts';
import { readGoalLists } from './goal-lists.ts';
import { areaName, areaOf, asPage, type Part } from './parts.ts';

/** A goal and the heading it was read under. */
export type GoalOfPart = Goal & { part: Part };

export function readGoals(parts: Part[], reading: LetterReading, slug: string, document: SourceDocument): GoalOfPart[] {
  if (reading.kind === 'annual-report') return [];
  return parts.flatMap((part): GoalOfPart[] => {
    if (part.place.role !== 'goal') return [];
    const { number, title } = part.place;
    const content = beforeAssignments(part);
    const { criteria, parameters, keyFigures } = readGoalLists(content);
    const last = Math.max(linesOf(part.heading)[1], ...content.map((node) => linesOf(node)[1]));
    return [
      {
        id: `${reading.year}-${number}`,
        letter: slug,
        year: reading.year,
        number,
        title,
        area: areaName(areaOf(part) ?? part),
        url: goalUrl(reading.year, number),
        text: toMarkdown(asPage(content)),
        criteria,
        parameters,
        keyFigures,
        assignments: [],
        previous: [],
        next: [],
        lineage: [],
        report: null,
        source: { document: document.slug, lines: [linesOf(part.heading)[0], last] },
        part,
      },
    ];
  });
}

/** The goal's own text: where assignments stand under the goal, what comes before the section that holds them. */
function beforeAssignments(goal: Part): RootContent[] {
  const at = goal.content.findIndex((node) => node.type === 'heading' && node.data?.place?.role === 'section');
  return at < 0 ? goal.content : goal.content.slice(0, at);
}
