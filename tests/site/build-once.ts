/** Builds the site once for all tests that look at it, and serves it under a base path and at the root. */
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { buildSite } from '../../scripts/build-site.ts';
import { serve } from '../../scripts/serve.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** Folder of the built site. */
    site: string;
    /** Address it is served at, with trailing slash. */
    address: string;
  }
}

export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const root = join(import.meta.dirname, '../..');
  const folder = join(root, 'dist.test.tmp/site');
  rmSync(folder, { recursive: true, force: true });
  if (!(await buildSite(root, folder, { logLevel: 'error' }))) throw new Error('The site was not built');
  const { address, close } = await serve(folder);
  project.provide('site', folder);
  project.provide('address', address);
  return async () => {
    await close();
    rmSync(join(root, 'dist.test.tmp'), { recursive: true, force: true });
  };
}
