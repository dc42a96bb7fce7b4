/**
 * Every mention of an ID in a text becomes a link: to its assignment, or to the page of an earlier ID whose letter is
 * not in the collection. An ID that would have to be in a letter we hold, and is not, stays text.
 */
import type { Link, Root } from 'mdast';
import { findAndReplace } from 'mdast-util-find-and-replace';
import { assignmentUrl } from '../../../src/domain/addresses.ts';
import { canonicalIdentifier, identifierPattern } from '../../../src/domain/identifier.ts';
import type { Archive } from '../archive.ts';

/** Address of the page that an ID as printed leads to, or null. */
export type FindPage = (id: string) => string | null;

export function pageFinder(archive: Archive): FindPage {
  const whole = new Set(
    archive.letters.filter(({ letter }) => letter.kind === 'allocation').map(({ letter }) => `TB${letter.year}`),
  );
  return (id) => {
    const assignment = archive.assignments.get(canonicalIdentifier(id));
    if (assignment) return assignment.url;
    const [series = ''] = id.split('-');
    return whole.has(series) ? null : assignmentUrl(id);
  };
}

/** Links the IDs in place; `own` is the page the text stands on, which does not link to itself. */
export function linkIds(tree: Root, findPage: FindPage, own: string | null): void {
  findAndReplace(
    tree,
    [
      new RegExp(identifierPattern),
      (text: string, prefix: string, year: string, number: string): Link | false => {
        const url = findPage(`${prefix}${year}-${number}`);
        return url && url !== own ? { type: 'link', url, children: [{ type: 'text', value: text }] } : false;
      },
    ],
    { ignore: ['link', 'linkReference', 'heading'] },
  );
}
