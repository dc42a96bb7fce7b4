/**
 * Parse a letter: read its headings off the tree.
 *
 * Takes: a letter reading (a flat mdast root whose headings say what they are) and the slug it was given.
 * Guarantees: one goal per goal heading, one assignment per assignment heading; an assignment's text is all that
 * stands under its heading and nothing else; anchors are unique on the letter's page; body blocks are in order.
 */

import { letterUrl } from '../../../src/domain/addresses.ts';
import type {
  AccountsRow,
  Assignment,
  AuthorisationRow,
  Block,
  BudgetRow,
  CalendarRow,
  Goal,
  Letter,
} from '../../../src/schemas/index.ts';
import { toPlain } from '../../text/markdown.ts';
import type { LetterReading, SourceDocument } from '../reading.ts';
import { type Part, partsOf, spanOf, toSection } from './parts.ts';
import { readAccounts } from './read-accounts.ts';
import { readAssignments } from './read-assignments.ts';
import { readAuthorisations } from './read-authorisations.ts';
import { readBody } from './read-body.ts';
import { readBudget } from './read-budget.ts';
import { readCalendar } from './read-calendar.ts';
import { readCarriedOver } from './read-carried-over.ts';
import { readGoals } from './read-goals.ts';
import { readGrants } from './read-grants.ts';
import { type ReportSection, readReport } from './read-report.ts';
import { placeTables } from './table-places.ts';

/** A letter as parsed by itself: links to other letters are still empty. */
export interface ParsedLetter {
  letter: Letter;
  goals: Goal[];
  assignments: Assignment[];
  budget: BudgetRow[];
  authorisations: AuthorisationRow[];
  calendar: CalendarRow[];
  accounts: AccountsRow[];
  /** Sections of an annual report that may answer a goal; which one each answers is decided when letters are tied. */
  reportSections: ReportSection[];
  body: Block[];
}

export function parseLetter(reading: LetterReading, slug: string, document: SourceDocument): ParsedLetter {
  const parts = partsOf(reading.tree);
  const goals = readGoals(parts, reading, slug, document);
  const assignments = readAssignments(parts, reading, slug, document, goals);
  for (const goal of goals) {
    goal.assignments = assignments.filter((one) => one.goals.includes(goal.id)).map((one) => one.id);
  }
  const tables = placeTables(reading.tree, parts, slug);
  const { kind, year } = reading;
  return {
    letter: readLetter(parts, reading, slug, document),
    goals: goals.map(({ part: _, ...goal }) => goal),
    assignments,
    budget: [...readBudget(tables, slug, year), ...readGrants(reading.tree, parts, slug, year)].sort(
      (a, b) => a.line - b.line,
    ),
    authorisations: readAuthorisations(tables, slug, year),
    calendar: readCalendar(tables, slug, year),
    accounts: kind === 'annual-report' ? readAccounts(tables, slug, year) : [],
    reportSections: kind === 'annual-report' ? readReport(parts, year) : [],
    body: readBody(reading.tree, parts, goals, assignments),
  };
}

function readLetter(parts: Part[], reading: LetterReading, slug: string, document: SourceDocument): Letter {
  const { kind, year, date, reference, title, sender, recipient, ministries, signatories, lines } = reading;
  const sections = parts.map(toSection);
  const attachments = parts
    .filter((part) => part.place.role === 'attachment')
    .map((part) => ({ title: toPlain(part.heading), anchor: part.anchor, lines: spanOf(part) }));
  return {
    slug,
    kind,
    year,
    date,
    reference,
    title,
    sender,
    recipient,
    ...(ministries && { ministries }),
    signatories,
    url: letterUrl(slug),
    source: { document: document.slug, lines, sha256: document.sha256 },
    sections,
    attachments,
    carriedOver: readCarriedOver(reading, parts),
    touches: [],
    alsoIn: [],
  };
}
