/**
 * Choose among the choices of all tokens so that the whole text is most likely.
 *
 * Takes: for each token its choices, in reading order.
 * Guarantees: one choice a token; ties go to the form printed.
 */
import type { Choice } from './choice.ts';
import type { LanguageModel, MetEnds } from './language-model.ts';
import { longestContext } from './language-model.ts';

/** A way of reading the text so far. */
interface Path {
  score: number;
  context: readonly string[];
  choice: Choice | null;
  previous: Path | null;
}

const beam = 12;

export function choosePath(all: readonly (readonly Choice[])[], language: LanguageModel): Choice[] {
  let paths: Path[] = [{ score: 0, context: [], choice: null, previous: null }];
  for (const choices of all) {
    const next = new Map<string, Path>();
    for (const previous of paths) {
      const ends = language.metEnds(previous.context);
      for (const choice of choices) {
        const { score, context } = extend(previous, ends, choice, language);
        const key = context.join(' ');
        const known = next.get(key);
        if (!known || known.score < score) next.set(key, { score, context, choice, previous });
      }
    }
    paths = [...next.values()].sort((a, b) => b.score - a.score).slice(0, beam);
  }
  const chosen: Choice[] = [];
  for (let path: Path | null = paths[0]!; path?.choice; path = path.previous) chosen.push(path.choice);
  return chosen.reverse();
}

/** How far behind the best choice a reading may lie and still count as possible: exp(-0.3) is three quarters as likely. */
const closeness = 0.3;

/** The other choices that the words around make nearly as likely as the chosen one. */
export function closeRivals(
  all: readonly (readonly Choice[])[],
  chosen: readonly Choice[],
  at: number,
  language: LanguageModel,
): Choice[] {
  if (all[at]!.length < 2) return [];
  const context = chosen.slice(Math.max(0, at - longestContext), at).flatMap(({ words }) => words);
  const following = chosen.slice(at + 1, at + 1 + longestContext);
  const scoreOf = (choice: Choice) =>
    [choice, ...following].reduce((path, next) => extend(path, language.metEnds(path.context), next, language), {
      score: 0,
      context: context.slice(-longestContext) as readonly string[],
    }).score;
  const best = scoreOf(chosen[at]!);
  return all[at]!.filter((choice) => choice.text !== chosen[at]!.text && scoreOf(choice) > best - closeness);
}

/** `ends` are those of the context that it begins with. */
function extend(
  from: { score: number; context: readonly string[] },
  ends: MetEnds,
  choice: Choice,
  language: LanguageModel,
): { score: number; context: readonly string[] } {
  let { score, context } = from;
  score -= choice.cost;
  for (const [at, word] of choice.words.entries()) {
    score += language.score(word, at === 0 ? ends : language.metEnds(context), choice.unseen);
    context = context.length < longestContext ? [...context, word] : [...context.slice(1), word];
  }
  return { score, context };
}
