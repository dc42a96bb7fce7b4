/**
 * Build the site: generate → astro build → index → cards → check.
 *
 * Takes: the project's root and the folder to build into.
 * Guarantees: with `true` given back, the folder holds the whole site; else it is as it was.
 */
import { rmSync } from 'node:fs';
import { build as astroBuild } from 'astro';
import { writeCards } from './cards/write-cards.ts';
import { checkSite } from './check-site.ts';
import { generate } from './generate.ts';
import { indexSite } from './index-site.ts';
import { moveInto } from './replace-folder.ts';

export interface BuildOptions {
  /** Called with each stage's name and the milliseconds it took. */
  onStage?: (stage: string, milliseconds: number) => void;
  logLevel?: 'info' | 'warn' | 'error';
}

export async function buildSite(root: string, folder: string, { onStage, logLevel = 'warn' }: BuildOptions = {}) {
  const aside = `${folder}.tmp`;
  rmSync(aside, { recursive: true, force: true });
  const stage = async <T>(name: string, work: () => T | Promise<T>): Promise<T> => {
    const start = performance.now();
    const result = await work();
    onStage?.(name, performance.now() - start);
    return result;
  };
  try {
    if (!(await stage('generate', () => generate(root)))) return false;
    await stage('astro build', () => astroBuild({ root, outDir: aside, logLevel, force: true }));
    await stage('index', () => indexSite(root, aside));
    await stage('cards', () => writeCards(root, aside));
    if (!(await stage('check', () => checkSite(root, aside))).passed) return false;
    moveInto(aside, folder);
    return true;
  } finally {
    rmSync(aside, { recursive: true, force: true });
  }
}
