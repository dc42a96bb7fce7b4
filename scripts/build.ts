/** `npm run build`: everything into dist/, or dist/ as it was. */
import { join } from 'node:path';
import { buildSite } from './build-site.ts';

const root = join(import.meta.dirname, '..');
const built = await buildSite(root, join(root, 'dist'), {
  onStage: (stage, milliseconds) => console.log(`${stage}: ${(milliseconds / 1000).toFixed(1)} s`),
});
if (!built) {
  console.error('The site was not built: dist is as it was. Mend the faults above and run npm run build again.');
  process.exitCode = 1;
}
