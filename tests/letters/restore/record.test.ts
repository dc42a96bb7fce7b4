/** The record of restoring fits its text, or says where it does not. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { Diagnostics } from '../../../scripts/diagnostics.ts';
import { readRecord } from '../../../scripts/letters/read/read-record.ts';
import { applyRecord } from '../../../scripts/letters/restore/apply-record.ts';
import { writeRecord } from '../../../scripts/letters/restore/write-record.ts';
import type { RestoredRecord } from '../../../src/schemas/index.ts';
import { readRaw } from '../../read-text.ts';
import { root } from '../../root.ts';

const record: RestoredRecord = {
  sha256: 'a'.repeat(64),
  madeWith: { letters: { brev: 'b'.repeat(64) }, phrases: 'c'.repeat(64), wordList: '1.0.0' },
  unsure: [{ line: 2, word: '1', readings: ['1', 'i'] }],
  changes: [
    { line: 1, column: 1, from: 'pa', to: 'på', why: 'å lest som a' },
    { line: 1, column: 8, from: '&', to: 'å', why: 'å lest som &' },
    { line: 3, column: 5, from: '12025', to: 'i 2025', why: 'mellomrom falt ut' },
  ],
};
const lines = ['pa tur & pa ski', '1 mai', 'det 12025'];

describe('applyRecord', () => {
  const apply = (texts: string[]) => {
    const diagnostics = new Diagnostics();
    return { ...applyRecord(record, texts, 'source.txt', diagnostics), said: diagnostics.lines() };
  };

  it('puts each word where it was found, and no other of the same letters', () => {
    expect(apply(lines)).toEqual({
      lines: ['på tur å pa ski', '1 mai', 'det i 2025'],
      changes: record.changes,
      unsure: record.unsure,
      said: [],
    });
  });

  it('tells where the text is another', () => {
    const { said } = apply(['på tur & pa ski', '1 mai']);
    expect(said).toEqual([
      expect.stringMatching(/^source\.txt:1:1 fail restored-stale: Expected «pa»/u),
      expect.stringMatching(/^source\.txt:3:5 fail restored-stale: Expected «12025»/u),
    ]);
  });
});

describe('restored.json', () => {
  let folder = '';
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'oppdrag-'));
  });
  afterEach(() => rmSync(folder, { recursive: true, force: true }));
  const read = (sha256 = record.sha256) => {
    const diagnostics = new Diagnostics();
    return { found: readRecord(folder, 'restored.json', sha256, diagnostics), said: diagnostics.lines() };
  };

  it('is read as it was written, and nothing where there is none', () => {
    expect(read()).toEqual({ found: null, said: [] });
    writeRecord(record, folder);
    expect(read()).toEqual({ found: record, said: [] });
  });

  it('of another text is stale', () => {
    writeRecord(record, folder);
    expect(read('d'.repeat(64)).said).toEqual([
      expect.stringMatching(/fail restored-stale: Unexpected sha256 a+, expected d+/u),
    ]);
  });

  it.each([
    ['broken', '{ "sha256": '],
    ['of another shape', '{ "changes": [] }'],
  ])('%s is told', (_name, text) => {
    writeFileSync(join(folder, 'restored.json'), text);
    expect(read()).toEqual({ found: null, said: [expect.stringContaining('restored.json fail restored-stale: ')] });
  });

  it('of the collection is written as it is read', () => {
    const slug = 'tildelingsbrev-2025-ocr';
    writeRecord(readRaw(slug).record!, folder);
    const committed = readFileSync(join(root, 'content/sources', slug, 'restored.json'), 'utf8');
    expect(readFileSync(join(folder, 'restored.json'), 'utf8')).toBe(committed);
  });
});
