/** What extracting gives from the collection as it lies on disk, done once for all tests of it. */
import { Diagnostics } from '../scripts/diagnostics.ts';
import { extract } from '../scripts/letters/pipeline.ts';
import { root } from './root.ts';

export const diagnostics = new Diagnostics();
const extracted = extract(root, diagnostics);
if (!extracted) throw new Error(diagnostics.print());

export const extraction = extracted;
