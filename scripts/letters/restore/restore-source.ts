/**
 * Restore the text of a source.
 *
 * Takes: a raw source and the words of the clean sources.
 * Guarantees: as many lines as before, each still at its number; every difference from the raw line is recorded.
 * Reports: `correction-gone` when what a correction replaces does not stand on its line exactly once.
 */
import type { Correction, UnsureWord } from '../../../src/schemas/index.ts';
import type { Diagnostics } from '../../diagnostics.ts';
import type { RawSource } from '../read/read-source.ts';
import type { SourceDocument } from '../reading.ts';

type Change = Omit<Correction, 'letter'>;

export function restoreSource(source: RawSource, diagnostics: Diagnostics): SourceDocument {
  const texts = [...source.lines];
  const changes: Change[] = [];
  const unsure: UnsureWord[] = [];
  applyCorrections(source, texts, changes, diagnostics);
  const { slug, path, sha256, settings } = source;
  const lines = source.lines.map((raw, at) => ({ n: at + 1, raw, text: texts[at] ?? raw }));
  return { slug, path, sha256, settings, lines, changes, unsure };
}

function applyCorrections(source: RawSource, texts: string[], changes: Change[], diagnostics: Diagnostics): void {
  for (const { line, from, to, why } of source.corrections) {
    const pieces = (texts[line - 1] ?? '').split(from);
    if (pieces.length !== 2) {
      const found = pieces.length < 2 ? 'does not stand there' : `stands there ${pieces.length - 1} times`;
      diagnostics.fail(
        source.path,
        { line },
        'correction-gone',
        `Expected «${from}» once on this line, but it ${found}; mend or remove the entry in corrections.yaml`,
      );
      continue;
    }
    texts[line - 1] = pieces.join(to);
    changes.push({ line, from, to, kind: 'editorial', why });
  }
}
