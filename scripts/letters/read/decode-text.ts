/**
 * Decode the bytes of source.txt.
 *
 * Takes: bytes. Guarantees: the text character for character, or null and a message with the cure.
 * Reports: `source-encoding`, `source-line-ends`, `source-garbled`.
 */
import type { Diagnostics } from '../../diagnostics.ts';

const anew = 'put it in the place of source.txt, and write its sha256 in letter.yaml';

export function decodeText(bytes: Buffer, path: string, diagnostics: Diagnostics): string | null {
  const fail = (line: number, rule: string, reason: string) => {
    diagnostics.fail(path, { line }, rule, reason);
    return null;
  };
  const wide = utf16Of(bytes);
  if (wide) {
    const reason = `Unexpected ${wide}, expected UTF-8; save the text as UTF-8 (iconv -f ${wide} -t UTF-8 source.txt), ${anew}`;
    return fail(1, 'source-encoding', reason);
  }
  let text: string;
  try {
    text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    const lines = bytes.toString('latin1').split('\n');
    const bad = lines.findIndex((line) => Buffer.from(line, 'latin1').toString('utf8').includes('\uFFFD'));
    const found = singleByteLetter.test(lines[bad] ?? '') ? 'Windows-1252 (æ, ø, å as one byte each)' : 'other bytes';
    const reason = `Unexpected ${found}, expected UTF-8; save the text as UTF-8 (iconv -f WINDOWS-1252 -t UTF-8 source.txt), ${anew}`;
    return fail(bad + 1, 'source-encoding', reason);
  }
  if (!text.includes('\n') && text.trim().includes('\r')) {
    const reason = `Unexpected line ends CR, expected LF or CR LF; save the text with such line ends (tr '\\r' '\\n'), ${anew}`;
    return fail(1, 'source-line-ends', reason);
  }
  return isGarbled(text, path, diagnostics) ? null : text;
}

/** Æ, Ø, Å, æ, ø, å of Latin-1 and Windows-1252, beside a letter or alone as a word. */
const singleByteLetter = /[ÆØÅæøå](?=[a-zA-Z\s.,]|$)/u;

/** By its byte order mark, or by the zero bytes that every other byte of Latin text then is. */
function utf16Of(bytes: Buffer): 'UTF-16LE' | 'UTF-16BE' | null {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'UTF-16LE';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'UTF-16BE';
  const zeros = [0, 0];
  for (const [at, byte] of bytes.subarray(0, 4096).entries()) if (byte === 0) zeros[at % 2]! += 1;
  const most = Math.min(bytes.length, 4096) / 8;
  if (Math.max(...zeros) < most || Math.min(...zeros) > most / 8) return null;
  return zeros[1]! > zeros[0]! ? 'UTF-16LE' : 'UTF-16BE';
}

/** UTF-8 that was read as Windows-1252 (`Ã¸`, `Â«`, `â€“`) or Mac Roman (`√∏`), and letters lost for good (U+FFFD). */
const garbled = /Ã[\u0080-\u00bf…˜†‡•]|Â[\u00a0-\u00bf]|â€[\u0080-\u00bf“”˜™œž¢¦]|√[•∏¶ÖÜ]|\uFFFD/gu;
const norwegian = /[æøå]/giu;

/** True where so many letters are garbled that the text as a whole was read wrongly; a few are told, and may stand. */
function isGarbled(text: string, path: string, diagnostics: Diagnostics): boolean {
  const found = text.match(garbled) ?? [];
  if (found.length === 0) return false;
  const line = text.slice(0, text.search(garbled)).split('\n').length;
  const signs = [...new Set(found)].slice(0, 4).join(' ');
  const met = `Unexpected ${found.length} garbled letters («${signs}»)`;
  const whole = found.length > (text.match(norwegian) ?? []).length;
  if (whole) {
    const cure = found.every((sign) => sign === '\uFFFD')
      ? `get the text anew from where it came, saved as UTF-8`
      : `the text was read in the wrong encoding and saved so; get it anew, saved as UTF-8, or turn it back (iconv -f UTF-8 -t WINDOWS-1252 source.txt)`;
    diagnostics.fail(path, { line }, 'source-garbled', `${met}, more than there are æ, ø and å: ${cure}, ${anew}`);
  } else {
    diagnostics.warn(path, { line }, 'source-garbled', `${met}, the first here; correct them in corrections.yaml`);
  }
  return whole;
}
