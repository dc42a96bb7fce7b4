/** What an assignment is tied to beside its mentions, with the titles and addresses that its page needs. */

import { canonicalIdentifier } from '../../../src/domain/identifier.ts';
import type { AssignmentPage } from '../../../src/schemas/collections.ts';
import type { Assignment } from '../../../src/schemas/index.ts';
import { findAmounts } from '../../letters/index.ts';
import { type Archive, nameOf } from '../archive.ts';
import { budgetUrl } from '../budget/link-budget-items.ts';

/** Without those that the letters tie to it themselves: they stand among the mentions. */
export function relatedLinks(assignment: Assignment, archive: Archive): AssignmentPage['relatedLinks'] {
  const { references, referencedBy, relatedBecause } = assignment;
  const named = new Set(
    [...references, ...referencedBy].flatMap((one) => ('id' in one ? [canonicalIdentifier(one.id)] : [])),
  );
  return relatedBecause.flatMap(({ id, words }) => {
    if (named.has(canonicalIdentifier(id))) return [];
    const other = archive.assignments.get(canonicalIdentifier(id));
    return other ? [{ id: other.id, title: other.title, url: other.url, year: other.year, words }] : [];
  });
}

export function reportLinks({ reportPassages }: Assignment, archive: Archive): AssignmentPage['reportPassages'] {
  return reportPassages.map((passage) => ({ ...passage, letterTitle: nameOf(passage.letter, archive) }));
}

export function budgetTies({ budget }: Assignment, archive: Archive): AssignmentPage['budget'] {
  return budget.map((tie) => ({ ...tie, letterTitle: nameOf(tie.letter, archive), url: budgetUrl(tie, archive) }));
}

/** Sums, each with the ties whose sentence names it: `3 mill. kroner` of TB2023-43 is paid over kap. 765 post 21. */
export function paidAmounts({ amounts, budget }: Assignment): AssignmentPage['amounts'] {
  return amounts.map(({ text, nok }) => ({
    text,
    nok,
    budget: budget.flatMap((tie, at) => (findAmounts(tie.text).some((one) => isSame(one, { text, nok })) ? [at] : [])),
  }));
}

type Amount = Assignment['amounts'][number];

const isSame = (one: Amount, other: Amount) => (other.nok === null ? one.text === other.text : one.nok === other.nok);
