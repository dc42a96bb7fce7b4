/**
 * Draw the share cards of the built site.
 *
 * Takes: the archive and the built folder. Guarantees: a PNG for every card of list-cards.ts, the same for the same
 * words; a card whose drawing is known from an earlier build is copied from `.astro/cards`, which holds those of the last
 * build only. Reports: throws with the renderer's own words.
 */
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { renderAsync } from '@resvg/resvg-js';
import { type Archive, readArchive } from '../collections/archive.ts';
import { Diagnostics } from '../diagnostics.ts';
import { drawCard } from './draw-card.ts';
import { fontFiles } from './fonts.ts';
import { listCards } from './list-cards.ts';

/** How many are drawn at once: the renderer has threads of its own. */
const abreast = 4;

export interface WrittenCards {
  all: number;
  /** Not known from an earlier build. */
  drawn: number;
}

/** Where drawings are kept for the next build, within the project. */
export const keptCards = '.astro/cards';

/** `kept` is the folder of known drawings. */
export async function drawInto(archive: Archive, folder: string, kept: string): Promise<WrittenCards> {
  const cards = [...listCards(archive)].map(([address, card]) => ({ address, drawing: drawCard(card) }));
  const known = new Set<string>();
  mkdirSync(kept, { recursive: true });
  let drawn = 0;
  const write = async ({ address, drawing }: (typeof cards)[number]) => {
    const name = `${createHash('sha256').update(tools).update(drawing).digest('hex')}.png`;
    known.add(name);
    const file = join(kept, name);
    const png = existsSync(file) ? readFileSync(file) : await render(drawing);
    if (!existsSync(file)) {
      writeFileSync(file, png);
      drawn += 1;
    }
    mkdirSync(dirname(join(folder, address)), { recursive: true });
    writeFileSync(join(folder, address), png);
  };
  for (let at = 0; at < cards.length; at += abreast) await Promise.all(cards.slice(at, at + abreast).map(write));
  for (const name of readdirSync(kept)) if (!known.has(name)) rmSync(join(kept, name));
  return { all: cards.length, drawn };
}

async function render(drawing: string): Promise<Buffer> {
  const font = { loadSystemFonts: false, fontFiles: Object.values(fontFiles), defaultFontFamily: 'Inter' };
  return (await renderAsync(drawing, { font })).asPng();
}

/** Another renderer or font makes another picture of the same drawing. */
const tools = ['@resvg/resvg-js', '@expo-google-fonts/inter']
  .map((name) => createRequire(import.meta.url).resolve(`${name}/package.json`))
  .map((file) => JSON.parse(readFileSync(file, 'utf8')) as { name: string; version: string })
  .map(({ name, version }) => `${name}@${version}`)
  .join(' ');

if (import.meta.main) {
  const root = join(import.meta.dirname, '../..');
  const archive = readArchive(root, new Diagnostics());
  if (!archive) throw new Error('No letter data: run npm run extract');
  const { all, drawn } = await drawInto(archive, join(root, 'dist'), join(root, keptCards));
  console.log(`dist/kort: ${all} cards, ${drawn} of them drawn anew`);
}
