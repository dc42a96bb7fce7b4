/** Bytes in other encodings are told with line and cure; Windows line ends, marks and letters in two parts are read. */
import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { Diagnostics } from '../../../scripts/diagnostics.ts';
import { readSource } from '../../../scripts/letters/read/read-source.ts';

const root = mkdtempSync(join(tmpdir(), 'oppdrag-'));
afterAll(() => rmSync(root, { recursive: true, force: true }));

const letter =
  'Tildelingsbrev 2026\n\nDirektoratet skal gi råd om å gå på tur, også når det er mørkt.\n«Ære» – blåbær.\n';

function read(bytes: Buffer | string) {
  const folder = join(root, 'content/sources/brev');
  mkdirSync(folder, { recursive: true });
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  writeFileSync(join(folder, 'source.txt'), bytes);
  writeFileSync(join(folder, 'letter.yaml'), `year: 2026\nsha256: ${sha256}\norigin: Departementet\nlicence: Fri\n`);
  const diagnostics = new Diagnostics();
  return { source: readSource(folder, root, diagnostics), said: diagnostics.lines() };
}

const utf16be = Buffer.from(`\ufeff${letter}`, 'utf16le').swap16();
/** What a program shows that takes UTF-8 for another encoding. */
const misread = (encoding: string) => new TextDecoder(encoding).decode(Buffer.from(letter));

describe('told, with line and cure', () => {
  it.each([
    [
      'UTF-16 with a mark',
      Buffer.from(`\ufeff${letter}`, 'utf16le'),
      /:1:1 fail source-encoding: Unexpected UTF-16LE.*iconv/u,
    ],
    ['UTF-16 without', Buffer.from(letter, 'utf16le'), /:1:1 fail source-encoding: Unexpected UTF-16LE.*iconv/u],
    ['UTF-16, the other order', utf16be, /:1:1 fail source-encoding: Unexpected UTF-16BE.*iconv/u],
    ['Windows-1252', Buffer.from(letter, 'latin1'), /:3:1 fail source-encoding: Unexpected Windows-1252.*iconv/u],
    [
      'bytes of no encoding',
      Buffer.from([0x61, 0x0a, 0xff, 0x80]),
      /:2:1 fail source-encoding: Unexpected other bytes/u,
    ],
    [
      'UTF-8 read as Windows-1252',
      misread('windows-1252'),
      /:3:1 fail source-garbled: Unexpected \d+ garbled.*«Ã¥.*iconv/u,
    ],
    ['UTF-8 read as Mac Roman', misread('macintosh'), /:3:1 fail source-garbled: .*√•/u],
    ['letters lost', letter.replace(/[æøåÆØÅ]/gu, '\ufffd'), /:3:1 fail source-garbled: .*get the text anew/u],
    ['line ends of old Macs', letter.replaceAll('\n', '\r'), /:1:1 fail source-line-ends: /u],
    ['nothing but a mark and spaces', '\ufeff\u00a0\n', /source\.txt fail source-empty: /u],
  ])('%s', (_name, bytes, message) => {
    const { source, said } = read(bytes);
    expect(source).toBeNull();
    expect(said).toEqual([expect.stringMatching(message)]);
  });

  it('a few garbled letters, which may stand', () => {
    const { source, said } = read(`${letter}Vi skriver Ã¸ for ø.\n`);
    expect(source?.lines).toHaveLength(5);
    expect(said).toEqual([expect.stringMatching(/:5:1 warn source-garbled: .*corrections\.yaml/u)]);
  });
});

describe('read as the same text', () => {
  const lines = letter.trimEnd().split('\n');
  it.each([
    ['Windows line ends', letter.replaceAll('\n', '\r\n')],
    ['a byte order mark', `\ufeff${letter}`],
    ['letters in two parts', letter.normalize('NFD')],
    ['no-break spaces', letter.replaceAll(' ', '\u00a0')],
    ['no line end at the end', letter.trimEnd()],
  ])('%s', (_name, text) => {
    const { source, said } = read(text);
    expect(said).toEqual([]);
    expect(source?.lines).toEqual(lines);
    expect(source?.raws).toEqual(text.trimEnd().split(/\r?\n/u));
  });
});
