/** What looks the same is the same to the rules. */
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { plainLine } from '../../../scripts/letters/read/plain-line.ts';

it.each([
  ['no-break spaces', 'Frist:\u00a01.\u202f6.\u20092026', 'Frist: 1. 6. 2026'],
  ['letters in two parts', 'Ra\u030ad om a\u030a ga\u030a, Vår ref', 'Råd om å gå, Vår ref'],
  ['the Ångström sign', '\u212bpningstid', 'Åpningstid'],
  ['no-break hyphens', 'TB2026\u20114, e\u2010helse', 'TB2026-4, e-helse'],
  ['soft hyphens in a line', 'helse\u00adtjeneste', 'helsetjeneste'],
  ['a soft hyphen that splits a word', 'helse\u00ad', 'helse-'],
  ['a byte order mark', '\ufeffTildelingsbrev 2026', 'Tildelingsbrev 2026'],
  ['zero-width spaces', 'helse\u200bnorge.no', 'helsenorge.no'],
  ['fused letters', 'de\ufb01nere \ufb02ere', 'definere flere'],
  ['bullets of Symbol', '\uf0b7 Frist', '• Frist'],
  ['line separators and control characters', 'én\u2028linje\u0007 her\r', 'én linje  her '],
  ['tabs and page breaks stay', '\f12\tTB2026-1', '\f12\tTB2026-1'],
  ['dashes and quotes stay', '«Råd» – § 4, H₂O', '«Råd» – § 4, H₂O'],
])('%s', (_name, raw, text) => {
  expect(plainLine(raw)).toBe(text);
});

it('once plain, a line stays as it is, and no letter or figure is lost', () => {
  const letters = (text: string) =>
    text
      .normalize('NFKD')
      .match(/[\p{L}\p{N}]/gu)
      ?.join('') ?? '';
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (raw) => {
      const text = plainLine(raw);
      expect(plainLine(text)).toBe(text);
      expect(letters(text)).toBe(letters(raw));
    }),
  );
});
