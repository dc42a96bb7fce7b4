/** How alike two texts are by their profiles, and the words that make them so. */
import { stemOf } from '../rules/word-stem.ts';
import type { TopicProfile } from './topic-profiles.ts';

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
