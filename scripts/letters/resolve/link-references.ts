/**
 * References: every assignment that an assignment's lines name, and the same seen from the other side. A name is an ID
 * in any spelling, or a number with its letter (`oppdrag 58 i tildelingsbrevet for 2022`).
 *
 * The relation is `mentions`, unless the passage says more (rules/relation.ts), or the assignment is itself a
 * clarification, change or postponement: then the IDs in its heading are what it clarifies, changes or postpones. An
 * assignment that is named twice has one reference, of the relation that says most, at the line that says it.
 */

import { canonicalIdentifier, type Mention } from '../../../src/domain/identifier.ts';
import type { Assignment, AssignmentKind, Block, Relation } from '../../../src/schemas/index.ts';
import type { MergedLetter } from '../archive.ts';
import { readKind } from '../rules/assignment-kind.ts';
import { assignmentsById } from '../rules/assignments-by-id.ts';
import { findMentions, type NamingSentence, namingSentences, sentenceAt } from '../rules/naming-sentence.ts';
import { readRelation } from '../rules/relation.ts';
import { lineNaming, lineText } from './line-text.ts';
import { outsidePassages } from './outside-passages.ts';
import { placeOfLine } from './place-of-line.ts';

const relationOfKind: Record<AssignmentKind, Relation> = {
  assignment: 'mentions',
  clarification: 'clarifies',
  change: 'changes',
  postponement: 'postpones',
};

type Known = ReadonlyMap<string, Assignment>;
type Reference = Assignment['references'][number];

export function linkReferences(letters: readonly MergedLetter[]): void {
  const known = assignmentsById(letters.flatMap(({ assignments }) => assignments));
  for (const letter of letters) {
    for (const assignment of letter.assignments) assignment.references = readReferences(assignment, letter, known);
    for (const row of letter.letter.carriedOver) row.references = readRow(row, known);
  }
  for (const letter of letters) {
    linkPassages(letter, known);
    linkRows(letter, known);
  }
  for (const { assignments } of letters) {
    for (const { id, url, references } of assignments) {
      for (const { id: named, relation, text } of references) {
        const target = known.get(canonicalIdentifier(named));
        if (target && target.id !== id) target.referencedBy.push({ id, relation, text, url });
      }
    }
  }
}

/** The ID as its own assignment prints it, or as the text does where that assignment is not in the collection. */
const printedId = (id: string, known: Known) => known.get(canonicalIdentifier(id))?.id ?? id;

/** What a row of earlier assignments names besides its own IDs: `(oppdraget erstatter TB2020-18)`. */
function readRow(row: MergedLetter['letter']['carriedOver'][number], known: Known): Reference[] {
  const own = new Set(row.ids.map(canonicalIdentifier));
  const text = row.text ? `${row.title}\n${row.text}` : row.title;
  const usual = relationOfKind[readKind(row.title) ?? 'assignment'];
  const references = findMentions(text)
    .filter(({ id }) => !own.has(canonicalIdentifier(id)))
    .map((mention) => ({
      id: printedId(mention.id, known),
      relation: readAround(text, mention) ?? usual,
      text: sentenceAt(text, mention.index),
      line: row.line,
    }));
  return strongest(references);
}

function readAround(text: string, { index, text: { length } }: Mention): Relation | null {
  return readRelation(text.slice(0, index), text.slice(index + length));
}

/** One reference for each ID, in order of first mention. */
function strongest(references: readonly Reference[]): Reference[] {
  const byId = new Map<string, Reference>();
  for (const reference of references) {
    const before = byId.get(reference.id);
    if (!before || before.relation === 'mentions') {
      byId.set(reference.id, before && reference.relation === 'mentions' ? before : reference);
    }
  }
  return [...byId.values()];
}

/** IDs in the letter's own passages: outside assignments, headings of goals and assignments, and carried-over lists. */
function linkPassages(merged: MergedLetter, known: Known): void {
  const { letter, document } = merged;
  for (const { block, node, url } of outsidePassages(merged)) {
    for (const { id, text } of namingSentences(node)) {
      const target = known.get(canonicalIdentifier(id));
      const same = target?.referencedBy.some((reference) => reference.url === url);
      if (!target || same) continue;
      const line = lineNaming(id, block.lines, document);
      target.referencedBy.push({ letter: letter.slug, relation: 'mentions', text, line, url });
    }
  }
}

/** Assignments that rows of earlier assignments name besides their own. */
function linkRows({ letter }: MergedLetter, known: Known): void {
  for (const { references, line } of letter.carriedOver) {
    const url = placeOfLine(letter, line);
    for (const { id, text } of references) {
      const target = known.get(canonicalIdentifier(id));
      target?.referencedBy.push({ letter: letter.slug, relation: 'mentions', text, line, url });
    }
  }
}

function readReferences(assignment: Assignment, { document, body, reading }: MergedLetter, known: Known): Reference[] {
  const [first, last] = assignment.source.lines;
  const ids = [assignment.id, ...assignment.aliases].filter((id) => id !== assignment.printedId);
  const own = new Set(ids.map(canonicalIdentifier));
  const isInside = ({ lines }: Block) => lines[0] >= first && lines[1] <= last;
  const blocks = body.filter(isInside);
  const shown = reading.tree.children.filter((_, at) => isInside(body[at]!)).flatMap(namingSentences);
  const references = blocks.flatMap((block) => {
    const isHeading = block.subject === assignment.id && block.lines[0] === first;
    const { text, lineAt } = lineText(block.lines, document);
    return findMentions(text).map((mention) => ({
      id: printedId(mention.id, known),
      relation: isHeading ? relationOfKind[assignment.kind] : (readAround(text, mention) ?? 'mentions'),
      text: takeSentence(mention, shown) ?? sentenceAt(text, mention.index),
      line: lineAt(mention.index),
    }));
  });
  return strongest(references.filter(({ id }) => !own.has(canonicalIdentifier(id))));
}

/** The next sentence that names what is mentioned; the last one stays, for blocks made of one line name it again. */
function takeSentence({ id }: Mention, shown: NamingSentence[]): string | undefined {
  const own = canonicalIdentifier(id);
  const naming = shown.filter((sentence) => canonicalIdentifier(sentence.id) === own);
  if (naming.length > 1) shown.splice(shown.indexOf(naming[0]!), 1);
  return naming[0]?.text;
}
