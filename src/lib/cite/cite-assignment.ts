/** What a citation of an assignment names. */

import { assignmentPath } from '../../domain/addresses.ts';
import type { AssignmentPage } from '../../schemas/index.ts';
import { nameOf, titleWithId } from '../assignments/shown-id.ts';
import { citedAddress } from '../frame/site.ts';
import type { Cited } from './cited.ts';

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
