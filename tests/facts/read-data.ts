/** The committed data, which reproduce.test.ts shows to be what extracting gives. */
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Assignment, LetterData } from '../../src/schemas/index.ts';
import { root } from '../root.ts';

export const letters = globSync('content/data/*.json', { cwd: root })
  .sort()
  .map((file) => JSON.parse(readFileSync(join(root, file), 'utf8')) as LetterData);

export const assignments = letters.flatMap((letter) => letter.assignments);

export function named(id: string): Assignment {
  const found = assignments.find((one) => one.id === id);
  if (!found) throw new Error(`No assignment ${id}`);
  return found;
}
