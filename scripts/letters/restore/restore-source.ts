/**
 * Restore the text of a source.
 *
 * Takes: a raw source, and the way to a lexicon of Norwegian (asked for only where a source lacks Norwegian letters).
 * Guarantees: as many lines as before, each still at its number; every difference from the raw line is recorded; the
 * same input gives the same text.
 * Reports: `correction-gone` when what a correction replaces does not stand on its line exactly once.
 */
import type { Diagnostics } from '../../diagnostics.ts';
import type { RawSource } from '../read/read-source.ts';
import type { SourceDocument } from '../reading.ts';
import { applyCorrections } from './apply-corrections.ts';
import { foldHomoglyphs } from './fold-homoglyphs.ts';
import type { Lexicon } from './lexicon.ts';
import { restoreLines } from './restore-lines.ts';

export function restoreSource(source: RawSource, lexicon: () => Lexicon, diagnostics: Diagnostics): SourceDocument {
  const { slug, path, sha256, settings, corrections } = source;
  const folded = foldHomoglyphs(source.lines);
  const restored = settings.lacksNorwegianLetters
    ? restoreLines(folded.lines, lexicon())
    : { lines: folded.lines, changes: [], unsure: [] };
  const corrected = applyCorrections(corrections, restored.lines, path, diagnostics);
  const settled = new Set(corrections.map(({ line }) => line));
  return {
    slug,
    path,
    sha256,
    settings,
    lines: source.raws.map((raw, at) => ({ n: at + 1, raw, text: corrected.lines[at]! })),
    changes: [...folded.changes, ...restored.changes, ...corrected.changes].sort((a, b) => a.line - b.line),
    unsure: restored.unsure.filter(({ line, word }) => !settled.has(line) || !isSettled(line, word)),
  };

  function isSettled(line: number, word: string): boolean {
    return corrections.some((correction) => correction.line === line && correction.from.includes(word));
  }
}
