/** A picture of few colours as PNG with a palette: one byte for each pixel. */
import { constants, crc32, deflateSync } from 'node:zlib';

export interface Picture {
  /** Pixels. */
  width: number;
  height: number;
  /** Red, green, blue and opacity of each, row by row: four bytes. */
  pixels: Buffer;
}

/** Null where a palette cannot hold the picture: more than 256 colours, or some that are not opaque. */
export function writePng({ width, height, pixels }: Picture): Buffer | null {
  const palette: number[] = [];
  const places = new Map<number, number>();
  const colours = new Int32Array(pixels.buffer, pixels.byteOffset, width * height);
  /** Each row begins with its filter, 0 for none. */
  const rows = new Uint8Array(height * (width + 1));
  let colour: number | undefined;
  let place = 0;
  for (let row = 0; row < height; row += 1) {
    for (let column = 0; column < width; column += 1) {
      const at = row * width + column;
      if (colours[at] !== colour) {
        colour = colours[at]!;
        place = places.get(colour) ?? places.size;
        if (place === places.size) {
          if (place > 255 || pixels[4 * at + 3] !== 255) return null;
          places.set(colour, place);
          palette.push(...pixels.subarray(4 * at, 4 * at + 3));
        }
      }
      rows[row * (width + 1) + 1 + column] = place;
    }
  }
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  // Eight bits for each pixel, colours from a palette; then the only methods there are, and no interlacing.
  header.set([8, 3, 0, 0, 0], 8);
  return Buffer.concat([
    Buffer.from('\x89PNG\r\n\x1A\n', 'latin1'),
    chunk('IHDR', header),
    chunk('PLTE', Buffer.from(palette)),
    chunk('IDAT', deflateSync(rows, { strategy: constants.Z_RLE })),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

/** Length, name, content and checksum, as the PNG specification has it (ISO/IEC 15948, 5.3). */
function chunk(name: string, content: Buffer): Buffer {
  const named = Buffer.concat([Buffer.from(name, 'latin1'), content]);
  const [length, checksum] = [content.length, crc32(named)].map((number) => {
    const bytes = Buffer.alloc(4);
    bytes.writeUInt32BE(number);
    return bytes;
  });
  return Buffer.concat([length!, named, checksum!]);
}
