/**
 * Resolve: tie the letters together.
 *
 * Takes: every parsed letter, and the curated lists that decide about ties.
 * Guarantees: one letter for all extractions of it; every printed ID that names an assignment of the collection is
 * written as that assignment prints it; references are there both ways; histories are in order.
 * Reports: `lineage`, `report-goal`, and what the ledger reports.
 */
import { compareLetters } from '../../../src/domain/letter-order.ts';
import type { CommonWordGroup, GoalLink, LetterData, ReportTie } from '../../../src/schemas/index.ts';
import type { Diagnostics } from '../../diagnostics.ts';
import type { MergedLetter, ReadLetter, ResolvedData } from '../archive.ts';
import { recordLines } from '../ledger/record-lines.ts';
import { linkBudget } from './link-budget.ts';
import { linkGoals } from './link-goals.ts';
import { linkReferences } from './link-references.ts';
import { linkRelated } from './link-related.ts';
import { linkReportPassages } from './link-report-passages.ts';
import { linkReports } from './link-reports.ts';
import { linkSupplements } from './link-supplements.ts';
import { mergeExtractions } from './merge-extractions.ts';
import { proposeLineage } from './propose-lineage.ts';
import { addPostponements } from './report-postponements.ts';
import { seeLast } from './see-last.ts';
import { writeHistories } from './write-histories.ts';

/** Curated lists of content/vocabulary that decide about ties between letters. */
export interface ResolveLists {
  /** Which goals carry on which. */
  lineage: readonly GoalLink[];
  /** Words that tie nothing. */
  commonWords: readonly CommonWordGroup[];
  /** Words that tie no passage of a report, beside them. */
  reportWords: readonly CommonWordGroup[];
  /** Passages of reports that a person has tied or turned down. */
  reportTies: readonly ReportTie[];
}

export function resolveArchive(read: ReadLetter[], lists: ResolveLists, diagnostics: Diagnostics): ResolvedData {
  const merged = mergeExtractions(read);
  const letters = merged.filter(({ duplicate }) => !duplicate).sort((a, b) => compareLetters(a.letter, b.letter));
  linkReferences(letters);
  const proposedLineage = proposeLineage(letters, lists.lineage, lists.commonWords);
  linkGoals(letters, [...lists.lineage, ...proposedLineage], diagnostics);
  linkReports(letters, diagnostics);
  writeHistories(letters);
  seeLast(letters);
  linkRelated(letters, lists.commonWords);
  linkReportPassages(letters, lists, diagnostics);
  addPostponements(letters);
  linkBudget(letters, lists.commonWords);
  linkSupplements(letters);
  const documents = new Map(merged.map(({ document }) => [document.slug, document]));
  const sources = [...documents.values()].map((document) =>
    recordLines(
      document,
      merged.filter((letter) => letter.document === document),
      diagnostics,
    ),
  );
  return { letters: letters.map(toData), sources, proposedLineage };
}

function toData(merged: MergedLetter): LetterData {
  const { letter, goals, assignments, budget, authorisations, calendar } = merged;
  const { report = [], accounts, body, document, reading } = merged;
  const inLetter = ({ line }: { line: number }) => line >= reading.lines[0] && line <= reading.lines[1];
  return {
    letter,
    goals,
    assignments,
    budget,
    authorisations,
    calendar,
    report,
    accounts,
    corrections: document.changes.filter(inLetter).map((change) => ({ letter: letter.slug, ...change })),
    unsure: document.unsure.filter(inLetter),
    body,
  };
}
