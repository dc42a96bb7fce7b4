/**
 * Propose which goals of a new year carry on which of the year before, by their words: titles, criteria, parameters and key
 * figures. Our own match: it stands as «foreslått» in goal-lineage.yaml and on pages until a person confirms it.
 *
 * Takes: the letters and the ties that are known. Guarantees: nothing for a year that has a tie already, whatever a person
 * made of it; goals of one recipient only.
 */
import type { CommonWordGroup, Goal, GoalLink } from '../../../src/schemas/index.ts';
import type { MergedLetter } from '../archive.ts';
import { compareProfiles, tellingWords } from './compare-profiles.ts';
import { TopicProfiler, type TopicText } from './topic-profiles.ts';

/** Likeness of two goals that are the same: of 2023 to 2025 the least alike have 0.40, others at most 0.12. */
const enough = 0.25;

export function proposeLineage(
  letters: readonly MergedLetter[],
  known: readonly GoalLink[],
  common: readonly CommonWordGroup[],
): GoalLink[] {
  const setting = letters.filter(({ goals }) => goals.length > 0);
  const decided = new Set(known.map(({ to }) => to.slice(0, 4)));
  return setting.flatMap((later) => {
    const { year, recipient } = later.letter;
    if (decided.has(String(year))) return [];
    const earlier = setting.findLast(({ letter }) => letter.year < year && letter.recipient === recipient);
    return earlier ? pairGoals(earlier.goals, later.goals, common) : [];
  });
}

/** Each earlier goal with the later one that is most like it: several may have become one. */
function pairGoals(earlier: readonly Goal[], later: readonly Goal[], common: readonly CommonWordGroup[]): GoalLink[] {
  const profiler = new TopicProfiler([...earlier, ...later].map(wordsOf), common);
  const candidates = later.map((goal) => ({ goal, profile: profiler.profile(wordsOf(goal)) }));
  return earlier.flatMap((goal): GoalLink[] => {
    const profile = profiler.profile(wordsOf(goal));
    const [best] = candidates
      .map((one) => ({ to: one.goal, comparison: compareProfiles(profile, one.profile) }))
      .sort((a, b) => b.comparison.likeness - a.comparison.likeness);
    if (!best || best.comparison.likeness < enough) return [];
    const why = reasonFor(goal, best.to, tellingWords(best.comparison));
    return [{ from: goal.id, to: best.to.id, why, status: 'foreslått' }];
  });
}

function wordsOf({ title, criteria, parameters, keyFigures }: Goal): TopicText {
  return { title, text: [...criteria, ...parameters, ...keyFigures].join('. ') };
}

function reasonFor(from: Goal, to: Goal, words: readonly string[]): string {
  const bare = ({ title }: Goal) => title.replace(/\.$/u, '');
  const number = from.number === to.number ? '' : ', nytt nummer';
  return bare(from) === bare(to) ? `Samme tittel${number}.` : `Like ord${number}: ${words.join(', ')}.`;
}
