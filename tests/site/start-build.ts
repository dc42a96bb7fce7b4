/** Builds a site in a process of its own, so that tests can run beside it. */
import { spawn } from 'node:child_process';

export interface Build {
  /** Resolves when the site is built; rejects with all that the build said. */
  done: Promise<void>;
  stop(): void;
}

const script = `
import { buildSite } from './scripts/build-site.ts';
const built = await buildSite(process.cwd(), process.argv[1], { logLevel: 'error' });
process.exitCode = built ? 0 : 1;
`;

/** `root`: the project to build, which brings its own scripts. */
export function startBuild(root: string, folder: string): Build {
  const child = spawn(process.execPath, ['--input-type=module', '--eval', script, folder], { cwd: root });
  const said: Buffer[] = [];
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (data) => said.push(data));
  const done = new Promise<void>((resolve, reject) => {
    child.once('error', reject);
    child.once('close', (code) =>
      code === 0 ? resolve() : reject(new Error(`The site was not built:\n${Buffer.concat(said)}`)),
    );
  });
  return { done, stop: () => child.kill() };
}
