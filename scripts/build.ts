/** `npm run build`: everything into dist/, or dist/ as it was. */
import { join } from 'node:path';
import { buildAndRecord } from './last-build.ts';

const built = await buildAndRecord(join(import.meta.dirname, '..'), {
  onStage: (stage, milliseconds) => console.log(`${stage}: ${(milliseconds / 1000).toFixed(1)} s`),
});
if (!built) {
  console.error('The site was not built: dist is as it was. Mend the faults above and run npm run build again.');
  process.exitCode = 1;
}
