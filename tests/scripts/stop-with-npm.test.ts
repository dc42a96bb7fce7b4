import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, it } from 'vitest';

const module = pathToFileURL(join(import.meta.dirname, '../../scripts/stop-with-npm.ts')).href;
const server = `
  import { stopWithNpm } from '${module}';
  stopWithNpm();
  setInterval(() => {}, 1000);
  console.log(process.pid);
`;

/** Runs the server in a shell, as npm does, and kills the shell: all that npm does when it is told to stop. */
async function loseShell(environment: Record<string, string>) {
  const shell = spawn('sh', ['-c', '"$0" --input-type=module -e "$1"; true', process.execPath, server], {
    env: { ...environment, NODE_NO_WARNINGS: '1' },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const [pid] = (await once(shell.stdout, 'data')) as [Buffer];
  const closed = once(shell.stdout, 'close').then(() => 'ended');
  shell.kill('SIGTERM');
  const outcome = await Promise.race([closed, new Promise((done) => setTimeout(done, 2000, 'lives on'))]);
  if (outcome === 'lives on') process.kill(Number(pid));
  return outcome;
}

it.skipIf(process.platform === 'win32').each([
  ['ended', 'that npm has started', { npm_lifecycle_event: 'start' }],
  ['lives on', 'started by hand', {}],
])('%s: a server %s, when its shell is gone', async (outcome, _, environment) => {
  expect(await loseShell(environment)).toBe(outcome);
});
