/**
 * A supplement transcribed as Markdown: one line a paragraph or list item, emphasis as `*…*`, tables with tabs.
 *
 * Takes: a restored source document that holds one letter.
 * Guarantees: every line with words is in a node or an aside.
 * Reports: nothing; what is missing is null.
 */
import type { PhrasingContent } from 'mdast';
import { fromMarkdown } from '../../../text/markdown.ts';
import { Body, type PassageRule, readPassages } from '../../layout/body.ts';
import type { TextLine } from '../../layout/text-lines.ts';
import type { LetterFormat } from '../../reading.ts';
import { assembleLetter } from '../../rules/assemble-letter.ts';
import { readFrame } from '../../rules/letter-frame.ts';
import { beginsTitle } from '../../rules/letter-title.ts';
import { areaHeading } from '../../rules/passages/area-heading.ts';
import { departmentLine } from '../../rules/passages/department-line.ts';
import { fundingHeading } from '../../rules/passages/funding-heading.ts';
import { partHeading } from '../../rules/passages/part-heading.ts';
import { subheading } from '../../rules/passages/subheading.ts';
import { sumTable } from '../../rules/passages/sum-table.ts';
import { supplementHeading } from '../../rules/passages/supplement-heading.ts';

const agency = 'Helsedirektoratet';
const shortestLongLine = 160;
const assignmentPattern = /^TTB\d{4}-\d{1,3}/u;

/** What a line may begin, after the heading of an assignment. */
const passages: readonly PassageRule[] = [
  sumTable,
  fundingHeading,
  areaHeading,
  partHeading,
  subheading,
  departmentLine,
];

export const tilleggMarkdown: LetterFormat = {
  name: 'tillegg-markdown',
  detect: ({ lines }) =>
    lines.some(({ text }) => beginsTitle(text) && /tillegg/iu.test(text)) &&
    lines.some(({ text }) => assignmentPattern.test(text)) &&
    lines.some(({ text }) => text.length > shortestLongLine),
  read({ lines, settings }, { vocabulary }) {
    const frame = readFrame(lines, vocabulary);
    const body = new Body({ vocabulary, write: readInline, wholeLines: true });
    readPassages(frame.body, [supplementHeading(frame.index), ...passages], body);
    return [assembleLetter(lines, frame, body.finish(), { year: settings.year, recipient: agency })];
  },
};

/** Emphasis and links of one paragraph's Markdown, without the places they have in a text of their own. */
function readInline(lines: readonly TextLine[]): PhrasingContent[] {
  const [node] = fromMarkdown(lines.map(({ text }) => text).join(' ')).children;
  return node?.type === 'paragraph' ? withoutPositions(node.children) : [];
}

function withoutPositions(nodes: readonly PhrasingContent[]): PhrasingContent[] {
  return nodes.map(({ position: _, ...node }) =>
    'children' in node ? { ...node, children: withoutPositions(node.children) } : node,
  ) as PhrasingContent[];
}
