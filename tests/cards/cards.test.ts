/** Share cards: titles have room, and the same card is the same picture. */
import { createHash } from 'node:crypto';
import { globSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { drawCard } from '../../scripts/cards/draw-card.ts';
import { widthOf } from '../../scripts/cards/fonts.ts';
import { listCards } from '../../scripts/cards/list-cards.ts';
import { setTitle } from '../../scripts/cards/set-title.ts';
import { drawCards, placeCards } from '../../scripts/cards/write-cards.ts';
import { archive } from '../collections/archive.ts';

const cards = listCards(archive);

describe('list of cards', () => {
  test('years, goals and assignments, and one for the rest', () => {
    const subjects = archive.letters.flatMap(({ goals, assignments }) => [...goals, ...assignments]);
    expect(cards.size).toBe(subjects.length + 3 + 1);
    expect(cards.get('/kort/oppdrag/tb2024-07.png')).toEqual({
      kind: 'Oppdrag · TB2024-07',
      title: 'Oppfølging nasjonal tobakksstrategi',
      facts: 'Tildelingsbrev til Helsedirektoratet for 2024, 30. januar 2024',
    });
    expect(cards.get('/kort/2024.png')?.facts).toMatch(/^14.mål og 92.oppdrag /u);
    expect(cards.get('/kort/oppdrag/ttb2023-25.png')?.kind).toBe('Presisering · TTB2023-25');
  });
});

describe('a title', () => {
  const room = {
    width: 400,
    weight: 'semibold' as const,
    sizes: [
      { size: 60, lines: 2 },
      { size: 30, lines: 3 },
    ],
  };

  test('is as large as it can be', () => {
    expect(setTitle('Tobakk', room)).toEqual({ size: 60, lines: ['Tobakk'] });
    expect(setTitle('Oppfølging nasjonal tobakksstrategi', room).size).toBe(30);
  });

  test('is cut at a word where there is no room', () => {
    const { lines } = setTitle('helse og omsorg '.repeat(20), room);
    expect(lines).toHaveLength(3);
    expect(lines.at(-1)).toMatch(/ …$/u);
    for (const line of lines) expect(widthOf(line, 30, 'semibold')).toBeLessThanOrEqual(400);
  });

  test('no title of the archive is cut, no line leaves the card', () => {
    for (const [address, { title }] of cards) {
      const svg = drawCard(cards.get(address)!);
      expect(svg, title).not.toContain('…</text>');
    }
  });
});

test('what a title holds is text, whatever it holds', () => {
  const svg = drawCard({ kind: 'Mål', title: '<script>alert(1)</script> \u0000\u0007& co \uD800', facts: '' });
  expect(svg).not.toContain('<script>');
  expect(svg).toContain('&#x3C;script>');
  expect(svg).not.toMatch(/\p{Cs}|[^\P{Cc}\s]/u);
});

test('the same words are the same picture, drawn once', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'cards-'));
  const few = { ...archive, letters: archive.letters.filter(({ letter }) => letter.slug === 'tillegg-2023-ttb08') };
  const hashes = () =>
    globSync('**/*.png', { cwd: join(folder, 'site') })
      .sort()
      .map((file) =>
        createHash('sha256')
          .update(readFileSync(join(folder, 'site', file)))
          .digest('hex'),
      );
  const draw = async () => {
    const cards = await drawCards(few, join(folder, 'kept'));
    placeCards(cards, join(folder, 'site'));
    return { all: cards.files.size, drawn: cards.drawn };
  };
  expect(await draw()).toEqual({ all: 7, drawn: 7 });
  const drawn = hashes();
  // What a build that was stopped has left.
  writeFileSync(join(folder, 'kept/stanset.png.part'), '');
  expect(await draw()).toEqual({ all: 7, drawn: 0 });
  expect(readdirSync(join(folder, 'kept')).length).toBe(7);
  rmSync(join(folder, 'kept'), { recursive: true });
  await draw();
  expect(hashes()).toEqual(drawn);
  expect(new Set(drawn).size).toBe(7);
  rmSync(folder, { recursive: true });
});
