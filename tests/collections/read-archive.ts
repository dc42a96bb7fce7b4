/** The committed data as the site is made from it. */
import { readArchive } from '../../scripts/collections/archive.ts';
import { Diagnostics } from '../../scripts/diagnostics.ts';
import type { LetterData } from '../../src/schemas/index.ts';
import { root } from '../read-text.ts';

const read = readArchive(root, new Diagnostics());
if (!read) throw new Error('No letter data');
export const archive = read;

export function letterNamed(slug: string): LetterData {
  const found = archive.letters.find(({ letter }) => letter.slug === slug);
  if (!found) throw new Error(`No letter ${slug}`);
  return found;
}
