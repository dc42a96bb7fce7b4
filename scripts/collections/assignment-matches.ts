/** What an assignment is tied to beside its mentions, with the titles and addresses that its page needs. */
import { budgetChapterUrl, budgetItemUrl } from '../../src/lib/addresses.ts';
import type { AssignmentPage } from '../../src/schemas/collections.ts';
import type { Assignment } from '../../src/schemas/index.ts';
import { canonicalIdentifier } from '../letters/rules/identifier.ts';
import { type Archive, nameOf } from './archive.ts';

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

function budgetUrl({ year, chapter, item }: Assignment['budget'][number], { letters }: Archive): string | null {
  const rows = letters.flatMap(({ budget }) => budget).filter((row) => row.chapter === chapter);
  if (item === null) return rows.length > 0 ? budgetChapterUrl(chapter) : null;
  return rows.some((row) => row.year === year && row.item === item) ? budgetItemUrl(year, chapter, item) : null;
}
