/**
 * Light stems: inflections of a Norwegian word lead to one form, `fengsler`, `fengslene` → `fengsl`. Not a dictionary. Why
 * search has stems of its own: docs/decisions/links.md, «Two kinds of stem».
 */

/** Longest first. */
const endings = [
  'ingene',
  'elsene',
  'heter',
  'enes',
  'ene',
  'ens',
  'ets',
  'ers',
  'ane',
  'en',
  'et',
  'er',
  'es',
  'as',
  'a',
  'e',
  's',
];
/** Letters that a stem keeps. */
const shortest = 4;

/** Stem of a word in lower case. */
export function stemOf(word: string): string {
  const ending = endings.find((one) => word.endsWith(one) && word.length - one.length >= shortest);
  return ending ? word.slice(0, -ending.length) : word;
}

/** A word of a text: a run of letters. */
export interface TextWord {
  /** As written. */
  form: string;
  stem: string;
  /** Offset of its first letter. */
  index: number;
}

const wordPattern = /\p{L}+/gu;

/** Words of a plain text, in order. */
export function wordsOf(text: string): TextWord[] {
  return [...text.matchAll(wordPattern)].map(({ 0: form, index }) => ({
    form,
    stem: stemOf(form.toLowerCase()),
    index,
  }));
}

/** Share of the stems of two titles, words of one or two letters left out, that both have. */
export function shareOfStems(one: string, other: string): number {
  const [here, there] = [one, other].map(
    (title) => new Set(wordsOf(title).flatMap(({ form, stem }) => (form.length > 2 ? [stem] : []))),
  ) as [Set<string>, Set<string>];
  return here.intersection(there).size / (here.union(there).size || 1);
}

/** How often each stem stands in a collection of texts. */
export type StemCounts = ReadonlyMap<string, number>;

/** Letters that the first and the last part of a compound have at least. */
const [shortestHead, shortestTail] = [5, 4];

/**
 * The two parts of a compound that the collection also has by themselves, `demensplan` → `demen`, `plan`, with the
 * longest first part; none for any other word.
 */
export function compoundParts(stem: string, counts: StemCounts): string[] {
  const known = (part: string) => (counts.get(part) ?? 0) > 1;
  for (let at = stem.length - shortestTail; at >= shortestHead; at--) {
    const [first, rest] = [stem.slice(0, at), stem.slice(at)];
    const head = [first, stemOf(first)].find((part) => part.length >= shortestHead && known(part));
    const tail = [rest, rest.replace(/^s/u, '')].find((part) => part.length >= shortestTail && known(part));
    if (head && tail) return [head, tail];
  }
  return [];
}
