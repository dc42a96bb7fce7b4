/**
 * Draw the share cards of the built site.
 *
 * Takes: the archive and the built folder. Guarantees: a PNG for every card of list-cards.ts, the same for the same
 * words; a card whose drawing is known from an earlier build is copied from `.astro/cards`, which holds those of the last
 * build only. Reports: throws with the renderer's own words.
 */
import { createHash } from 'node:crypto';
import {
  copyFileSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { createRequire } from 'node:module';
import { basename, dirname, join } from 'node:path';
import { renderAsync } from '@resvg/resvg-js';
import { type Archive, readArchive } from '../collections/archive.ts';
import { Diagnostics } from '../diagnostics.ts';
import { type Card, drawCard } from './draw-card.ts';
import { fontFiles } from './fonts.ts';
import { listCards } from './list-cards.ts';
import { writePng } from './write-png.ts';

/** How many are drawn at once: the renderer has threads of its own. */
const abreast = 4;

/** Where drawings are kept for the next build, within the project. */
export const keptCards = '.astro/cards';

export interface DrawnCards {
  /** Address of the picture → its file among those kept. */
  files: Map<string, string>;
  /** How many were not known from an earlier build. */
  drawn: number;
}

/** `kept` is the folder of known drawings; each is there whole or not at all. */
export async function drawCards(archive: Archive, kept: string): Promise<DrawnCards> {
  const cards: DrawnCards = { files: new Map(), drawn: 0 };
  mkdirSync(kept, { recursive: true });
  const draw = async ([address, card]: [string, Card]) => {
    const drawing = drawCard(card);
    const name = `${createHash('sha256').update(tools).update(drawing).digest('hex')}.png`;
    const file = join(kept, name);
    cards.files.set(address, file);
    if (existsSync(file)) return;
    writeFileSync(`${file}.part`, await render(drawing));
    renameSync(`${file}.part`, file);
    cards.drawn += 1;
  };
  const all = [...listCards(archive)];
  for (let at = 0; at < all.length; at += abreast) await Promise.all(all.slice(at, at + abreast).map(draw));
  const known = new Set([...cards.files.values()].map((file) => basename(file)));
  for (const name of readdirSync(kept)) if (!known.has(name)) rmSync(join(kept, name));
  return cards;
}

export function placeCards({ files }: DrawnCards, folder: string): void {
  for (const [address, file] of files) {
    mkdirSync(dirname(join(folder, address)), { recursive: true });
    copyFileSync(file, join(folder, address));
  }
}

async function render(drawing: string): Promise<Buffer> {
  const font = { loadSystemFonts: false, fontFiles: Object.values(fontFiles), defaultFontFamily: 'Inter' };
  const image = await renderAsync(drawing, { font });
  const { width, height, pixels } = image;
  return writePng({ width, height, pixels }) ?? image.asPng();
}

/** Another renderer, font or form makes another file of the same drawing. */
const tools = ['@resvg/resvg-js', '@expo-google-fonts/inter']
  .map((name) => createRequire(import.meta.url).resolve(`${name}/package.json`))
  .map((file) => JSON.parse(readFileSync(file, 'utf8')) as { name: string; version: string })
  .map(({ name, version }) => `${name}@${version}`)
  .concat('palette')
  .join(' ');

if (import.meta.main) {
  const root = join(import.meta.dirname, '../..');
  const archive = readArchive(root, new Diagnostics());
  if (!archive) throw new Error('No letter data: run npm run extract');
  const cards = await drawCards(archive, join(root, keptCards));
  placeCards(cards, join(root, 'dist'));
  console.log(`dist/kort: ${cards.files.size} cards, ${cards.drawn} of them drawn anew`);
}
