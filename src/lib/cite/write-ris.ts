/** A citation for Zotero, EndNote and others that read RIS: one tag a line, lines ended by CRLF. */
import { formatLines } from '../format.ts';
import { siteName } from '../site.ts';
import type { Cited } from './cited.ts';

export function writeRis({ key, titleWithId, author, letter, lines, version, address }: Cited): string {
  const tags: [string, string | number | null][] = [
    ['TY', 'GOVDOC'],
    ['ID', key],
    ['AU', author],
    ['TI', titleWithId],
    ['T2', letter.title],
    ['M1', letter.reference],
    ['PY', letter.year],
    ['DA', letter.date?.replaceAll('-', '/') ?? null],
    ['N1', `${formatLines(lines)} i kildeteksten; ${siteName}, versjon ${version}`],
    ['LA', 'no'],
    ['UR', address],
  ];
  const rows = tags.flatMap(([tag, value]) => (value === null ? [] : [`${tag}  - ${value}`]));
  return [...rows, 'ER  - ', ''].join('\r\n');
}
