/**
 * References: every ID printed in an assignment's lines, and the same seen from the other side.
 *
 * The relation is `mentions`, unless the sentence says that the assignment replaces it, or the assignment is itself a
 * clarification, change or postponement: then the IDs in its heading are what it clarifies, changes or postpones.
 */
import type { Assignment, AssignmentKind, Relation } from '../../../src/schemas/index.ts';
import type { MergedLetter } from '../archive.ts';
import { canonicalIdentifier, findIdentifiers } from '../rules/identifier.ts';
import { readRelation } from '../rules/relation.ts';

const relationOfKind: Record<AssignmentKind, Relation> = {
  assignment: 'mentions',
  clarification: 'clarifies',
  change: 'changes',
  postponement: 'postpones',
};

export function linkReferences(letters: readonly MergedLetter[]): void {
  const known = new Map<string, Assignment>();
  for (const { assignments } of letters) {
    for (const assignment of assignments) {
      for (const id of [assignment.id, ...assignment.aliases]) known.set(canonicalIdentifier(id), assignment);
    }
  }
  for (const letter of letters) {
    for (const assignment of letter.assignments) assignment.references = readReferences(assignment, letter, known);
  }
  for (const letter of letters) linkPassages(letter, known);
  for (const { assignments } of letters) {
    for (const { id, url, references } of assignments) {
      for (const reference of references) {
        const target = known.get(canonicalIdentifier(reference.id));
        if (target) target.referencedBy.push({ id, relation: reference.relation, url });
      }
    }
  }
}

/** IDs in the letter's own passages: outside assignments, headings of goals and assignments, and carried-over lists. */
function linkPassages(
  { letter, assignments, body, reading }: MergedLetter,
  known: ReadonlyMap<string, Assignment>,
): void {
  let anchor = '';
  for (const [at, { lines, anchor: own, markdown }] of body.entries()) {
    if (own) anchor = own;
    const inside = assignments.some(({ source }) => lines[0] >= source.lines[0] && lines[1] <= source.lines[1]);
    const node = reading.tree.children[at];
    const isList = node?.type === 'list' && node.children.some((item) => item.data?.carriedOver);
    if (inside || isList) continue;
    for (const { id } of findIdentifiers(markdown)) {
      const target = known.get(canonicalIdentifier(id));
      const url = anchor ? `${letter.url}#${anchor}` : letter.url;
      const same = target?.referencedBy.some((reference) => reference.url === url);
      if (target && !same) target.referencedBy.push({ letter: letter.slug, relation: 'mentions', url });
    }
  }
}

function readReferences(
  assignment: Assignment,
  { document, body }: MergedLetter,
  known: ReadonlyMap<string, Assignment>,
): Assignment['references'] {
  const [first, last] = assignment.source.lines;
  const own = new Set([assignment.id, ...assignment.aliases].map(canonicalIdentifier));
  const headingEnd =
    body.find(({ lines, subject }) => subject === assignment.id && lines[0] === first)?.lines[1] ?? first;
  const references: Assignment['references'] = [];
  for (const { n, text } of document.lines.slice(first - 1, last)) {
    if (!body.some(({ lines }) => n >= lines[0] && n <= lines[1])) continue;
    for (const mention of findIdentifiers(text)) {
      const canonical = canonicalIdentifier(mention.id);
      if (own.has(canonical)) continue;
      const before = `${document.lines[n - 2]?.text ?? ''} ${text.slice(0, mention.index)}`;
      const relation = n <= headingEnd ? relationOfKind[assignment.kind] : (readRelation(before) ?? 'mentions');
      const id = known.get(canonical)?.id ?? mention.id;
      const same = references.find((reference) => reference.id === id);
      if (!same) references.push({ id, relation, line: n });
    }
  }
  return references;
}
