/** The committed data of one letter. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type LetterData, letterData } from '../../src/schemas/index.ts';
import { root } from '../root.ts';

export function readLetter(slug: string): LetterData {
  return letterData.parse(JSON.parse(readFileSync(join(root, 'content/data', `${slug}.json`), 'utf8')));
}
