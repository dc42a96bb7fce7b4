/**
 * A supplement (tillegg) as passages: its assignments, its changes of money, and what stands in none of them, each with
 * what it does to the allocation letter of the year and where in that letter it belongs.
 *
 * Guarantees: passages are in order of the text and together hold every block but the headings of areas, which in the
 * year's letter stand already.
 */
import type { Assignment, LetterData, Relation, Touch } from '../../../src/schemas/index.ts';
import type { ChangedPlace, ChangeKind } from '../../../src/schemas/letter-views.ts';
import { endOfSection, placeOfAnchor, placeOfItem, placeOfSubject, readBudgetHeading } from './letter-places.ts';

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
  /** Places in the year's letter; the passage belongs at the first. */
  to: ChangedPlace[];
}

const kindOfRelation: Record<Relation | 'adds', ChangeKind | null> = {
  adds: 'added',
  clarifies: 'clarified',
  changes: 'changed',
  postpones: 'postponed',
  replaces: 'replaced',
  mentions: null,
};

export function supplementPassages(data: LetterData, main: LetterData): SupplementPassage[] {
  const passages: SupplementPassage[] = [];
  for (let at = 0; at < data.body.length; ) {
    const passage = readPassage(data, at, main);
    if (passage) passages.push(passage);
    at = passage?.blocks[1] ?? at + 1;
  }
  return passages;
}

/** Null for the heading of an area. */
function readPassage(data: LetterData, at: number, main: LetterData): SupplementPassage | null {
  const { anchor = null, subject } = data.body[at]!;
  const title = titleOf(data, anchor);
  const assignment = data.assignments.find(({ id }) => id === subject) ?? null;
  const isOne = assignment !== null || readBudgetHeading(title) !== null;
  if (!isOne && anchor && data.assignments.some(({ area }) => area?.title === title)) return null;
  const next = data.body.findIndex((block, place) => place > at && block.anchor);
  const end = isOne ? endOfSection(data, at) : next < 0 ? data.body.length : next;
  const to = touchedBy(data, [at, end], main);
  const kind = assignment ? (to[0]?.kind ?? 'added') : isOne ? 'money' : 'general';
  return { kind, assignment, title, anchor, blocks: [at, end], to };
}

/** What the blocks touch in the year's letter, each place once. */
function touchedBy({ letter, body }: LetterData, blocks: [number, number], main: LetterData): ChangedPlace[] {
  const lines = body.slice(...blocks).map((block) => block.lines);
  const inside = letter.touches.filter(({ line }) => lines.some(([first, last]) => line >= first && line <= last));
  return inside.flatMap((touch): ChangedPlace[] => {
    const kind = touch.budget ? 'money' : kindOfRelation[touch.relation];
    const place = kind && placeOfTouch(touch, main);
    return place ? [{ ...place, kind, text: touch.text }] : [];
  });
}

function placeOfTouch({ id, budget, url }: Touch, main: LetterData) {
  if (id) return placeOfSubject(main, id);
  return budget ? placeOfItem(main, budget.chapter, budget.item) : placeOfAnchor(main, url.split('#')[1] ?? '');
}

function titleOf({ letter }: LetterData, anchor: string | null): string {
  const section = letter.sections.find((one) => one.anchor === anchor);
  return section ? [section.number, section.title].filter(Boolean).join(' ') : letter.title;
}
