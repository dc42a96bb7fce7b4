/**
 * What an annual report says section by section: the part headings that every goal repeats, and the answers to criteria,
 * control parameters and key figures, each under a heading that names its kind and a number of the report's own.
 *
 * Takes: the headings of the report with what stands under each.
 * Guarantees: every heading of an answer is in one answer, with the sub-points printed on its line; a key figure that has lost its heading, and begins with the
 * caption of its table, is an answer of its own, named by the caption.
 */
import type { RootContent } from 'mdast';
import type { LineRange, ReportAnswer, ReportItem } from '../../../src/schemas/index.ts';
import { toMarkdown, toPlain } from '../../text/markdown.ts';
import { linesOf } from '../layout/nodes.ts';
import { type Part, spanOf } from './parts.ts';
import { readValues } from './read-values.ts';

/** An answer before the question in the letter is found. */
export type ReportDraft = Omit<ReportAnswer, 'asked' | 'subPoints'>;

/** A section that may answer a goal. */
export interface ReportSection {
  title: string;
  anchor: string;
  parts: ReportItem['parts'];
  answers: ReportDraft[];
}

/** «Nøkkeltall 1: …», «Styringsparameter 2: …», «Vurderingskriterie 3: …» */
const answerHeading = /^(?<kind>Nøkkeltall|Styringsparameter|Vurderingskriteri(?:e|um)) (?<number>\d{1,2}): /u;

const tableCaption = /^Tabell \d/u;

const kinds: Record<string, Pick<ReportDraft, 'kind' | 'list'>> = {
  N: { kind: 'keyFigure', list: 'keyFigures' },
  S: { kind: 'keyFigure', list: 'parameters' },
  V: { kind: 'criterion', list: 'criteria' },
};

export function readReport(parts: readonly Part[], year: number): ReportSection[] {
  return parts
    .filter(({ heading }) => heading.depth === 2)
    .flatMap((section) => {
      const inside = parts.filter(({ path }) => path.includes(section));
      const answers = inside.filter(({ heading }) => answerHeading.test(toPlain(heading)));
      if (answers.length === 0) return [];
      return [
        {
          title: toPlain(section.heading),
          anchor: section.anchor,
          parts: inside
            .filter(({ path }) => path.at(-1) === section)
            .map((part) => ({ title: toPlain(part.heading), anchor: part.anchor, lines: spanOf(part) as LineRange })),
          answers: answers.flatMap((part, at) => toAnswers(part, answers[at + 1], year)),
        },
      ];
    });
}

function toAnswers(part: Part, next: Part | undefined, year: number): ReportDraft[] {
  const [line] = linesOf(part.heading);
  const isAsked = (node: RootContent) => linesOf(node)[1] === line;
  const label = toPlain([part.heading, ...part.content.filter(isAsked)]);
  const lost = numberOf(next) > 1 + numberOf(part, next) ? part.content.findIndex(isCaption) : -1;
  const own = (lost < 0 ? part.content : part.content.slice(0, lost)).filter((node) => !isAsked(node));
  const answer = toAnswer(label, own, part.anchor, line, year);
  if (lost < 0) return [answer];
  const rest = part.content.slice(lost);
  const caption = rest[0]!;
  return [answer, { ...toAnswer(toPlain(caption), rest, part.anchor, linesOf(caption)[0], year), ...kinds.N! }];
}

/** The number of an answer's heading; 0 where there is none, or it is of another kind than the one that follows it. */
function numberOf(part: Part | undefined, next?: Part): number {
  const [own, other] = [part, next].map((one) => (one ? answerHeading.exec(toPlain(one.heading))?.groups : undefined));
  return next && own?.kind !== other?.kind ? 0 : Number(own?.number ?? 0);
}

const isCaption = (node: RootContent) => node.type === 'paragraph' && tableCaption.test(toPlain(node));

function toAnswer(label: string, content: RootContent[], anchor: string, line: number, year: number): ReportDraft {
  const kind = kinds[label[0]!] ?? kinds.N!;
  const values = kind.kind === 'keyFigure' ? readValues(content, year) : [];
  return { ...kind, label, text: toMarkdown(content), values, anchor, line };
}
