/** What happens with an edit while pages are developed. */
import { mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { Reader } from '../../scripts/dev/reader.ts';
import { writeChanged } from '../../scripts/dev/write-changed.ts';

describe('the reader', () => {
  /** Threads started; each tells in its report which it is and what it was asked. */
  let threads: Worker[];
  let told: string[];
  let reader: Reader;

  beforeEach(() => {
    threads = [];
    told = [];
    reader = new Reader(
      () => {
        const code = `
          const { parentPort, workerData } = require('node:worker_threads');
          parentPort.on('message', (question) => {
            if (workerData === 2) throw new Error('out of order');
            parentPort.postMessage({ changed: workerData, report: 'thread ' + workerData + ' reads ' + question });
          });`;
        threads.push(new Worker(code, { eval: true, workerData: threads.length }));
        return threads.at(-1)!;
      },
      (line) => told.push(line.replace(/\d+\.\d s/u, '0.0 s')),
    );
  });
  afterEach(() => Promise.all(threads.map((thread) => thread.terminate())));

  it('tells in one line what was read and what came of it, after the report', async () => {
    await reader.readData();
    await reader.noteEdit('content/vocabulary/topics.yaml');
    expect(told).toEqual([
      'thread 0 reads data',
      'Read content/data in 0.0 s; changed files of content/collections: 0',
      'thread 0 reads content',
      'Read content/vocabulary/topics.yaml in 0.0 s; changed files of content/collections: 0',
    ]);
  });

  it('reads once what is written at once, and again what is edited meanwhile', async () => {
    const first = ['content/sources/a/source.txt', 'content/sources/a/letter.yaml'].map((path) =>
      reader.noteEdit(path),
    );
    await new Promise((done) => setTimeout(done, 70));
    await Promise.all([...first, reader.noteEdit('content/sources/b/source.txt')]);
    expect(told.filter((line) => line.startsWith('Read'))).toEqual([
      'Read content/sources/a/letter.yaml and 1 more in 0.0 s; changed files of content/collections: 0',
      'Read content/sources/b/source.txt in 0.0 s; changed files of content/collections: 0',
    ]);
  });

  it('reads by the code as it is after an edit of it, and goes on after a fault', async () => {
    await reader.noteEdit('content/vocabulary/topics.yaml');
    await reader.noteEdit('scripts/collections/goals/goal-page.ts');
    await reader.noteEdit('scripts/letters/pipeline.ts');
    await reader.noteEdit('content/vocabulary/areas.yaml');
    expect(told.filter((line) => !line.startsWith('thread'))).toEqual([
      'Read content/vocabulary/topics.yaml in 0.0 s; changed files of content/collections: 0',
      'Read scripts/collections/goals/goal-page.ts in 0.0 s; changed files of content/collections: 1',
      'Could not read scripts/letters/pipeline.ts: out of order',
      'Read content/vocabulary/areas.yaml in 0.0 s; changed files of content/collections: 3',
    ]);
  });
});

describe('writing what has changed', () => {
  const folder = join(mkdtempSync(join(tmpdir(), 'written-')), 'collections');
  afterEach(() => rmSync(folder, { recursive: true }));

  it('touches only the files that differ, and removes those that are no more', () => {
    mkdirSync(join(folder, 'goals'), { recursive: true });
    for (const name of ['same.md', 'other.md', 'gone.md']) writeFileSync(join(folder, 'goals', name), 'as it was');
    utimesSync(join(folder, 'goals/same.md'), 1, 1);
    const files = new Map([
      ['goals/same.md', 'as it was'],
      ['goals/other.md', 'otherwise'],
      ['letters/new.md', 'new'],
    ]);
    expect(writeChanged(files, folder)).toBe(3);
    expect(statSync(join(folder, 'goals/same.md')).mtimeMs).toBe(1000);
    expect(readFileSync(join(folder, 'goals/other.md'), 'utf8')).toBe('otherwise');
    expect(readFileSync(join(folder, 'letters/new.md'), 'utf8')).toBe('new');
    expect(() => statSync(join(folder, 'goals/gone.md'))).toThrow('ENOENT');
    expect(writeChanged(files, folder)).toBe(0);
  });
});
