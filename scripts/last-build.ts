/**
 * What dist was last built from. Beside it, in `.astro/last-build.json`, stand the hash of the inputs and that of the
 * built files: while both still hold, another build would give the same.
 */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { BuildOptions } from './build-site.ts';
import { hashInputs, siteInputs } from './inputs-hash.ts';

interface LastBuild {
  inputs: string;
  built: string;
}

const recordOf = (root: string) => join(root, '.astro/last-build.json');
const hashBuilt = (root: string) => hashInputs(root, { paths: ['dist'] });

/** False also when dist was never built, or has been touched since. */
export function isUpToDate(root: string): boolean {
  const record = recordOf(root);
  if (!existsSync(record)) return false;
  const { inputs, built } = JSON.parse(readFileSync(record, 'utf8')) as LastBuild;
  return inputs === hashInputs(root, siteInputs) && built === hashBuilt(root);
}

/** Builds into dist and records it. False when the build failed and dist is as it was. */
export async function buildAndRecord(root: string, options?: BuildOptions): Promise<boolean> {
  /** Taken first: what is edited during the build may have come too late for it. */
  const inputs = hashInputs(root, siteInputs);
  const { buildSite } = await import('./build-site.ts');
  if (!(await buildSite(root, join(root, 'dist'), options))) return false;
  const record: LastBuild = { inputs, built: hashBuilt(root) };
  mkdirSync(dirname(recordOf(root)), { recursive: true });
  writeFileSync(recordOf(root), JSON.stringify(record));
  return true;
}
