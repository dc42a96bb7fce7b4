/** A piece of text around the words that were found. */
import { type AskedWords, isAsked } from './asked-words.ts';

export interface ExcerptPart {
  text: string;
  found: boolean;
}

const wordsBefore = 10;
const wordsShown = 34;

/** Begins a little before the place where most asked words stand close together. Text only, never markup. */
export function makeExcerpt(words: string[], locations: number[], asked: AskedWords): ExcerptPart[] {
  const good = locations.filter((at) => isAsked(words[at] ?? '', asked));
  const marked = new Set(good.length > 0 ? good : locations);
  const begin = Math.max(0, bestPlace([...marked].sort((a, b) => a - b)) - wordsBefore);
  const end = Math.min(words.length, begin + wordsShown);
  const parts: ExcerptPart[] = [];
  const push = (text: string, found: boolean) => {
    const last = parts.at(-1);
    if (last && last.found === found) last.text += text;
    else parts.push({ text, found });
  };
  if (begin > 0) push('… ', false);
  for (let at = begin; at < end; at += 1) {
    push(words[at]!, marked.has(at));
    push(' ', false);
  }
  if (end < words.length) push('…', false);
  return parts;
}

/** The first place of the window that holds most found words. */
function bestPlace(places: number[]): number {
  let best = places[0] ?? 0;
  let most = 0;
  for (const place of places) {
    const held = places.filter((other) => other >= place && other < place + wordsShown - wordsBefore).length;
    if (held > most) [best, most] = [place, held];
  }
  return best;
}
