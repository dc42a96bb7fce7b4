/** Where a text comes from, in the words of a meta tag and of a citation. */

import { formatDate } from '../../domain/format.ts';
import type { Letter, SourcePlace } from '../../schemas/index.ts';
import { siteName } from '../frame/site.ts';

/** For `meta[name=dcterms.source]`: letter, lines and source document. */
export function sourceNote(letterSlug: string, { document, lines: [first, last] }: SourcePlace): string {
  return `${letterSlug}, linje ${first}-${last} i ${document}/source.txt`;
}

interface Cited {
  /** What is cited: `Oppdrag TB2024-07, «Oppfølging …»`. */
  what: string;
  letter: Pick<Letter, 'title' | 'date'>;
  address: string;
}

/** A citation for reports and articles: what, letter, date, address. No day of access: the text never changes. */
export function citation({ what, letter, address }: Cited): string {
  const date = letter.date ? `, ${formatDate(letter.date)}` : '';
  return `${what}. Helse- og omsorgsdepartementet: ${letter.title}${date}. ${siteName}: ${address}`;
}
