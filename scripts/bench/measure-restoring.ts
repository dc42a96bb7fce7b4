/** Measure restoring: a restored text laid beside what a person read, word by word. */

export interface ReadLine {
  /** As printed. */
  raw: string;
  /** As the letter must have read. */
  gold: string;
  /** As restored. */
  shown: string;
}

export interface Score {
  words: number;
  right: number;
  /** Words that the printed text has wrong, and those of them that restoring put right. */
  broken: number;
  repaired: number;
  /** Words that the printed text has right and restoring changed. */
  harmed: number;
  /** `gold ≠ shown`, by line of the list. */
  faults: { at: number; gold: string; shown: string }[];
}

export function measureRestoring(lines: readonly ReadLine[]): Score {
  const score: Score = { words: 0, right: 0, broken: 0, repaired: 0, harmed: 0, faults: [] };
  lines.forEach(({ raw, gold, shown }, at) => {
    const words = gold.split(/\s+/u).filter(Boolean);
    const shownWords = shown.split(/\s+/u).filter(Boolean);
    const right = alignWords(words, shownWords);
    const intact = alignWords(words, raw.split(/\s+/u).filter(Boolean));
    words.forEach((word, index) => {
      score.words += 1;
      if (right.has(index)) score.right += 1;
      else
        score.faults.push({ at, gold: word, shown: shownWords.length === words.length ? shownWords[index]! : shown });
      if (!intact.has(index)) {
        score.broken += 1;
        if (right.has(index)) score.repaired += 1;
      } else if (!right.has(index)) score.harmed += 1;
    });
  });
  return score;
}

/** Which words of a line stand in another in the same order: the longest common subsequence. */
export function alignWords(words: readonly string[], others: readonly string[]): Set<number> {
  const table = Array.from({ length: words.length + 1 }, () => new Array<number>(others.length + 1).fill(0));
  for (let i = words.length - 1; i >= 0; i -= 1) {
    for (let j = others.length - 1; j >= 0; j -= 1) {
      const skipped = Math.max(table[i + 1]![j]!, table[i]![j + 1]!);
      table[i]![j] = words[i] === others[j] ? Math.max(skipped, 1 + table[i + 1]![j + 1]!) : skipped;
    }
  }
  const matched = new Set<number>();
  let [i, j] = [0, 0];
  while (i < words.length && j < others.length) {
    if (words[i] === others[j] && table[i]![j] === 1 + table[i + 1]![j + 1]!) {
      matched.add(i);
      i += 1;
      j += 1;
    } else if (table[i + 1]![j]! >= table[i]![j + 1]!) i += 1;
    else j += 1;
  }
  return matched;
}

const plain: Record<string, string> = { å: 'a', ø: 'o', æ: 'ae', Å: 'A', Ø: 'O', Æ: 'Ae' };
/** What a reading without Norwegian letters prints, in turn. */
const misread: Record<string, string[]> = {
  å: ['a', 'a', 'é', 'a', 'd', 'a', 'a'],
  ø: ['e', 'o', 'e', 'o', 'g', 'e'],
  æ: ['e', 'a', 'ae', 'e'],
};

/** A text without its Norwegian letters: `plain` as addresses have them, `misread` as a bad reading has them. */
export function stripLetters(lines: readonly string[], way: 'plain' | 'misread'): string[] {
  let turn = 0;
  return lines.map((line) =>
    line.replace(/[æøåÆØÅ]/gu, (letter) => {
      const forms = misread[letter];
      if (way === 'plain' || !forms) return plain[letter]!;
      turn = (turn * 31 + 7) % 1009;
      return forms[turn % forms.length]!;
    }),
  );
}

export function percent(part: number, whole: number): string {
  return `${((100 * part) / whole).toFixed(2)} %`;
}
