/** A piece of text around the words that were found. Text only, never markup. */

export interface ExcerptPart {
  text: string;
  found: boolean;
}

const wordsBefore = 10;
const wordsShown = 34;

/**
 * Begins a little before the place where most found words stand close together, at the beginning where none stands.
 * `from` is the first word that may be shown: what stands before is the title.
 */
export function makeExcerpt(words: readonly string[], places: readonly number[], from: number): ExcerptPart[] {
  const found = new Set(places.filter((place) => place >= from && place < words.length));
  const begin = Math.max(
    from,
    bestPlace(
      [...found].sort((a, b) => a - b),
      from,
    ) - wordsBefore,
  );
  const end = Math.min(words.length, begin + wordsShown);
  const parts: ExcerptPart[] = [];
  const push = (text: string, isFound: boolean) => {
    const last = parts.at(-1);
    if (last && last.found === isFound) last.text += text;
    else parts.push({ text, found: isFound });
  };
  if (begin > from) push('… ', false);
  for (let at = begin; at < end; at += 1) {
    push(words[at]!, found.has(at));
    push(' ', false);
  }
  if (end < words.length) push('…', false);
  return parts;
}

/** The first place of the window that holds most found words. */
function bestPlace(places: readonly number[], from: number): number {
  let best = places[0] ?? from;
  let most = 0;
  for (const place of places) {
    const held = places.filter((other) => other >= place && other < place + wordsShown - wordsBefore).length;
    if (held > most) [best, most] = [place, held];
  }
  return best;
}
