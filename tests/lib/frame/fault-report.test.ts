/** A message about a fault carries ID, lines and address. */
import { expect, test, vi } from 'vitest';
import { faultReport } from '../../../src/lib/frame/fault-report.ts';

vi.stubEnv('BASE_URL', '/');
const place = {
  what: 'Oppdrag TB2024-07',
  lines: 'linje 224–246 i tildelingsbrev-2024/source.txt',
  address: '/oppdrag/tb2024-07/',
};

test('without an address there is the text to copy', () => {
  expect(faultReport(place, '')).toEqual({
    text: 'Oppdrag TB2024-07\nlinje 224–246 i tildelingsbrev-2024/source.txt\n/oppdrag/tb2024-07/',
    href: null,
  });
});

test('with one, subject and message are filled in', () => {
  const { href } = faultReport(place, 'mailto:arkiv@example.org?subject={emne}&body={tekst}');
  const { pathname, searchParams } = new URL(href!);
  expect(pathname).toBe('arkiv@example.org');
  expect(searchParams.get('subject')).toBe('Feil i Oppdragsarkivet: Oppdrag TB2024-07');
  expect(searchParams.get('body')).toContain('linje 224–246 i tildelingsbrev-2024/source.txt\n/oppdrag/tb2024-07/');
});
