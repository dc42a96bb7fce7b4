/**
 * The layout of the 2025 allocation letter, as a reading (OCR) without Norwegian letters has left it.
 *
 * Takes: a document of one letter. Guarantees: every line with text is in a node or an aside; goals, their parts and the
 * assignments are headings with a place. Reports: `number-restored`, `departments-open`, `cell-moved`, `cell-unplaced`.
 * The letter head and the signatures are not in such a text: title, sender and recipient are those of the layout.
 */
import type { RootContent } from 'mdast';
import { toPlain } from '../../../text/markdown.ts';
import type { Vocabulary } from '../../../text/vocabulary.ts';
import { heading, linesOf, paragraph } from '../../layout/nodes.ts';
import { placeFootnotes } from '../../layout/place-footnotes.ts';
import { subheadingLevels } from '../../layout/subheading-levels.ts';
import type { Change, LetterFormat } from '../../reading.ts';
import { readOpening } from '../../segment/frame/opening.ts';
import { findAuthorityTables } from './authority-tables.ts';
import { budgetStart, isBudget, readBudget } from './budget-table.ts';
import { isCalendar, readCalendar } from './calendar-table.ts';
import { readFlow } from './flow.ts';
import { looseCellStart, readLooseCells } from './loose-cell-table.ts';
import { type OutlineHeading, readOutline } from './outline.ts';
import type { Report } from './report.ts';
import { readTextLines, type TextLine } from './text-lines.ts';

const assignmentRow = /^(?:TTB|TB) ?20\d{2}-\d+\s*[|‘]\s*Avd\. ?HOD/u;
const partSection = /^\d+\.\d+\.\d+\. Styringsparametere/u;

export const tildelingsbrev2025: LetterFormat = {
  name: 'tildelingsbrev-2025',

  detect({ lines }) {
    return (
      lines.some(({ text }) => assignmentRow.test(text.trim())) &&
      lines.some(({ text }) => partSection.test(text.trim()))
    );
  },

  read(document, { diagnostics, vocabulary }) {
    const putBack: Change[] = [];
    const report: Report = (line, rule, message, lost) => {
      diagnostics.info(document.path, { line }, rule, message);
      if (lost) putBack.push({ line, from: lost.from, to: lost.to, kind: 'ocr', why: lost.why });
    };
    const { lines, footnotes, asides } = readTextLines(document);
    const outline = readOutline(lines, vocabulary, report);
    const children = readSection(null, lines.slice(0, outline[0]?.stop), vocabulary, report);
    for (const [at, one] of outline.entries()) {
      children.push(heading(one.depth, one.text, one.place, one.lines));
      children.push(...readSection(one, lines.slice(one.end, outline[at + 1]?.stop), vocabulary, report));
    }
    for (const footnote of footnotes) insertFootnote(children, footnote);
    const opening = readOpening(children.map((node) => toPlain(node)));
    return [
      {
        kind: 'allocation',
        year: document.settings.year,
        date: null,
        reference: null,
        // The text begins at chapter 1: what the letterhead said is lost, but for what the first sentence says.
        title: ['Tildelingsbrev', opening && `til ${opening.agency}`, `for ${document.settings.year}`]
          .filter(Boolean)
          .join(' '),
        sender: opening?.ministry ?? null,
        recipient: opening?.agency ?? null,
        signatories: [],
        lines: [1, document.lines.length],
        tree: { type: 'root', children: placeFootnotes(children) },
        asides,
        putBack,
      },
    ];
  },
};

/** What stands under one heading; null for what stands before the first. */
function readSection(
  outline: OutlineHeading | null,
  lines: readonly TextLine[],
  vocabulary: Vocabulary,
  report: Report,
): RootContent[] {
  if (lines.length === 0) return [];
  const depth = Math.min((outline?.depth ?? 0) + 1, 6);
  const levelOf = subheadingLevels();
  const flow = (part: readonly TextLine[], inList = false) =>
    readFlow(part, { depth, levelOf, inList, vocabulary, report });
  if (outline?.place.role === 'goal-part') return flow(lines, true);
  if (isBudget(lines)) {
    const start = budgetStart(lines);
    return [...flow(lines.slice(0, start)), readBudget(lines.slice(start), vocabulary, report)];
  }
  if (isCalendar(lines)) return readCalendar(lines, vocabulary, report);
  const cells = looseCellStart(lines);
  if (cells >= 0) return [...flow(lines.slice(0, cells)), readLooseCells(lines.slice(cells), vocabulary)];
  const nodes: RootContent[] = [];
  let from = 0;
  for (const { start, end, node } of findAuthorityTables(lines, vocabulary)) {
    nodes.push(...flow(lines.slice(from, start)), node);
    from = end;
  }
  return [...nodes, ...flow(lines.slice(from))];
}

/** After the block it stands in: a page's footnotes interrupt the sentence that runs over to the next page. */
function insertFootnote(children: RootContent[], { text, n }: TextLine): void {
  const at = children.findLastIndex((node) => linesOf(node)[0] < n);
  children.splice(at + 1, 0, paragraph(text, [n, n], 'footnote'));
}
