/**
 * The running text of an annual report, section by section, as far as it tells of work: without tables, answers to key
 * figures and control parameters (they are tied to the goals) and the accounts (årsregnskap).
 */
import type { RootContent } from 'mdast';
import type { LineRange, Section } from '../../../src/schemas/index.ts';
import { toPlain } from '../../text/markdown.ts';
import type { MergedLetter } from '../archive.ts';
import { linesOf } from '../layout/nodes.ts';

/** A paragraph or a list item. */
export interface ReportParagraph {
  section: Section;
  lines: LineRange;
  /** Plain. */
  text: string;
}

/** A heading with the paragraphs right under it. */
export interface ReportSectionText {
  section: Section;
  /** True where hardly another heading has the title; `Måloppnåelse` stands under every goal. */
  isOwnTitle: boolean;
  paragraphs: ReportParagraph[];
}

/** A topic may have a section in a few places: `Kunstig intelligens` in two goals. */
const fewTimes = 3;

const accounts = /^årsregnskap/iu;

export function readReportText(
  { letter, reading, reportSections }: MergedLetter,
  { withAccounts = false } = {},
): ReportSectionText[] {
  const figures = new Set(
    reportSections.flatMap(({ answers }) =>
      answers.filter(({ list }) => list !== 'criteria').map(({ anchor }) => anchor),
    ),
  );
  const answers = new Set(reportSections.flatMap((section) => section.answers.map(({ anchor }) => anchor)));
  const sections = new Map(letter.sections.map((section) => [section.line, section]));
  const texts: ReportSectionText[] = [];
  let [open, leftOut]: [ReportSectionText | null, Section | null] = [null, null];
  for (const node of reading.tree.children) {
    if (node.type === 'heading') {
      const section = sections.get(linesOf(node)[0]);
      if (!section) continue;
      if (leftOut && section.level <= leftOut.level) leftOut = null;
      if (figures.has(section.anchor) || (!withAccounts && accounts.test(section.title))) leftOut ??= section;
      const isOwnTitle =
        !answers.has(section.anchor) &&
        letter.sections.filter(({ title }) => title === section.title).length <= fewTimes;
      open = leftOut ? null : { section, isOwnTitle, paragraphs: [] };
      if (open) texts.push(open);
    } else open?.paragraphs.push(...paragraphsOf(node, open.section));
  }
  return texts;
}

function paragraphsOf(node: RootContent, section: Section): ReportParagraph[] {
  if (node.type === 'table') return [];
  const nodes = node.type === 'list' ? node.children : [node];
  return nodes.map((one) => ({ section, lines: linesOf(one), text: toPlain(one) })).filter(({ text }) => text);
}
