/** Outputs are written aside and moved, so that nothing is ever half written. */
import { existsSync, mkdirSync, renameSync, rmSync } from 'node:fs';

/** Replaces `folder` with what `write` puts into the empty folder it is given. */
export function replaceFolder(folder: string, write: (aside: string) => void): void {
  const aside = `${folder}.tmp`;
  rmSync(aside, { recursive: true, force: true });
  mkdirSync(aside, { recursive: true });
  try {
    write(aside);
  } catch (fault) {
    rmSync(aside, { recursive: true, force: true });
    throw fault;
  }
  moveInto(aside, folder);
}

/** Puts the finished folder `aside` in the place of `folder`. */
export function moveInto(aside: string, folder: string): void {
  const old = `${folder}.old.tmp`;
  rmSync(old, { recursive: true, force: true });
  if (existsSync(folder)) renameSync(folder, old);
  renameSync(aside, folder);
  rmSync(old, { recursive: true, force: true });
}
