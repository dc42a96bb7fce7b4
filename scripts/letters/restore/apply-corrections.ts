/**
 * Carry out the editorial corrections of a source.
 *
 * Takes: the lines as they stand after restoring by rule, and the entries of corrections.yaml.
 * Guarantees: each correction is made once and recorded, or reported.
 * Reports: `correction-gone` when what a correction replaces does not stand on its line exactly once.
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
    const pieces = (texts[line - 1] ?? '').split(from);
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
