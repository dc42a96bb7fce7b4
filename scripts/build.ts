/** `npm run build`: everything into dist/, or dist/ as it was. */
import { join } from 'node:path';
import { buildSite } from './build-site.ts';
import { makeAndRecord, site } from './made.ts';

const root = join(import.meta.dirname, '..');
const onStage = (stage: string, milliseconds: number) => console.log(`${stage}: ${(milliseconds / 1000).toFixed(1)} s`);
if (!(await makeAndRecord(root, site, () => buildSite(root, join(root, site.folder), { onStage })))) {
  console.error('The site was not built: dist is as it was. Mend the faults above and run npm run build again.');
  process.exitCode = 1;
}
