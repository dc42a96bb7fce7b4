/** A citation for Zotero, EndNote and others that read RIS: one tag a line, lines ended by CRLF. */
import { formatLines } from '../../domain/format.ts';
import { type Cited, citedSite } from './cited.ts';

export function writeRis(cited: Cited): string {
  const { key, fullTitle, author, letter, lines, address } = cited;
  const tags: [string, string | number | null][] = [
    ['TY', 'GOVDOC'],
    ['ID', key],
    ['AU', author],
    ['TI', fullTitle],
    ['T2', letter.title],
    ['M1', letter.reference],
    ['PY', letter.year],
    ['DA', letter.date?.replaceAll('-', '/') ?? null],
    ['N1', `${formatLines(lines)} i kildeteksten; ${citedSite(cited)}`],
    ['LA', 'no'],
    ['UR', address],
  ];
  const rows = tags.flatMap(([tag, value]) => (value === null ? [] : [`${tag}  - ${value}`]));
  return [...rows, 'ER  - ', ''].join('\r\n');
}
