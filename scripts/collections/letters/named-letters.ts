/**
 * Passages that name a letter of another day or year: supplements, assignment letters, the agency's main instruction, and
 * allocation letters of years that the archive lacks.
 *
 * Takes: the archive. Guarantees: each sentence once a heading, in the order of letters. Whether the letter named is one
 * that the archive has is not told: the words seldom say it («supplerende tildelingsbrev 28. oktober», 2025).
 */
import { months } from '../../../src/domain/months.ts';
import type { NamedLetter } from '../../../src/schemas/scope.ts';
import { sentenceAt } from '../../letters/index.ts';
import { readMarkdown, toPlain } from '../../text/markdown.ts';
import { passagesOf } from '../../text/passages.ts';
import { type Archive, nameOf } from '../archive.ts';

export function namedLetters(archive: Archive): NamedLetter[] {
  const held = new Set(archive.letters.flatMap(({ letter }) => (letter.kind === 'allocation' ? [letter.year] : [])));
  const found = archive.letters.flatMap(({ letter, body }) => {
    let heading = { url: letter.url, title: nameOf(letter.slug, archive) };
    return body.flatMap(({ anchor, markdown }) => {
      const tree = readMarkdown(markdown);
      if (anchor) {
        heading = { url: `${letter.url}#${anchor}`, title: toPlain(tree) };
        return [];
      }
      const place = { ...heading, letterTitle: nameOf(letter.slug, archive) };
      return passagesOf(tree)
        .flatMap(({ cells }) => cells)
        .flatMap((text) => namingPlaces(text, held).map((at) => ({ ...place, text: sentenceAt(text, at) })));
    });
  });
  const once = new Map(found.map((one) => [`${one.url} ${one.text}`, one]));
  return [...once.values()].map((one, at) => ({ ...one, id: String(at + 1), order: at + 1 }));
}

function namingPlaces(text: string, held: ReadonlySet<number>): number[] {
  const years = [...text.matchAll(allocationOfYear)].filter(({ 1: year }) => !held.has(Number(year)));
  return [...text.matchAll(datedLetter), ...years].map(({ index }) => index);
}

/** `supplerende tildelingsbrev 28. oktober`, `tillegg til tildelingsbrev nr. 64`; not `supplerende tildelingsbrev gjennom året`. */
const datedLetter = new RegExp(
  `(?:supplerende tildelingsbrev|tillegg til tildelingsbrev(?:et)?|oppdragsbrev|hovedinstruks)[^.;\\n]{0,40}?(?:nr\\. ?\\d|\\d{4}|\\d{1,2}\\. (?=\\p{L})|${months.join('|')})`,
  'giu',
);

/** `tildelingsbrevet for 2022`. */
const allocationOfYear = /tildelingsbrev(?:et)? for (20\d{2})/giu;
