/**
 * Restore the text of a source.
 *
 * Takes: a raw source, with the record of its restoring where it lacks Norwegian letters.
 * Guarantees: as many lines as before, each still at its number; every word that differs from the raw line is recorded;
 * no other source has a say.
 * Reports: what applying the record and the corrections reports.
 */
import type { Diagnostics } from '../../diagnostics.ts';
import type { RawSource } from '../read/read-source.ts';
import type { Change, SourceDocument } from '../reading.ts';
import { applyCorrections } from './apply-corrections.ts';
import { applyRecord } from './apply-record.ts';
import { foldHomoglyphs } from './fold-homoglyphs.ts';

export function restoreSource(source: RawSource, diagnostics: Diagnostics): SourceDocument {
  const { slug, path, sha256, settings, corrections, record } = source;
  const folded = foldHomoglyphs(source.lines);
  const restored = record
    ? applyRecord(record, folded.lines, path, diagnostics)
    : { lines: folded.lines, changes: [], unsure: [] };
  const byRule = restored.changes.map(({ line, from, to, why }): Change => ({ line, from, to, kind: 'ocr', why }));
  const corrected = applyCorrections(corrections, restored.lines, path, diagnostics);
  const settled = new Set(corrections.map(({ line }) => line));
  return {
    slug,
    path,
    sha256,
    settings,
    lines: source.raws.map((raw, at) => ({ n: at + 1, raw, text: corrected.lines[at]! })),
    changes: [...folded.changes, ...byRule, ...corrected.changes].sort((a, b) => a.line - b.line),
    unsure: restored.unsure.filter(({ line, word }) => !settled.has(line) || !isSettled(line, word)),
  };

  function isSettled(line: number, word: string): boolean {
    return corrections.some((correction) => correction.line === line && correction.from.includes(word));
  }
}
