/** Runs a script of package.json as a person does. */
import { spawn } from 'node:child_process';
import { root } from './root.ts';

/** What it said when it failed; nothing when all was well. */
export function faultsOfScript(name: string): Promise<string> {
  return new Promise((resolve, reject) => {
    const child = spawn('npm', ['run', '--silent', name], { cwd: root, shell: process.platform === 'win32' });
    const said: Buffer[] = [];
    for (const stream of [child.stdout, child.stderr]) stream.on('data', (data) => said.push(data));
    child.once('error', reject);
    child.once('close', (code) => resolve(code === 0 ? '' : `${Buffer.concat(said)}` || `Exit code ${code}`));
  });
}
