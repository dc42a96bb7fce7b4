/**
 * Build the site: generate → astro build, cards beside → index → check.
 *
 * Takes: the project's root and the folder to build into.
 * Guarantees: with `true` given back, the folder holds the whole site; else it is as it was.
 */
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { drawCards, keptCards, placeCards } from './cards/write-cards.ts';
import { checkSite } from './check-site.ts';
import { generate } from './generate.ts';
import { indexSite } from './index-site.ts';
import { renderPages } from './render-pages.ts';
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
    const archive = await stage('generate', () => generate(root));
    if (!archive) return false;
    const pages = stage('astro build', () => renderPages(root, aside, logLevel));
    const [cards] = await Promise.all([stage('cards', () => drawCards(archive, join(root, keptCards))), pages]);
    placeCards(cards, aside);
    await stage('index', () => indexSite(archive, root, aside));
    if (!(await stage('check', () => checkSite(root, aside))).passed) return false;
    moveInto(aside, folder);
    return true;
  } finally {
    rmSync(aside, { recursive: true, force: true });
  }
}
