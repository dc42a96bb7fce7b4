/** Says by what a result was found, where it is not by the typed word: the match is ours, and the reader should know. */
import type { FoundInText, Way } from './mark-words.ts';

const reasons: Record<Exclude<Way, null>, string> = {
  bokmål: 'som er bokmål for',
  norsk: 'som er norsk for',
  root: 'som er laget av samme ord som',
  same: 'som vi regner som det samme som',
  related: 'som vi regner som nær i sak til',
  piece: 'som er en del av',
};

/** `Funnet med «mpox», som vi regner som det samme som «apekopper».`; empty where the typed words were found. */
export function describeMatch(found: readonly FoundInText[]): string {
  const reasonsGiven = found.flatMap(({ way, typed, printed }) =>
    way === null ? [] : [`«${printed}», ${reasons[way]} «${typed}»`],
  );
  const once = [...new Set(reasonsGiven)];
  return once.length === 0 ? '' : `Funnet med ${once.join(', og med ')}.`;
}
