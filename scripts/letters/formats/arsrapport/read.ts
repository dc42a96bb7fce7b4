/**
 * The agency's annual report (årsrapport): plain lines as headings, a section for each goal of the year's allocation
 * letter, accounts as tab-separated tables.
 *
 * Takes: a report whose text prints «Årsrapport <year>» first and answers the goals under «Status og utvikling på
 * målområdet».
 * Guarantees: one letter of kind annual-report; every non-blank line in the tree or in an aside; chapters at depth 1,
 * goals at depth 2, their parts at depth 3, key figures, parameters and criteria at depth 4.
 * Reports: `report-chapter` for a title in the contents without a chapter, `report-goal` for a goal's section without
 * its heading, `report-goals` when no goal is answered, `report-signature` when nobody has signed.
 */
import type { LineUse } from '../../../../src/schemas/index.ts';
import type { Aside, FormatContext, LetterFormat, LetterReading, SourceDocument } from '../../reading.ts';
import { findOwner } from '../../segment/frame/senders.ts';
import { buildTree } from './build-tree.ts';
import { checkGoals } from './check-goals.ts';
import { classifyLines } from './classify-lines.ts';
import { type Chapter, findChapters, readContents } from './find-chapters.ts';
import { findSignatures } from './find-signatures.ts';
import { firstGoalPart } from './heading-patterns.ts';
import { type ReportLine, readReportLines } from './report-lines.ts';

/** `Årsrapport 2024`. */
const reportTitle = /^Årsrapport (?:19|20)\d{2}$/u;

export const arsrapport: LetterFormat = {
  name: 'arsrapport',
  detect({ lines }) {
    const first = lines.find(({ text }) => text.trim());
    return reportTitle.test(first?.text.trim() ?? '') && lines.some(({ text }) => text.trim() === firstGoalPart);
  },
  read(document, context) {
    return [readReport(document, context)];
  },
};

function readReport(document: SourceDocument, { diagnostics, vocabulary }: FormatContext): LetterReading {
  const all = readReportLines(document);
  const contents = readContents(all);
  const title = all.find(({ text }) => reportTitle.test(text))?.text ?? `Årsrapport ${document.settings.year}`;
  const contentsStart = contents.lines[0]?.n ?? 0;
  const front = all.filter(({ n }) => n < contentsStart);
  const afterContents = all.slice(front.length + contents.lines.length);

  const chapters = findChapters(afterContents, contents, (missing) =>
    diagnostics.warn(
      document.path,
      { line: contentsStart },
      'report-chapter',
      `Expected the chapter «${missing}» that the list of contents names, but no line is its heading; its text stays under the chapter before it`,
    ),
  );
  const colophon = findColophon(afterContents, chapters, title);
  const body = afterContents.slice(0, afterContents.length - colophon.length);
  const signatures = findSignatures(body);
  const classified = classifyLines(body, { chapters, signatures: signatures.lines });
  checkGoals(classified, document.path, diagnostics);
  if (signatures.names.length === 0) {
    diagnostics.warn(
      document.path,
      undefined,
      'report-signature',
      'Expected a name above the leader’s title, found none; the report is shown without signatories',
    );
  }
  const { tree, asides } = buildTree(classified, chapters, vocabulary);
  return {
    kind: 'annual-report',
    year: document.settings.year,
    date: signatures.date,
    reference: null,
    title,
    sender: publisherOf(colophon) ?? document.settings.origin,
    recipient: findOwner(all.map(({ text }) => text)),
    signatories: signatures.names,
    lines: [1, document.lines.length],
    tree,
    asides: [
      ...asideOf(front, 'letterhead'),
      ...asideOf(contents.lines, 'contents'),
      ...asides,
      ...asideOf(colophon, 'colophon'),
    ],
  };
}

/** Nothing where there are no lines. */
function asideOf(lines: readonly ReportLine[], use: LineUse): Aside[] {
  const [first, last] = [lines[0], lines.at(-1)];
  return first && last ? [{ lines: [first.n, last.n], use }] : [];
}

/** Who published, where and how to reach them: what stands after the last chapter, from the report's title on. */
function findColophon(
  lines: readonly ReportLine[],
  chapters: ReadonlyMap<number, Chapter>,
  title: string,
): readonly ReportLine[] {
  const lastChapter = Math.max(0, ...chapters.keys());
  const at = lines.findIndex(({ n, text }) => n > lastChapter && text === title);
  return at < 0 || chapters.size === 0 ? [] : lines.slice(at);
}

/** What the colophon prints under «Utgitt av». */
function publisherOf(lines: readonly ReportLine[]): string | null {
  const at = lines.findIndex(({ text }) => text === 'Utgitt av');
  return at < 0 ? null : (lines[at + 1]?.text ?? null);
}
