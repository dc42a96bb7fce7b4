/** Earlier IDs that letters name while their own letter is not in the collection: a small page each. */

import { assignmentUrl } from '../../../src/domain/addresses.ts';
import { canonicalIdentifier, findIdentifiers } from '../../../src/domain/identifier.ts';
import type { OldId, Redirect } from '../../../src/schemas/collections.ts';
import type { LetterData } from '../../../src/schemas/index.ts';
import { lineNaming, namingSentences, readOtherAgency } from '../../letters/index.ts';
import { readMarkdown, toPlain } from '../../text/markdown.ts';
import { type Archive, nameOf, sourceOf } from '../archive.ts';
import type { FindPage } from '../text/link-ids.ts';

export function oldIds(archive: Archive, findPage: FindPage): OldId[] {
  const pages = new Map<string, OldId>();
  for (const data of archive.letters) {
    for (const { id, place } of mentionsIn(data, archive)) {
      const canonical = canonicalIdentifier(id);
      if (archive.assignments.has(canonical) || !findPage(id)) continue;
      const page = pages.get(canonical) ?? {
        id,
        url: assignmentUrl(id),
        title: null,
        departments: [],
        agency: null,
        mentionedIn: [],
      };
      const row = data.letter.carriedOver.find(({ ids }) => ids.some((one) => canonicalIdentifier(one) === canonical));
      page.title ??= row?.title ?? null;
      page.agency ??= readOtherAgency(place.text, id, data.letter.recipient);
      if (row && page.departments.length === 0) page.departments = row.departments;
      if (!page.mentionedIn.some((other) => other.url === place.url && other.text === place.text))
        page.mentionedIn.push(place);
      pages.set(canonical, page);
    }
  }
  return [...pages.values()].sort((a, b) => (a.id < b.id ? -1 : 1));
}

interface Mentioned {
  id: string;
  place: OldId['mentionedIn'][number];
}

function mentionsIn({ letter, body, assignments, goals }: LetterData, archive: Archive): Mentioned[] {
  const letterTitle = nameOf(letter.slug, archive);
  const source = sourceOf(letter.source.document, archive);
  const subjects = new Map([...assignments, ...goals].map((subject) => [subject.id, subject]));
  const mentioned: Mentioned[] = [];
  let heading = { url: letter.url, title: letterTitle };
  for (const { anchor, subject, markdown, lines } of body) {
    const tree = readMarkdown(markdown);
    const plain = toPlain(tree);
    const owner = subject ? subjects.get(subject) : undefined;
    if (owner) heading = { url: owner.url, title: 'number' in owner ? owner.title : `${owner.id} ${owner.title}` };
    else if (anchor) heading = { url: `${letter.url}#${anchor}`, title: plain };
    const mention = (id: string, text: string, isRow: boolean) => {
      const line = lineNaming(id, lines, source);
      mentioned.push({ id, place: { ...heading, letter: letter.slug, letterTitle, line, text, carriedOver: isRow } });
    };

    const rows = letter.carriedOver.filter(({ line }) => line >= lines[0] && line <= lines[1]);
    for (const { ids, title } of rows) for (const id of ids) mention(id, `${ids.join(', ')} ${title}`, true);
    const inRows = new Set(rows.flatMap(({ ids }) => ids.map(canonicalIdentifier)));
    for (const { id, text } of namingSentences(tree)) {
      if (!inRows.has(canonicalIdentifier(id))) mention(id, text, false);
    }
  }
  return mentioned;
}

/** Other spellings of an ID lead to its page: with and without zero padding, and aliases in the same heading. */
export function redirects(archive: Archive, old: readonly OldId[]): Redirect[] {
  const targets: { id: string; to: string }[] = [
    ...archive.letters.flatMap(({ assignments }) =>
      assignments.flatMap(({ id, aliases, url }) => [id, ...aliases].map((name) => ({ id: name, to: url }))),
    ),
    ...old.map(({ id, url }) => ({ id, to: url })),
  ];
  const taken = new Set(targets.filter(({ id, to }) => assignmentUrl(id) === to).map(({ to }) => to));
  return targets.flatMap(({ id, to }) =>
    spellings(id)
      .map((spelling) => assignmentUrl(spelling))
      .filter((from) => !taken.has(from) && taken.add(from))
      .map((from) => ({ from, to })),
  );
}

function spellings(id: string): string[] {
  const [mention] = findIdentifiers(id);
  if (!mention || mention.id !== id) return [id];
  const [series = '', number = ''] = id.split('-');
  return [id, `${series}-${Number(number)}`, `${series}-${number.padStart(2, '0')}`];
}
