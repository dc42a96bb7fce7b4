/** The known word nearest to one that is not known: for slips of typing. */
import { stemOf } from './word-forms.ts';

export interface KnownWord {
  word: string;
  stem: string;
  /** Number of results that have it. */
  count: number;
  /** Which letters it has, as `lettersOf` gives them. */
  letters: number;
}

const alphabet = 'abcdefghijklmnopqrstuvwxyzæøå';

/** A bit for each letter of the alphabet that the word has. */
export function lettersOf(word: string): number {
  let letters = 0;
  for (const letter of word) letters |= 1 << (alphabet.indexOf(letter) + 1);
  return letters;
}

function countBits(bits: number): number {
  let count = 0;
  for (let left = bits; left !== 0; left &= left - 1) count += 1;
  return count;
}

/** What a slip costs. Doubling a letter, and a Norwegian letter typed without its mark, are small slips. */
const costs = { usual: 1, small: 0.5 };
/** So many letters longer may another form of the word be. */
const longestEnding = 4;
const unmarked: Record<string, string> = { å: 'a', ø: 'o', æ: 'e' };

/** How much a word may differ, by its length. */
const allowedFor = (length: number) => (length < 4 ? 0 : length < 6 ? 1 : length < 9 ? 1.5 : 2);

/**
 * Null where none is near enough; `most` is how much it may differ at most, beside what its length allows. Words are held
 * against each other without their endings. Among equally near ones goes first the one that begins alike, then the one of
 * like length, then the commonest.
 */
export function nearestWord(asked: string, known: Iterable<KnownWord>, most = Number.POSITIVE_INFINITY): string | null {
  const allowed = Math.min(most, allowedFor(asked.length));
  const askedStem = stemOf(asked);
  // What is left of a short word is too little to tell a slip by: `mamma` is not mai.
  const allowedInStem = Math.min(allowed, allowedFor(askedStem.length));
  let best: { word: string; rank: number } | null = null;
  const askedLetters = lettersOf(asked);
  // A slip changes two letters at most; words with other letters need not be held against each other.
  const otherLetters = (2 * allowed) / costs.small;
  for (const { word, stem, count, letters } of known) {
    if (word === asked || Math.abs(word.length - asked.length) > longestEnding) continue;
    if (countBits(letters ^ askedLetters) > otherLetters + longestEnding) continue;
    const ofStems = distanceBetween(askedStem, stem, allowedInStem);
    const distance = Math.min(
      distanceBetween(asked, word, allowed),
      ofStems > allowedInStem ? Number.POSITIVE_INFINITY : ofStems,
    );
    if (distance > allowed) continue;
    const apart = (word[0] === asked[0] ? 0 : 0.4) + 0.05 * Math.abs(word.length - asked.length);
    const rank = distance + apart - Math.min(0.3, Math.log1p(count) / 15);
    if (!best || rank < best.rank) best = { word, rank };
  }
  return best?.word ?? null;
}

/** Slips between two words: letters left out, added, changed or swapped. More than `most` is not counted out. */
function distanceBetween(a: string, b: string, most: number): number {
  if (Math.abs(a.length - b.length) > most / costs.small) return Number.POSITIVE_INFINITY;
  let beforeLast: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, at) => at);
  for (let i = 1; i <= a.length; i += 1) {
    const row = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const [left, right] = [a[i - 1]!, b[j - 1]!];
      const change = left === right ? 0 : isUnmarked(left, right) ? costs.small : costs.usual;
      const drop = left === a[i - 2] ? costs.small : costs.usual;
      const add = right === b[j - 2] ? costs.small : costs.usual;
      let cost = Math.min(last[j - 1]! + change, last[j]! + drop, row[j - 1]! + add);
      if (i > 1 && j > 1 && left === b[j - 2] && a[i - 2] === right)
        cost = Math.min(cost, beforeLast[j - 2]! + costs.usual);
      row.push(cost);
    }
    if (Math.min(...row) > most) return Number.POSITIVE_INFINITY;
    [beforeLast, last] = [last, row];
  }
  return last[b.length]!;
}

const isUnmarked = (a: string, b: string) => unmarked[a] === b || unmarked[b] === a;
