/** Validates many built pages, in a thread for each core. */
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { isMainThread, parentPort, Worker, workerData } from 'node:worker_threads';
import { faultsOf } from './validate-html.ts';

interface Share {
  site: string;
  files: string[];
}

/** `file:line rule: what is wrong`, for files of the folder `site`. */
export async function faultsOfPages(site: string, files: readonly string[]): Promise<string[]> {
  const count = availableParallelism();
  const shares = Array.from(
    { length: count },
    (_, at): Share => ({
      site,
      files: files.filter((_file, place) => place % count === at),
    }),
  );
  const found = shares.map(async (share) => {
    const [faults] = await once(new Worker(new URL(import.meta.url), { workerData: share }), 'message');
    return faults as string[];
  });
  return (await Promise.all(found)).flat();
}

if (!isMainThread && workerData?.files) {
  const { site, files } = workerData as Share;
  const faults: string[] = [];
  for (const file of files) {
    const found = await faultsOf(readFileSync(join(site, file), 'utf8'), file);
    faults.push(...found.map((fault) => `${file}:${fault}`));
  }
  parentPort?.postMessage(faults);
}
