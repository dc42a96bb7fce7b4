/**
 * What was made from what. For each made folder, `.astro/made/` keeps the hash of its inputs and that of its files: while
 * both still hold, making it again would give the same.
 */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { hashInputs, type Inputs, siteInputs } from './inputs-hash.ts';

export interface Made {
  /** From the root. */
  folder: string;
  inputs: Inputs;
}

export const site: Made = { folder: 'dist', inputs: siteInputs };

interface Hashes {
  inputs: string;
  files: string;
}

const recordOf = (root: string, { folder }: Made) => join(root, '.astro/made', `${folder.replaceAll('/', '-')}.json`);

/** False also when the folder was never made, or has been touched since. */
export function isUpToDate(root: string, made: Made): boolean {
  const record = recordOf(root, made);
  if (!existsSync(record)) return false;
  const { inputs, files } = JSON.parse(readFileSync(record, 'utf8')) as Hashes;
  return inputs === hashInputs(root, made.inputs) && files === hashInputs(root, { paths: [made.folder] });
}

/** Makes the folder and records it; false when `make` gives false. */
export async function makeAndRecord(
  root: string,
  made: Made,
  make: () => boolean | Promise<boolean>,
): Promise<boolean> {
  /** Taken first: what is edited meanwhile may have come too late. */
  const inputs = hashInputs(root, made.inputs);
  if (!(await make())) return false;
  const hashes: Hashes = { inputs, files: hashInputs(root, { paths: [made.folder] }) };
  const record = recordOf(root, made);
  mkdirSync(dirname(record), { recursive: true });
  writeFileSync(record, JSON.stringify(hashes));
  return true;
}
