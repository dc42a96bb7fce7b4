/**
 * What changed in each goal's words since the year before.
 *
 * Takes: the archive. Guarantees: one page a goal that carries on another; every title, passage and item of the goals is
 * on it once, as the same, changed, added or removed. Items are paired by their words (pair-texts.ts).
 */
import type { ChangeCounts, Goal, GoalChange, GoalChanges } from '../../../src/schemas/index.ts';
import { readMarkdown, toPlain } from '../../text/markdown.ts';
import type { Archive } from '../archive.ts';
import { compareWords, isSame } from './compare-words.ts';
import { allItems, goalPassages } from './goal-items.ts';
import { changesUrl, goalsOf, nameGoal, reasonFor } from './goal-ties.ts';
import { pairTexts, weighByRarity } from './pair-texts.ts';

/** An item or a passage of running text of a goal. */
interface Piece {
  goal: Goal;
  anchor: string;
  name: string;
  text: string;
  /** The item on the goal's page; running text has no place of its own. */
  url: string | null;
  isItem: boolean;
}

export function goalChangePages(archive: Archive): GoalChanges[] {
  const goals = [...archive.goals.values()];
  const pieces = new Map(goals.map((goal) => [goal.id, piecesOf(goal)]));
  const weigh = weighByRarity([...pieces.values()].flat().map(({ text }) => text));
  return goals.flatMap((goal): GoalChanges[] => {
    const before = goalsOf(goal.previous, archive);
    if (before.length === 0) return [];
    const earlier = before.flatMap(({ id }) => pieces.get(id) ?? []);
    const later = pieces.get(goal.id) ?? [];
    const changes = changesOf(earlier, later, weigh);
    return [
      {
        goal: nameGoal(goal),
        url: changesUrl(goal),
        earlier: before.map((one) => ({ ...nameGoal(one), why: reasonFor(one, goal) })),
        restoredYears: [...before, goal].filter((one) => isRestored(one, archive)).map(({ year }) => year),
        titles: before.map((one) => titleChange(one, goal)),
        counts: countStatuses(changes),
        changes,
      },
    ];
  });
}

const isRestored = ({ source }: Goal, { settings }: Archive) =>
  settings.get(source.document)?.lacksNorwegianLetters ?? false;

function piecesOf(goal: Goal): Piece[] {
  const passages = goalPassages(goal, readMarkdown(goal.text));
  const texts = passages.flatMap((passage) =>
    passage.kind === 'text' ? readMarkdown(passage.markdown).children.map(toPlain) : [],
  );
  return [
    ...texts.map((text, at) => {
      const number = at + 1;
      return { goal, anchor: `tekst-${number}`, name: `Brødtekst ${number}`, text, url: null, isItem: false };
    }),
    ...allItems(passages).map(({ anchor, name, text }) => {
      return { goal, anchor, name, text, url: `${goal.url}#${anchor}`, isItem: true };
    }),
  ];
}

function countStatuses(changes: readonly GoalChange[]): ChangeCounts {
  const counts = { changed: 0, added: 0, removed: 0, same: 0 };
  for (const { status } of changes) counts[status] += 1;
  return counts;
}

function titleChange(earlier: Goal, goal: Goal): GoalChange {
  return {
    anchor: `tittel-${earlier.id}`,
    ...compareTexts(earlier.title, goal.title),
    name: 'Tittel',
    url: goal.url,
    earlierName: 'Tittel',
    earlierUrl: earlier.url,
    earlierGoal: earlier.id,
  };
}

function changesOf(earlier: readonly Piece[], later: readonly Piece[], weigh: (word: string) => number): GoalChange[] {
  const pairs = [true, false].flatMap((isItem) => {
    const only = (pieces: readonly Piece[]) => pieces.filter((piece) => piece.isItem === isItem);
    return pairTexts(only(earlier), only(later), weigh);
  });
  const earlierOf = new Map(pairs.map((pair) => [pair.later, pair.earlier]));
  const kept = new Set(pairs.map((pair) => pair.earlier));
  return [
    ...later.map((piece) => changeOf(earlierOf.get(piece) ?? null, piece)),
    ...earlier.filter((piece) => !kept.has(piece)).map((piece) => changeOf(piece, null)),
  ];
}

function changeOf(earlier: Piece | null, later: Piece | null): GoalChange {
  const { status, runs } = compareTexts(earlier?.text, later?.text);
  return {
    anchor: later ? later.anchor : `utgatt-${earlier?.goal.id}-${earlier?.anchor}`,
    status,
    name: later?.name ?? null,
    url: later?.url ?? null,
    earlierName: earlier?.name ?? null,
    earlierUrl: earlier?.url ?? null,
    earlierGoal: earlier?.goal.id ?? null,
    runs,
  };
}

/** A text that only one of the years has stands whole. */
function compareTexts(earlier = '', later = ''): Pick<GoalChange, 'status' | 'runs'> {
  if (!earlier) return { status: 'added', runs: [{ kind: 'added', text: later }] };
  if (!later) return { status: 'removed', runs: [{ kind: 'removed', text: earlier }] };
  const runs = compareWords(earlier, later);
  return { status: isSame(runs) ? 'same' : 'changed', runs };
}
