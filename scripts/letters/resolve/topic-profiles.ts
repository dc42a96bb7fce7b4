/**
 * What a text is about, as weighted words: rare words of the collection weigh much, words of a title three times as
 * much, parts of compounds half. Words of content/vocabulary/common-words.yaml weigh nothing by themselves.
 */

import { identifierPattern } from '../../../src/domain/identifier.ts';
import type { CommonWordGroup } from '../../../src/schemas/index.ts';
import { compoundParts, stemOf, type TextWord, wordsOf } from '../rules/word-stem.ts';

/** A text to be compared: a title, which may be empty, and what stands under it; both plain. */
export interface TopicText {
  title: string;
  text: string;
}

interface Term {
  weight: number;
  /** The word as the text first writes it, its title first. */
  form: string;
  inTitle: boolean;
}

type Terms = ReadonlyMap<string, { times: number; form: string }>;

/** Stems, compound parts and pairs of words with their weights. */
export interface TopicProfile {
  terms: ReadonlyMap<string, Term>;
  length: number;
}

const titleWeight = 3;
const partWeight = 0.5;

/** Profiles of texts by the words that the whole collection has. */
export class TopicProfiler {
  readonly #counts = new Map<string, number>();
  readonly #documents = new Map<string, number>();
  readonly #common = new Set<string>();
  readonly #pairing = new Set<string>();
  readonly #parts = new Map<string, string[]>();
  readonly #terms = new Map<string, Terms>();
  readonly #size: number;

  constructor(texts: readonly TopicText[], common: readonly CommonWordGroup[]) {
    for (const { words, inPairs } of common) {
      for (const word of words) {
        this.#common.add(stemOf(word));
        if (inPairs) this.#pairing.add(stemOf(word));
      }
    }
    for (const { title, text } of texts) {
      for (const { stem } of wordsOf(`${title} ${text}`)) this.#counts.set(stem, (this.#counts.get(stem) ?? 0) + 1);
    }
    for (const { title, text } of texts) {
      const terms = new Set([...this.#termsOf(title).keys(), ...this.#termsOf(text).keys()]);
      for (const term of terms) this.#documents.set(term, (this.#documents.get(term) ?? 0) + 1);
    }
    this.#size = texts.length;
  }

  profile({ title, text }: TopicText): TopicProfile {
    const [titled, written] = [this.#termsOf(title), this.#termsOf(text)];
    const terms = new Map<string, Term>();
    for (const term of new Set([...titled.keys(), ...written.keys()])) {
      const [inTitle, inText] = [titled.get(term), written.get(term)];
      const times = titleWeight * (inTitle?.times ?? 0) + Math.log(1 + (inText?.times ?? 0));
      const weight = times * this.rarity(term);
      if (weight > 0) terms.set(term, { weight, form: (inTitle ?? inText)!.form, inTitle: inTitle !== undefined });
    }
    return { terms, length: Math.hypot(...[...terms.values()].map(({ weight }) => weight)) };
  }

  /** 0 for common words and for words that every text has. */
  rarity(term: string): number {
    if (this.#common.has(term)) return 0;
    return Math.log(this.#size / (this.#documents.get(term) ?? this.#size));
  }

  /** Read once a text: what a collection is counted from is mostly what is then compared. */
  #termsOf(text: string): Terms {
    const known = this.#terms.get(text);
    if (known) return known;
    const terms = new Map<string, { times: number; form: string }>();
    this.#terms.set(text, terms);
    const add = (term: string, times: number, form: string) => {
      const before = terms.get(term);
      terms.set(term, { times: (before?.times ?? 0) + times, form: before?.form ?? form });
    };
    // IDs say which assignment, not what it is about.
    const words = wordsOf(text.replace(new RegExp(identifierPattern), ' '));
    for (const [at, { stem, form }] of words.entries()) {
      if (form.length > 2) add(stem, 1, form);
      for (const part of this.#partsOf(stem)) add(part, partWeight, form);
      const next = words[at + 1];
      if (next && this.#isPair(words[at]!, next)) add(`${stem} ${next.stem}`, 1, `${form} ${next.form}`);
    }
    return terms;
  }

  /** Looked up once a stem. */
  #partsOf(stem: string): string[] {
    const known = this.#parts.get(stem);
    if (known) return known;
    const parts = this.#common.has(stem) ? [] : compoundParts(stem, this.#counts);
    this.#parts.set(stem, parts);
    return parts;
  }

  /** Side by side: parted by one space or hyphen, not by a comma. */
  #isPair(one: TextWord, next: TextWord): boolean {
    const isBeside = next.index - one.index - one.form.length === 1;
    return isBeside && this.#pairing.has(one.stem) && this.#pairing.has(next.stem);
  }
}
