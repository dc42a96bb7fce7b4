/** A picture is the same when it is read back, and is not squeezed into a palette that cannot hold it. */
import { crc32, inflateSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { type Picture, writePng } from '../../scripts/cards/write-png.ts';

function pictureOf(width: number, height: number, colourAt: (at: number) => readonly number[]): Picture {
  return { width, height, pixels: Buffer.from(Array.from({ length: width * height }, (_, at) => colourAt(at)).flat()) };
}

function readChunks(png: Buffer): Map<string, Buffer> {
  const chunks = new Map<string, Buffer>();
  expect(png.subarray(0, 8).toString('latin1')).toBe('\x89PNG\r\n\x1A\n');
  for (let at = 8; at < png.length; ) {
    const end = at + 8 + png.readUInt32BE(at);
    expect(png.readUInt32BE(end)).toBe(crc32(png.subarray(at + 4, end)));
    chunks.set(png.toString('latin1', at + 4, at + 8), png.subarray(at + 8, end));
    at = end + 4;
  }
  return chunks;
}

test('every pixel keeps its colour', () => {
  const picture = pictureOf(20, 13, (at) => [at % 16, (7 * at) % 5, 255 - (at % 3), 255]);
  const chunks = readChunks(writePng(picture)!);
  expect([...chunks.keys()]).toEqual(['IHDR', 'PLTE', 'IDAT', 'IEND']);
  expect([...chunks.get('IHDR')!]).toEqual([0, 0, 0, 20, 0, 0, 0, 13, 8, 3, 0, 0, 0]);
  const rows = inflateSync(chunks.get('IDAT')!);
  const palette = chunks.get('PLTE')!;
  const read = pictureOf(20, 13, (at) => {
    const place = rows[Math.floor(at / 20) * 21 + 1 + (at % 20)]!;
    return [...palette.subarray(3 * place, 3 * place + 3), 255];
  });
  expect(read.pixels.equals(picture.pixels)).toBe(true);
});

test('256 colours are the most, and all are opaque', () => {
  const shades = (count: number) => pictureOf(count, 1, (at) => [at % 256, at >> 8, 0, 255]);
  expect(writePng(shades(256))).not.toBeNull();
  expect(writePng(shades(257))).toBeNull();
  expect(writePng(pictureOf(2, 2, (at) => [0, 0, 0, 255 - at]))).toBeNull();
});
