/** Citations for reports and articles. No day of access: the version says which words were read. */
import { capitalize, formatDate, formatLines } from '../../domain/format.ts';
import { type Cited, citedSite } from './cited.ts';

/** `TB2024-07, Tildelingsbrev til Helsedirektoratet for 2024, linje 224–245`. */
export function shortCitation({ name, letter, lines }: Cited): string {
  return `${name}, ${letter.title}, ${formatLines(lines)}`;
}

/** Who, what, in which letter, when, where, which version. */
export function fullCitation(cited: Cited): string {
  const { inSentence, title, author, letter, lines, address } = cited;
  const where = [letter.title, dateOf(letter), letter.reference && `ref. ${letter.reference}`]
    .filter(Boolean)
    .join(', ');
  const what = `${author}: «${title}», ${inSentence}`;
  return `${what}. ${where}. ${capitalize(formatLines(lines))} i kildeteksten. ${citedSite(cited)}: ${address}`;
}

/** The day, or the year where the letter has lost it; null where the title says as much. */
function dateOf({ title, date, year }: Cited['letter']): string | null {
  const shown = date ? formatDate(date) : String(year);
  return title.includes(shown) ? null : shown;
}
