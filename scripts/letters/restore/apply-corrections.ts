/**
 * Carry out the editorial corrections of a source.
 *
 * Takes: the lines as they stand after restoring by rule, and the entries of corrections.yaml.
 * Guarantees: each correction is made once and recorded, or reported.
 * Reports: `correction-gone` when what a correction replaces does not stand on its line exactly once;
 * `correction-fulfilled` when what it puts there stands there already.
 */
import type { Correction, EditorialCorrection } from '../../../src/schemas/index.ts';
import type { Diagnostics } from '../../diagnostics.ts';

export function applyCorrections(
  corrections: readonly EditorialCorrection[],
  lines: readonly string[],
  path: string,
  diagnostics: Diagnostics,
): { lines: string[]; changes: Omit<Correction, 'letter'>[] } {
  const texts = [...lines];
  const changes: Omit<Correction, 'letter'>[] = [];
  for (const { line, from, to, why } of corrections) {
    const text = texts[line - 1] ?? '';
    const pieces = splitOutside(text, from, to);
    if (pieces.length < 2 && standsIn(text, to)) {
      const reason = `«${to}» stands here without the correction of «${from}»; the entry in corrections.yaml may go`;
      diagnostics.info(path, { line }, 'correction-fulfilled', reason);
      continue;
    }
    if (pieces.length !== 2) {
      const found = pieces.length < 2 ? 'does not stand there' : `stands there ${pieces.length - 1} times`;
      diagnostics.fail(
        path,
        { line },
        'correction-gone',
        `Expected «${from}» once on this line, but it ${found}; mend or remove the entry in corrections.yaml`,
      );
      continue;
    }
    texts[line - 1] = pieces.join(to);
    changes.push({ line, from, to, kind: 'editorial', why });
  }
  return { lines: texts, changes };
}

/** True where the words stand there whole, not as part of other words. */
function standsIn(text: string, words: string): boolean {
  const letter = /[\p{L}\p{N}]/u;
  const ends = (at: number) => !letter.test(text.charAt(at - 1)) || !letter.test(text.charAt(at));
  for (let at = text.indexOf(words); words && at >= 0; at = text.indexOf(words, at + 1)) {
    if (ends(at) && ends(at + words.length)) return true;
  }
  return false;
}

/** The text split at `from` where it is not part of a `to` that stands there: `god` is none in `god tid`. */
function splitOutside(text: string, from: string, to: string): string[] {
  if (!to.includes(from)) return text.split(from);
  const pieces: string[] = [''];
  for (const [at, kept] of text.split(to).entries()) {
    const [first = '', ...more] = kept.split(from);
    pieces[pieces.length - 1] += (at > 0 ? to : '') + first;
    pieces.push(...more);
  }
  return pieces;
}
