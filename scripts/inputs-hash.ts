/** One hash for all that a result is made from: with the same hash it need not be made again. */
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';

export interface Inputs {
  /** Files and folders, from the root; a folder stands for all that is in it, and one that is missing for nothing. */
  paths: readonly string[];
  /** Files and folders in them that do not count, such as what is made from the others. */
  except?: readonly string[];
  /** Names of environment variables. */
  environment?: readonly string[];
}

const settings = [
  'astro.config.mjs',
  'tsconfig.json',
  '.env',
  '.env.local',
  '.env.production',
  '.env.production.local',
];
const installed = ['package.json', 'package-lock.json', 'node_modules/.package-lock.json'];

/** What the site is made from: letters, code, settings, and the packages as they are locked and as they are installed. */
export const siteInputs: Inputs = {
  paths: ['content', 'src', 'scripts', 'public', ...settings, ...installed],
  except: ['content/collections'],
  environment: ['SITE_URL', 'BASE_PATH', 'FAULT_ADDRESS'],
};

/** What reads the collections and makes pages of them. */
export const pageCode: Inputs = {
  paths: ['src', ...settings, ...installed],
  environment: siteInputs.environment ?? [],
};

/** Sha256 in hex of the version of Node, the variables, and the names and contents of the files; `*.tmp` never counts. */
export function hashInputs(root: string, { paths, except = [], environment = [] }: Inputs): string {
  const hash = createHash('sha256');
  /** With its length before it, no content can pass for a name. */
  const put = (name: string, content: string | Buffer) =>
    hash.update(JSON.stringify([name, content.length])).update(content);
  put('node', process.version);
  for (const name of environment) put(name, JSON.stringify(process.env[name]) ?? 'unset');
  for (const file of paths.flatMap((path) => filesOf(root, path, except))) put(file, readFileSync(join(root, file)));
  return hash.digest('hex');
}

/** Paths from the root with `/`, in one order on every machine. */
function filesOf(root: string, path: string, except: readonly string[]): string[] {
  if (except.includes(path) || path.endsWith('.tmp') || !existsSync(join(root, path))) return [];
  if (!statSync(join(root, path)).isDirectory()) return [path];
  const names = readdirSync(join(root, path)).sort();
  return names.flatMap((name) => filesOf(root, `${path}/${name}`, except));
}
