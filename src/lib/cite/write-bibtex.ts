/** A citation for BibTeX and BibLaTeX. Letters outside ASCII stay: both read UTF-8. */
import { formatLines } from '../../domain/format.ts';
import { type Cited, citedSite } from './cited.ts';

export function writeBibtex(cited: Cited): string {
  const { key, fullTitle, author, letter, lines, address } = cited;
  const [, month, day] = letter.date?.split('-').map(Number) ?? [];
  const fields: [string, string | number | null | undefined][] = [
    ['author', author],
    ['title', fullTitle],
    ['howpublished', letter.title],
    ['number', letter.reference],
    ['year', letter.year],
    ['month', month],
    ['day', day],
    ['note', `${formatLines(lines)} i kildeteksten; ${citedSite(cited)}`],
    ['language', 'norwegian'],
  ];
  const rows = fields.flatMap(([field, value]) =>
    value === null || value === undefined ? [] : [`  ${field} = {${braced(field, String(value))}},`],
  );
  return ['@misc{', key, ',\n', rows.join('\n'), '\n', `  url = {${address}}\n}\n`].join('');
}

/** A second pair of braces keeps a name in one piece and the capitals of a title. */
function braced(field: string, value: string): string {
  const safe = escapeTex(value);
  return field === 'author' || field === 'title' ? `{${safe}}` : safe;
}

/** Characters that TeX reads as commands. */
const commands: Record<string, string> = {
  '\\': '\\textbackslash{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
};

function escapeTex(text: string): string {
  return text.replace(/[\\~^{}%&#_$]/gu, (sign) => commands[sign] ?? `\\${sign}`);
}
