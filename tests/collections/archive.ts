/** The committed data of the letters, for tests of what is made of them. */
import { readArchive } from '../../scripts/collections/archive.ts';
import { pageFinder } from '../../scripts/collections/text/link-ids.ts';
import { Diagnostics } from '../../scripts/diagnostics.ts';
import type { LetterData } from '../../src/schemas/index.ts';
import { root } from '../root.ts';

const diagnostics = new Diagnostics();
const read = readArchive(root, diagnostics);
if (!read || diagnostics.print()) throw new Error(diagnostics.print());

export const archive = read;
export const findPage = pageFinder(archive);

export function letterNamed(slug: string): LetterData {
  const found = archive.letters.find(({ letter }) => letter.slug === slug);
  if (!found) throw new Error(`No letter ${slug}`);
  return found;
}
