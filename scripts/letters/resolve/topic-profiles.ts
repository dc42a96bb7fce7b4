/**
 * What a text is about, as weighted words: rare words of the collection weigh much, words of a title three times as
 * much, parts of compounds half. Words of content/vocabulary/common-words.yaml weigh nothing by themselves.
 */
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

/** Stems, compound parts and pairs of words with their weights. */
export interface TopicProfile {
  terms: ReadonlyMap<string, Term>;
  length: number;
}

/** A term that two profiles share. */
export interface SharedTerm {
  term: string;
  /** Its part of the likeness. */
  share: number;
  /** As the first profile writes it. */
  form: string;
  /** In the title of the first, of the second. */
  inTitles: [boolean, boolean];
}

const titleWeight = 3;
const partWeight = 0.5;
/** Names of assignments say which, not what about. */
const identifiers = /(?<!\p{L})[TR]?TB[ -]?20\d{2} ?[-–] ?\d{1,3}/gu;

/** Profiles of texts by the words that the whole collection has. */
export class TopicProfiler {
  readonly #counts = new Map<string, number>();
  readonly #documents = new Map<string, number>();
  readonly #common = new Set<string>();
  readonly #pairing = new Set<string>();
  readonly #parts = new Map<string, string[]>();
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

  #termsOf(text: string): Map<string, { times: number; form: string }> {
    const terms = new Map<string, { times: number; form: string }>();
    const add = (term: string, times: number, form: string) => {
      const before = terms.get(term);
      terms.set(term, { times: (before?.times ?? 0) + times, form: before?.form ?? form });
    };
    const words = wordsOf(text.replace(identifiers, ' '));
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

/** Items by the terms of their profiles, so that only those with one in common are compared. */
export function indexByTerm<Item extends { profile: TopicProfile }>(items: readonly Item[]): Map<string, Item[]> {
  const byTerm = new Map<string, Item[]>();
  for (const item of items) {
    for (const term of item.profile.terms.keys()) {
      const before = byTerm.get(term);
      if (before) before.push(item);
      else byTerm.set(term, [item]);
    }
  }
  return byTerm;
}

export interface Comparison {
  /** Cosine of the weights, 0 to 1. */
  likeness: number;
  /** Terms that make it, the largest part first. */
  shared: SharedTerm[];
}

export function compareProfiles(one: TopicProfile, other: TopicProfile): Comparison {
  const scale = one.length * other.length;
  const shared: SharedTerm[] = [];
  for (const [term, { weight, form, inTitle }] of one.terms) {
    const same = other.terms.get(term);
    if (same) shared.push({ term, share: (weight * same.weight) / scale, form, inTitles: [inTitle, same.inTitle] });
  }
  shared.sort((a, b) => b.share - a.share || (a.term < b.term ? -1 : 1));
  return { likeness: shared.reduce((sum, { share }) => sum + share, 0), shared };
}

/** Share of the weight of a profile's title words that another profile also has; pairs count where there is nothing else. */
export function coverage(one: TopicProfile, other: TopicProfile): number {
  const all = [...one.terms].filter(([, { inTitle }]) => inTitle);
  const single = all.filter(([term]) => !term.includes(' '));
  const titled = single.length > 0 ? single : all;
  const sum = (terms: typeof titled) => terms.reduce((total, [, { weight }]) => total + weight, 0);
  return titled.length === 0 ? 0 : sum(titled.filter(([term]) => other.terms.has(term))) / sum(titled);
}

/** Most words that are named as a reason. */
const mostWords = 4;
/** Part of the likeness that a word makes at least, to be named. */
const tellingShare = 0.08;

/** The words that make two profiles alike, as the first writes them, most telling first; each once. */
export function tellingWords({ likeness, shared }: Comparison): string[] {
  const telling = shared.filter(({ share }) => share >= tellingShare * likeness);
  const byStem = new Map<string, string>();
  for (const { form } of telling) {
    const stem = stemOf(form.toLowerCase());
    if (!byStem.has(stem)) byStem.set(stem, form);
  }
  return [...byStem.values()].slice(0, mostWords);
}
