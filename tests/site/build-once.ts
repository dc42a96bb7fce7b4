/**
 * Builds the site once for all tests that look at it, while others run, and serves it. await-site.ts waits for it.
 */
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { serve } from '../../scripts/serve.ts';
import { root } from '../root.ts';
import { prepareBrowser } from './browser.ts';
import { startBuild } from './start-build.ts';

export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const folder = join(root, 'dist.test.tmp');
  const site = join(folder, 'site');
  const ready = join(folder, 'ready.txt');
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder);
  const build = startBuild(root, site);
  const { chromium, unpacked } = prepareBrowser(folder);
  Promise.all([build.done, unpacked]).then(
    () => writeFileSync(ready, ''),
    (fault: Error) => writeFileSync(ready, fault.message),
  );
  const { address, close } = await serve(site);
  project.provide('site', site);
  project.provide('address', address);
  project.provide('chromium', chromium);
  project.provide('ready', ready);
  return async () => {
    build.stop();
    await close();
    rmSync(folder, { recursive: true, force: true });
  };
}
