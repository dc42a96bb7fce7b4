/**
 * What a person found who read a report beside its assignments: content/vocabulary/report-ties.yaml adds passages and turns
 * down those that only share words. Reports `report-tie` for an entry that says nothing (any more).
 */
import { splitSentences } from '../../../src/domain/sentences.ts';
import type { ReportPassage, ReportTie } from '../../../src/schemas/index.ts';
import type { Diagnostics } from '../../diagnostics.ts';
import type { MergedLetter } from '../archive.ts';
import { type ReportParagraph, readReportText } from './report-text.ts';

/** A sentence shorter than this is the name of a matter (`Pilot for en integrert ungdomshelsetjeneste.`): the next one tells. */
const shortest = 60;

/** The sentence of a paragraph that has some words, with the next where it is short; null where none has. */
export function quoteOf({ text }: ReportParagraph, words: string): string | null {
  const sentences = splitSentences(text).map((sentence) => sentence.text);
  const at = sentences.findIndex((sentence) => sentence.includes(words));
  if (at < 0) return null;
  const [own, next] = [sentences[at]!, sentences[at + 1]];
  return next && own.length < shortest ? `${own} ${next}` : own;
}

/** Where a paragraph stands on the page of the report. */
export function placeOf(
  { section: { title, anchor }, lines }: ReportParagraph,
  { letter: { slug, url } }: MergedLetter,
) {
  return { letter: slug, title, anchor, url: `${url}#${anchor}`, lines };
}

/** Passages by words without those turned down, and after them those that a person has tied. */
export function withTies(
  passages: readonly ReportPassage[],
  ties: readonly ReportTie[],
  report: MergedLetter,
  diagnostics: Diagnostics,
): ReportPassage[] {
  const warn = ({ assignment, line }: ReportTie, reason: string) =>
    diagnostics.warn(
      'content/vocabulary/report-ties.yaml',
      undefined,
      'report-tie',
      `Unexpected entry for ${assignment} and line ${line}: ${reason}; mend or remove it`,
    );
  const isAt = ({ line }: ReportTie, { lines }: Pick<ReportPassage, 'lines'>) => line >= lines[0] && line <= lines[1];
  const added = ties.flatMap((tie): ReportPassage[] => {
    const known = passages.some((passage) => isAt(tie, passage));
    if (known === (tie.status === 'avvist')) return addedBy(known ? null : tie, report, warn);
    warn(tie, known ? 'words tie them already' : 'words do not tie them');
    return [];
  });
  const turnedDown = ties.filter(({ status }) => status === 'avvist');
  return [...passages.filter((passage) => !turnedDown.some((tie) => isAt(tie, passage))), ...added];
}

function addedBy(
  tie: ReportTie | null,
  report: MergedLetter,
  warn: (tie: ReportTie, reason: string) => void,
): ReportPassage[] {
  if (!tie) return [];
  const { line, quote, why } = tie;
  const paragraphs = readReportText(report, { withAccounts: true }).flatMap((section) => section.paragraphs);
  const paragraph = paragraphs.find(({ lines }) => line >= lines[0] && line <= lines[1]);
  const sentence = paragraph && quoteOf(paragraph, quote ?? '');
  if (paragraph && sentence) return [{ ...placeOf(paragraph, report), words: [], by: 'reader', why, text: sentence }];
  warn(tie, 'the line has no such sentence');
  return [];
}
