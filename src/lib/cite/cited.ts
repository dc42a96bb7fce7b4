/** What a citation names of an assignment or a goal, whatever its form. */

import { assignmentPath } from '../../domain/addresses.ts';
import type { AssignmentPage, GoalPage, LineRange } from '../../schemas/index.ts';
import { nameOf, titleWithId } from '../assignments/shown-id.ts';
import { citedAddress } from '../frame/site.ts';
import { siteName } from '../frame/site-name.ts';

export interface Cited {
  /** `TB2024-07`, `Oppdrag 1 uten ID`, `Mål 5 i 2024`. */
  name: string;
  /** The same within a sentence, with what it is: `oppdrag TB2024-07`. */
  inSentence: string;
  /** Key for reference managers: `tb2024-07`, `tillegg-2023-ttb22-1`, `mal-2024-5`. */
  key: string;
  title: string;
  /** The title with its ID or number before it, where it has one. */
  fullTitle: string;
  author: string;
  letter: { title: string; date: string | null; year: number; reference: string | null };
  /** Lines of the source document it stands on. */
  lines: LineRange;
  /** First digits of the SHA-256 of its Markdown file: another version has other words. Null where it has no file. */
  version: string | null;
  /** Of its page: full where the host is known, else the path. */
  address: string;
}

/** `Oppdragsarkivet, versjon 76755af7f846`. */
export function citedSite({ version }: Cited): string {
  return version === null ? siteName : `${siteName}, versjon ${version}`;
}

export function citeAssignment({ id, title, url, year, givenIn, source, cite }: AssignmentPage): Cited {
  const name = nameOf(id);
  return {
    name,
    inSentence: id.includes('/') ? `o${name.slice(1)}` : `oppdrag ${name}`,
    key: assignmentPath(url).replaceAll('/', '-'),
    title,
    fullTitle: titleWithId(id, title),
    author: cite.author,
    letter: {
      title: givenIn.title,
      date: givenIn.date,
      year: givenIn.date ? Number(givenIn.date.slice(0, 4)) : year,
      reference: cite.reference,
    },
    lines: source.lines,
    version: cite.version,
    address: citedAddress(url),
  };
}

export function citeGoal({ id, number, year, title, url, givenIn, source, cite }: GoalPage): Cited {
  const name = `Mål ${number} i ${year}`;
  return {
    name,
    inSentence: `mål ${number} i ${year}`,
    key: `mal-${id}`,
    title,
    fullTitle: `${name}: ${title}`,
    author: cite.author,
    letter: { title: givenIn.title, date: givenIn.date, year, reference: cite.reference },
    lines: source.lines,
    version: null,
    address: citedAddress(url),
  };
}
