/**
 * The annual report's answers to a goal, ready to stand under what was asked.
 *
 * Takes: the goal and the archive. Guarantees: every answer that the report gives on the goal is there once, its whole
 * text in `lead` and `rest`, restored and corrected words marked, IDs linked.
 */
import type { Root, RootContent } from 'mdast';
import type { Goal, GoalAnswer, LetterData, LineRange, ReportAnswer, ReportItem } from '../../../src/schemas/index.ts';
import { fromMarkdown, toMarkedMarkdown, toPlain } from '../../text/markdown.ts';
import { type Archive, nameOf, sourceOf } from '../archive.ts';
import { linkBudgetItems } from '../budget/link-budget-items.ts';
import { type FindPage, linkIds } from '../text/link-ids.ts';
import { markRestored, restoredWords } from '../text/mark-restored.ts';
import { datedFigures } from './dated-figures.ts';

/** What the report asked and answered; the order is the report's. */
export interface AskedAndAnswered {
  asked: ReportAnswer['asked'];
  list: ReportAnswer['list'];
  subPoints: string[];
  answer: GoalAnswer;
}

/** An answer longer than this many characters shows its beginning, the rest on demand. */
const longAnswer = 700;

/** The report on a goal with the letter it stands in, or null. */
export function reportOn(goal: Goal, { letters }: Archive): { data: LetterData; item: ReportItem } | null {
  for (const data of letters) {
    const item = data.report.find((one) => one.goal === goal.id);
    if (item) return { data, item };
  }
  return null;
}

export function answersTo(goal: Goal, archive: Archive, findPage: FindPage): AskedAndAnswered[] {
  const found = reportOn(goal, archive);
  if (!found) return [];
  const { data, item } = found;
  return item.answers.map((answer, at): AskedAndAnswered => {
    const { asked, list, subPoints, label, anchor, values } = answer;
    const lines = linesOf(answer, item);
    const tree = fromMarkdown(answer.text);
    markRestored(tree, restoredWords(sourceOf(data.letter.source.document, archive), lines, data.corrections));
    linkIds(tree, findPage, null);
    linkBudgetItems(tree, data.letter.year, archive);
    return {
      asked,
      list,
      subPoints,
      answer: {
        anchor: answerAnchor(at),
        label,
        isReworded:
          asked !== null && wordsOf(label.replace(labelNumber, '')) !== wordsOf([asked, ...subPoints].join(' ')),
        letterTitle: nameOf(data.letter.slug, archive),
        letter: data.letter.slug,
        url: `${data.letter.url}#${anchor}`,
        lines,
        ...split(tree),
        figures: datedFigures(values),
      },
    };
  });
}

/** `id` of an answer on the goal's page; `at` is its place in the report. */
export const answerAnchor = (at: number) => `svar-${at + 1}`;

/** `Nøkkeltall 3: ` */
const labelNumber = /^[\p{L} ]+\d+:\s*/u;

/** Words alone, labels of sub-points (`a.`, `ii.`) left out: what must be equal for two headings to say the same. */
const wordsOf = (text: string) =>
  (text.toLowerCase().match(/[\p{L}\d]+/gu) ?? []).filter((word) => !/^(?:[a-h]|[ivx]+)$/u.test(word)).join(' ');

/** To the line before the next answer or the end of the part of the report that holds this one. */
function linesOf({ line }: ReportAnswer, { answers, parts }: ReportItem): LineRange {
  const next = answers.map((other) => other.line - 1).filter((end) => end >= line);
  const ends = parts.filter(({ lines }) => lines[0] <= line && line <= lines[1]).map(({ lines }) => lines[1]);
  return [line, Math.max(line, Math.min(...next, ...ends))];
}

function split({ children }: Root): Pick<GoalAnswer, 'lead' | 'rest'> {
  const blocks = children.map(withoutHeading);
  const firstText = children.findIndex(({ type }) => type !== 'heading') + 1;
  const isLong = toPlain(blocks).length > longAnswer && firstText > 0 && firstText < blocks.length;
  if (!isLong) return { lead: toMarkedMarkdown(blocks), rest: null };
  return { lead: toMarkedMarkdown(blocks.slice(0, firstText)), rest: toMarkedMarkdown(blocks.slice(firstText)) };
}

/** Headings inside an answer are bold lines: the page's own headings are those of what was asked. */
function withoutHeading(node: RootContent): RootContent {
  if (node.type !== 'heading') return node;
  return { type: 'paragraph', children: [{ type: 'strong', children: node.children }] };
}
