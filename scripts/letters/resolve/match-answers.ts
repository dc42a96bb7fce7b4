/**
 * Ties each answer of an annual report to what the letter asked. The report numbers criteria and key figures anew and
 * words some of them anew, so answers and questions of a goal are paired by their words, best pair first.
 */
import type { Goal, ReportAnswer, ReportItem } from '../../../src/schemas/index.ts';

type Draft = Omit<ReportAnswer, 'asked' | 'subPoints'>;

/** Share of the words of question and answer's heading that both have, below which they are not the same. */
const enoughShared = 0.5;

export function matchAnswers(goal: Goal, drafts: readonly Draft[]): ReportItem['answers'] {
  const pairs = drafts
    .flatMap((draft) => goal[draft.list].map((asked) => ({ draft, asked, shared: likeness(asked, draft.label) })))
    .filter(({ shared }) => shared >= enoughShared)
    .sort((a, b) => b.shared - a.shared);
  const askedBy = new Map<Draft, string>();
  const used = new Set<string>();
  for (const { draft, asked } of pairs) {
    if (askedBy.has(draft) || used.has(asked)) continue;
    askedBy.set(draft, asked);
    used.add(asked);
  }
  return drafts.map((draft) => {
    const { kind, list, ...rest } = draft;
    const asked = askedBy.get(draft) ?? null;
    const subPoints = goal[list].filter((text) => asked && !used.has(text) && draft.label.includes(text));
    return { kind, list, asked, subPoints, ...rest };
  });
}

/** Nearly 1 where the heading begins with the question (its sub-points may follow), else the share of words in common. */
function likeness(asked: string, label: string): number {
  const [a, b] = [wordsOf(asked), wordsOf(label.slice(label.indexOf(':') + 1))];
  if (a.length < b.length && a.every((word, at) => word === b[at])) return 0.99;
  const both = new Set(a.filter((word) => b.includes(word))).size;
  return both / new Set([...a, ...b]).size;
}

const wordsOf = (text: string): string[] => text.toLowerCase().match(/[\p{L}\d]+/gu) ?? [];
