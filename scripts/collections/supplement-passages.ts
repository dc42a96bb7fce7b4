/**
 * A supplement (tillegg) as passages: its assignments, its changes of money, and what stands in none of them, each with
 * what it does to the allocation letter of the year and where in that letter it belongs.
 *
 * Guarantees: passages are in order of the text and together hold every block but the headings of areas, which in the
 * year's letter stand already.
 */

import type { Assignment, LetterData, LineRange, Relation } from '../../src/schemas/index.ts';
import type { ChangeKind, LetterPlace } from '../../src/schemas/letter-views.ts';
import { canonicalIdentifier } from '../letters/rules/identifier.ts';
import { endOfSection, placeOfArea, placeOfItem, placeOfSubject, readBudgetHeading } from './letter-places.ts';

export interface SupplementPassage {
  kind: ChangeKind;
  /** The assignment that the passage is, null for any other. */
  assignment: Assignment | null;
  /** Heading, plain; the letter's title for text before the first heading. */
  title: string;
  /** Anchor of the heading in the supplement, null where there is no heading. */
  anchor: string | null;
  /** Blocks of the supplement's body, from the first up to the second. */
  blocks: [number, number];
  /** Assignments of the year's letter that it changes, or the area or budget item that it adds to. It belongs at the first. */
  to: LetterPlace[];
  /** Budget items of the year's letter that an assignment gives money to. */
  money: LetterPlace[];
}

const kindOfRelation: Partial<Record<Relation, ChangeKind>> = {
  clarifies: 'clarified',
  changes: 'changed',
  postpones: 'postponed',
  replaces: 'replaced',
};

export function supplementPassages(data: LetterData, main: LetterData): SupplementPassage[] {
  const passages: SupplementPassage[] = [];
  for (let at = 0; at < data.body.length; ) {
    const next = readAssignment(data, at, main) ?? readMoney(data, at, main) ?? readGeneral(data, at, main);
    if (next) passages.push(next);
    at = next?.blocks[1] ?? at + 1;
  }
  return passages;
}

function readAssignment(data: LetterData, at: number, main: LetterData): SupplementPassage | null {
  const { subject, anchor = null } = data.body[at]!;
  const assignment = data.assignments.find(({ id }) => id === subject);
  if (!assignment) return null;
  const changed = assignment.references.flatMap(({ id, relation }) => {
    const target = main.assignments.find((one) => canonicalIdentifier(one.id) === canonicalIdentifier(id));
    const [kind, place] = [kindOfRelation[relation], target && placeOfSubject(main, target.id)];
    return kind && place ? [{ kind, place }] : [];
  });
  const area = assignment.area && placeOfArea(main, assignment.area.title);
  return {
    kind: changed[0]?.kind ?? 'added',
    assignment,
    title: titleOf(data, anchor),
    anchor,
    blocks: [at, endOfSection(data, at)],
    to: changed.length > 0 ? changed.map(({ place }) => place) : area ? [area] : [],
    money: itemsIn(data, assignment.source.lines).flatMap(
      ({ chapter, item }) => placeOfItem(main, chapter, item) ?? [],
    ),
  };
}

function readMoney(data: LetterData, at: number, main: LetterData): SupplementPassage | null {
  const anchor = data.body[at]?.anchor;
  const budget = anchor ? readBudgetHeading(titleOf(data, anchor)) : null;
  if (!anchor || !budget) return null;
  const place = placeOfItem(main, budget.chapter, budget.item);
  return {
    kind: 'money',
    assignment: null,
    title: titleOf(data, anchor),
    anchor,
    blocks: [at, endOfSection(data, at)],
    to: place ? [place] : [],
    money: [],
  };
}

/** Text that is none of them, up to the next heading. Null for the heading of an area. */
function readGeneral(data: LetterData, at: number, main: LetterData): SupplementPassage | null {
  const { anchor = null } = data.body[at]!;
  const title = anchor ? titleOf(data, anchor) : data.letter.title;
  if (anchor && placeOfArea(main, title)) return null;
  const next = data.body.findIndex((block, place) => place > at && block.anchor);
  const blocks: [number, number] = [at, next < 0 ? data.body.length : next];
  return { kind: 'general', assignment: null, title, anchor, blocks, to: [], money: [] };
}

const itemsIn = ({ budget }: LetterData, [first, last]: LineRange) =>
  budget.filter(({ line }) => line >= first && line <= last);

function titleOf({ letter }: LetterData, anchor: string | null): string {
  const section = letter.sections.find((one) => one.anchor === anchor);
  return section ? [section.number, section.title].filter(Boolean).join(' ') : letter.title;
}
