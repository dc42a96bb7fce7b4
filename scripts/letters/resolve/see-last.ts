/**
 * The latest letter or report that gives, changes, lists or names each assignment by its ID, the letters after it
 * that do not, and what letters of later years say of all assignments of its year. Needs histories and references.
 */

import { canonicalIdentifier } from '../../../src/domain/identifier.ts';
import { compareLetters } from '../../../src/domain/letter-order.ts';
import type { Assignment, LastSeen, Letter } from '../../../src/schemas/index.ts';
import { lineFinder } from '../../text/line-finder.ts';
import { toPlain } from '../../text/markdown.ts';
import type { MergedLetter } from '../archive.ts';
import { assignmentsById } from '../rules/assignments-by-id.ts';
import { type EarlierRule, findEarlierRules } from '../rules/earlier-rule.ts';
import { linesIn } from './line-text.ts';
import { outsidePassages } from './outside-passages.ts';

type Sighting = Pick<LastSeen, 'letter' | 'how' | 'url' | 'line'>;
type PlacedRule = LastSeen['rules'][number] & Pick<EarlierRule, 'year' | 'orEarlier'> & { said: number };

export function seeLast(merged: readonly MergedLetter[]): void {
  const letters = merged.map(({ letter }) => letter).sort(compareLetters);
  const known = assignmentsById(merged.flatMap(({ assignments }) => assignments));
  const rules = [...merged].sort((a, b) => compareLetters(a.letter, b.letter)).flatMap(rulesIn);
  for (const assignment of new Set(known.values())) {
    const { year } = assignment;
    const own = rules.filter(
      (rule) => rule.said > year && (rule.year === year || (rule.orEarlier && year < rule.year)),
    );
    assignment.lastSeen = {
      ...lastOf(sightingsOf(assignment, known), letters),
      rules: own.map(({ letter, text, url, line }) => ({ letter, text, url, line })),
    };
  }
}

function rulesIn(merged: MergedLetter): PlacedRule[] {
  const { slug, year: said } = merged.letter;
  return outsidePassages(merged).flatMap(({ block, node, url }) => {
    const plain = toPlain(node);
    return findEarlierRules(plain).map(({ year, orEarlier, text }) => {
      const lineAt = lineFinder(plain, linesIn(block.lines, merged.document));
      return { letter: slug, said, year, orEarlier, text, url, line: lineAt(plain.indexOf(text)) };
    });
  });
}

/** Best first within a letter: what happened to it says more than a mention. */
function sightingsOf(assignment: Assignment, known: ReadonlyMap<string, Assignment>): Sighting[] {
  const { letter, url, source, history, referencedBy } = assignment;
  const given: Sighting = { letter, how: 'given', url, line: source.lines[0] };
  const events = history.map(({ letter, event: how, url, line }): Sighting => ({ letter, how, url, line }));
  const mentions = referencedBy.flatMap((reference): Sighting[] => {
    if ('letter' in reference) {
      return [{ letter: reference.letter, how: 'mentioned', url: reference.url, line: reference.line }];
    }
    const source = known.get(canonicalIdentifier(reference.id));
    const own = source?.references.find(({ id }) => known.get(canonicalIdentifier(id)) === assignment);
    if (!source || !own) return [];
    return [{ letter: source.letter, how: 'mentioned', url: reference.url, line: own.line }];
  });
  return [...events, given, ...mentions];
}

function lastOf(sightings: readonly Sighting[], letters: readonly Letter[]): Omit<LastSeen, 'rules'> {
  const at = letters.findLastIndex(({ slug }) => sightings.some(({ letter }) => letter === slug));
  const { slug, year } = letters[at]!;
  const sighting = sightings.find(({ letter }) => letter === slug)!;
  const later = letters.slice(at + 1).filter(({ kind }) => kind === 'allocation' || kind === 'annual-report');
  return { ...sighting, year, notNamedIn: later.map((letter) => letter.slug) };
}
