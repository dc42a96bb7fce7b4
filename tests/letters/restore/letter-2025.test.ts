/** The 2025 letter as a whole, laid beside lines that were proof-read by eye. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { measureRestoring } from '../../../scripts/bench/measure-restoring.ts';
import { Diagnostics } from '../../../scripts/diagnostics.ts';
import { makeRecord } from '../../../scripts/letters/restore/make-record.ts';
import { restoreSource } from '../../../scripts/letters/restore/restore-source.ts';
import { phrases, readDocument, readRaw } from '../../read-text.ts';

const slug = 'tildelingsbrev-2025-ocr';
const raw = readRaw(slug);
const others = Object.keys(raw.record!.madeWith.letters).map(readRaw);
const record = makeRecord(raw, others, phrases);
const byRule = restoreSource({ ...raw, record, corrections: [] }, new Diagnostics());
const document = readDocument(slug);
const sample: { line: number; raw: string; gold: string }[] = JSON.parse(
  readFileSync(join(import.meta.dirname, 'sample.json'), 'utf8'),
).lines;
const measure = ({ lines }: typeof document) =>
  measureRestoring(sample.map(({ line, gold }) => ({ raw: raw.lines[line - 1]!, gold, shown: lines[line - 1]!.text })));

describe('the 2025 letter', () => {
  it('is restored by rule in proof-read lines', () => {
    const { words, right, broken, repaired, harmed } = measure(byRule);
    expect(broken).toBeGreaterThan(200);
    expect(right / words).toBeGreaterThanOrEqual(0.995);
    expect(repaired / broken).toBeGreaterThanOrEqual(0.98);
    expect(harmed).toBe(0);
  });

  it('reads as proof-read with corrections', () => {
    expect(measure(document).faults).toEqual([]);
  });

  it('keeps every number', () => {
    const numbers = (text: string) => text.match(/\d{2,}/gu) ?? [];
    for (const { n, raw: printed, text } of byRule.lines) {
      expect(numbers(text), `line ${n}`).toEqual(numbers(printed.replace(/\b1(20[12]\d)\b/gu, '$1')));
    }
  });

  it('changes a lone digit only where it is a word', () => {
    const digits = byRule.changes.filter(({ from }) => /\d/u.test(from)).map(({ from, to }) => `${from} ${to}`);
    expect([...new Set(digits)].sort()).toEqual([
      '0g og',
      '0ogsa også',
      '1 i',
      '1-3/2017 I-3/2017',
      '12025 I 2025',
      '12025 i 2025',
      '4 å',
      'I1I III',
      'P4 På',
      'g4 gå',
      'i1 i',
      'p4 på',
    ]);
  });

  it('keeps slips of the letter itself', () => {
    const texts = document.lines.map(({ text }) => text).join('\n');
    for (const slip of [
      'grad av grad av brukermedvirkning',
      'komme med forslag tiltak som',
      'den kommunal helse- og',
      'rusmiddeforebyggende',
      'innsats innsats på tilsyn',
      'overordnende mål',
      'et digital helsekort',
      'rekruttterings-',
      'for dirft av',
      'omsorgstjenteste',
      'koordinererede etat',
      'kartlegging av kartlegging av',
      'Tverssektorielt samarbeid',
      'dashbordet',
    ]) {
      expect(texts).toContain(slip);
    }
  });

  it('leaves no sign of misreading', () => {
    const left = document.lines.filter(({ text }) => /[@&¢é](?!n\b|EU)|\bpa\b|\bp[dé]\b|[\p{L}][04]\b/u.test(text));
    expect(left.map(({ text }) => text)).toEqual([]);
  });

  it('lists what no rule can settle', () => {
    expect(document.unsure).toEqual([{ line: 823, word: '1', readings: ['1', 'i'] }]);
  });

  it('records rule and correction apart', () => {
    const kinds = document.changes.map(({ kind }) => kind);
    expect(kinds.filter((kind) => kind === 'editorial')).toHaveLength(raw.corrections.length);
    expect(kinds.filter((kind) => kind === 'ocr').length).toBeGreaterThan(2200);
  });

  it('has the record that restoring makes with what it was made with', () => {
    expect(record).toEqual(raw.record);
  });
});
