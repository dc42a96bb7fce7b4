/** Joins lines as layout/join-lines does; a year span cut at its dash, `(2024— / 2025)`, is one word again. */
import { joinLines } from '../../layout/join-lines.ts';
import type { Vocabulary } from '../../layout/vocabulary.ts';

const openSpan = /\d[—–]$/u;

export function joinText(lines: readonly string[], vocabulary: Vocabulary): string {
  const whole: string[] = [];
  for (const line of lines) {
    const last = whole.at(-1);
    if (last && openSpan.test(last) && /^\d/u.test(line)) whole[whole.length - 1] = `${last}${line}`;
    else whole.push(line);
  }
  return joinLines(whole, vocabulary);
}
