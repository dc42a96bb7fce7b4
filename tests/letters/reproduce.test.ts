/** The committed data are what extraction makes of the committed sources: `npm run extract` gives an empty diff. */
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { writeData } from '../../scripts/letters/write-data.ts';
import { diagnostics, extraction } from '../extraction.ts';
import { root } from '../root.ts';

it('extraction reproduces content/data byte for byte', () => {
  expect(diagnostics.lines({ verbose: false })).toEqual([]);
  const folder = join(mkdtempSync(join(tmpdir(), 'oppdrag-')), 'data');
  writeData(extraction, folder);
  const committed = join(root, 'content/data');
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.json'));
  expect(files.sort()).toEqual(
    readdirSync(committed, { recursive: true, encoding: 'utf8' })
      .filter((name) => name.endsWith('.json'))
      .sort(),
  );
  const differing = files.filter(
    (name) => readFileSync(join(folder, name), 'utf8') !== readFileSync(join(committed, name), 'utf8'),
  );
  expect(differing).toEqual([]);
  rmSync(folder, { recursive: true });
});
