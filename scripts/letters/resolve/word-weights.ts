/**
 * What words say of a matter: much where few texts of the collection have them, a third of it where the curated lists call
 * them common, nothing where they are small. Numbers may be part of a word: `COP26`, `A2K`.
 */
import { identifierPattern } from '../../../src/domain/identifier.ts';
import type { CommonWordGroup } from '../../../src/schemas/index.ts';
import { compoundParts, stemOf, type TextWord } from '../rules/word-stem.ts';

const wordPattern = /[\p{L}\d]*\p{L}[\p{L}\d]+|\p{L}[\p{L}\d]+/gu;
const commonShare = 0.3;
/** Weight that a part of a compound needs to stand for it: `barnekoordinator`, not `reform`. */
const tellingPart = 3;
/** Letters of a compound, and of its beginning and end, where a middle part may be left out. */
const [longCompound, shortestStart, shortestEnd] = [10, 3, 7];

/** Words of two letters and more, in order, without IDs: those say which assignment, not what it is about. */
export function weighedWords(text: string): TextWord[] {
  return [...text.replace(new RegExp(identifierPattern), ' ').matchAll(wordPattern)].map(({ 0: form, index }) => {
    const lower = form.toLowerCase();
    return { form, stem: /\d/u.test(form) ? lower : stemOf(lower), index };
  });
}

export class WordWeights {
  readonly #counts = new Map<string, number>();
  readonly #texts = new Map<string, number>();
  readonly #parts = new Map<string, string[]>();
  readonly #weights = new Map<string, number>();
  readonly #small = new Set<string>();
  readonly #common = new Set<string>();
  readonly #size: number;

  constructor(texts: readonly (readonly TextWord[])[], common: readonly CommonWordGroup[]) {
    for (const { words, small } of common)
      for (const word of words) (small ? this.#small : this.#common).add(stemOf(word));
    for (const { stem } of texts.flat()) this.#counts.set(stem, (this.#counts.get(stem) ?? 0) + 1);
    for (const words of texts) {
      for (const stem of this.withParts(words)) this.#texts.set(stem, (this.#texts.get(stem) ?? 0) + 1);
    }
    this.#size = texts.length;
  }

  weight(stem: string): number {
    const known = this.#weights.get(stem);
    if (known !== undefined) return known;
    const rarity = Math.log(this.#size / (this.#texts.get(stem) ?? this.#size));
    const weight = this.#small.has(stem) ? 0 : rarity * (this.#common.has(stem) ? commonShare : 1);
    this.#weights.set(stem, weight);
    return weight;
  }

  isSmall(stem: string): boolean {
    return this.#small.has(stem);
  }

  /** Stems of a text, with the parts of its compounds. */
  withParts(words: readonly TextWord[]): Set<string> {
    return new Set(words.flatMap(({ stem }) => [stem, ...this.#partsOf(stem)]));
  }

  /**
   * Words of the collection that stand for one, and how far: 1 itself, 0.9 with or without a middle part
   * (`ungdoms(helse)tjeneste`), 0.6 a telling part of it.
   */
  kinOf(stem: string): [string, number][] {
    const parts = this.#partsOf(stem).filter((part) => this.weight(part) > tellingPart);
    const variants =
      stem.length < longCompound ? [] : [...this.#counts.keys()].filter((other) => differsInMiddle(stem, other));
    return [
      [stem, 1],
      ...variants.map((other): [string, number] => [other, 0.9]),
      ...parts.map((part): [string, number] => [part, 0.6]),
    ];
  }

  #partsOf(stem: string): string[] {
    const known = this.#parts.get(stem);
    if (known) return known;
    const parts = compoundParts(stem, this.#counts);
    this.#parts.set(stem, parts);
    return parts;
  }
}

/** True where the longer is the shorter with a part put into it. */
function differsInMiddle(one: string, other: string): boolean {
  const [short, long] = one.length < other.length ? [one, other] : [other, one];
  if (short.length < longCompound || long.length - short.length < shortestStart) return false;
  if (short.slice(0, shortestStart) !== long.slice(0, shortestStart)) return false;
  for (let at = shortestStart; at <= short.length - shortestEnd; at++) {
    if (long.startsWith(short.slice(0, at)) && long.endsWith(short.slice(at))) return true;
  }
  return false;
}
