/**
 * How likely a sentence of a report tells of an assignment, from four things: the share of the assignment's name that it has,
 * the longest run of words that both have, the rare words of the assignment's text in its paragraph, and how much of the
 * sentence that makes up. The weights are fitted to half of tests/letters/resolve/report-discussions.json and measured on the other.
 */
import type { TextWord } from '../rules/word-stem.ts';
import { type WordWeights, weighedWords } from './word-weights.ts';

/** An assignment as it is looked for. */
export interface Sought {
  title: readonly TextWord[];
  /** Stems of the title, and of each part of it that can stand alone (`Nasjonal alkoholstrategi: Advarselsmerking av …`). */
  names: readonly (readonly string[])[];
  /** For each stem of the title the words that stand for it. */
  kin: ReadonlyMap<string, [string, number][]>;
  body: readonly string[];
  /** Stems of title and text. */
  all: ReadonlySet<string>;
  /** Rare words of the text that the title has not, once each, as first written. */
  rare: ReadonlyMap<string, string>;
}

/** A sentence of a report, with its paragraph. */
export interface Told {
  stems: readonly string[];
  /** With parts of compounds, and the words of a heading of its own. */
  has: ReadonlySet<string>;
  paragraph: ReadonlySet<string>;
  /** Weight of all its words, each once. */
  mass: number;
}

export interface SentenceMatch {
  /** 1.45 and more: most likely. */
  score: number;
  /** Share of the assignment's name, 0 to 1. */
  named: number;
  /** Words that both have, as the assignment writes them, most telling first. */
  words: string[];
}

const rareWeight = 3;
/** Weight that a part of a title needs to stand alone. */
const nameWeight = 4;
const [mostRun, mostRare, leastMass] = [20, 30, 8];
/** Weight of the assignment's words that a sentence has at least. */
const leastShared = 3;
const [perRun, perRare, perShare] = [1 / 15, 1 / 80, 1 / 2];
/** What each word of a run adds beside its weight, and what each between two of them costs. */
const [perStep, gap] = [0.2, 1.2];

export function seek({ title, text }: { title: string; text: string }, weights: WordWeights): Sought {
  const words = weighedWords(title);
  const stems = unique(words.map(({ stem }) => stem));
  const body = weighedWords(text);
  const parts = title.split(/ ?[–:(),] ?| - /u).map((part) => unique(weighedWords(part).map(({ stem }) => stem)));
  const rare = new Map<string, string>();
  for (const { stem, form } of body) {
    if (!rare.has(stem) && !stems.includes(stem) && weights.weight(stem) > rareWeight) rare.set(stem, form);
  }
  const names = [stems, ...parts.filter((part) => massOf(part, weights) >= nameWeight)];
  const kin = new Map(stems.map((stem) => [stem, weights.kinOf(stem)]));
  const all = new Set([...stems, ...body.map(({ stem }) => stem)]);
  return { title: words, names, kin, body: body.map(({ stem }) => stem), all, rare };
}

/** Null where `least` cannot be reached. */
export function matchSentence(sought: Sought, told: Told, weights: WordWeights, least: number): SentenceMatch | null {
  let shared = 0;
  for (const stem of told.stems) if (sought.all.has(stem)) shared += weights.weight(stem) + perStep;
  if (shared < leastShared) return null;
  const presence = new Map(
    [...sought.kin].map(([stem, kin]) => [stem, kin.find(([one]) => told.has.has(one))?.[1] ?? 0]),
  );
  const titleMass = (stems: readonly string[]) =>
    stems.reduce((sum, stem) => sum + (presence.get(stem) ?? 0) * weights.weight(stem), 0);
  const named = Math.max(...sought.names.map((name) => titleMass(name) / (massOf(name, weights) || 1)));
  const rareIn = (text: ReadonlySet<string>) => [...text].filter((stem) => sought.rare.has(stem));
  const inSentence = rareIn(told.has);
  const share = (titleMass(sought.names[0]!) + massOf(inSentence, weights)) / Math.max(told.mass, leastMass);
  const sentence = named + perShare * Math.min(share, 1);
  const atMost = sentence + perRun * Math.min(shared, mostRun);
  if (atMost + perRare * mostRare < least) return null;
  const rare = perRare * Math.min(massOf(rareIn(told.paragraph), weights), mostRare);
  if (atMost + rare < least) return null;
  const title = sought.title.map(({ stem }) => stem);
  const run = Math.max(...[title, sought.body].map((stems) => heaviestRun(stems, told.stems, weights)));
  const score = sentence + rare + perRun * Math.min(run, mostRun);
  if (score < least) return null;
  return { score, named, words: sharedWords(sought, inSentence, presence, weights) };
}

function sharedWords(
  { title, rare }: Sought,
  inSentence: readonly string[],
  presence: ReadonlyMap<string, number>,
  weights: WordWeights,
): string[] {
  const byWeight = (a: { stem: string }, b: { stem: string }) => weights.weight(b.stem) - weights.weight(a.stem);
  const named = title.filter(({ stem }) => presence.get(stem) && !weights.isSmall(stem)).sort(byWeight);
  const also = inSentence.map((stem) => ({ stem, form: rare.get(stem)! })).sort(byWeight);
  return unique([...named.slice(0, 3), ...also.slice(0, named.length > 1 ? 2 : 4)].map(({ form }) => form));
}

/** Weight of the words that two texts have in the same order, side by side or nearly. */
function heaviestRun(one: readonly string[], other: readonly string[], weights: WordWeights): number {
  const places = new Map<string, number[]>();
  for (const [at, stem] of other.entries()) places.set(stem, [...(places.get(stem) ?? []), at + 1]);
  let before = new Float64Array(other.length + 1);
  let best = 0;
  for (const stem of one) {
    const here = new Float64Array(other.length + 1);
    const same = places.get(stem) ?? [];
    const gain = same.length > 0 ? weights.weight(stem) + perStep : 0;
    for (let at = 1; at <= other.length; at++) {
      const met = same.includes(at) ? before[at - 1]! + gain : before[at - 1]! - gap;
      here[at] = Math.max(0, met, before[at]! - gap, here[at - 1]! - gap);
      if (here[at]! > best) best = here[at]!;
    }
    before = here;
  }
  return best;
}

const massOf = (stems: readonly string[], weights: WordWeights) =>
  stems.reduce((sum, stem) => sum + weights.weight(stem), 0);

const unique = <Item>(items: readonly Item[]): Item[] => [...new Set(items)];
