/** What an assignment names and what names it, each with the sentence. */

import { canonicalIdentifier } from '../../../src/domain/identifier.ts';
import type { LifeStory, Mention } from '../../../src/schemas/collections.ts';
import type { Assignment } from '../../../src/schemas/index.ts';
import { type Archive, nameOf } from '../archive.ts';
import type { FindPage } from '../text/link-ids.ts';

export function mentionsOf(assignment: Assignment, archive: Archive, findPage: FindPage): Mention[] {
  return assignment.references.flatMap(({ id, relation, text }): Mention[] => {
    const url = findPage(id);
    if (!url) return [];
    const target = archive.assignments.get(canonicalIdentifier(id));
    const letterTitle = target ? nameOf(target.letter, archive) : null;
    return [{ id, title: target?.title ?? null, letterTitle, url, relation, text: beyondHeading(text, assignment) }];
  });
}

/** Null where the sentence is the assignment's own heading: pages show that already. */
export function beyondHeading(text: string, { id, title }: Assignment): string | null {
  return text === title || text === `${id} ${title}` ? null : text;
}

/** Without what its life tells already. */
export function mentionsBy({ referencedBy }: Assignment, life: LifeStory, archive: Archive): Mention[] {
  return referencedBy.flatMap((reference): Mention[] => {
    const { relation, text, url } = reference;
    if (life.events.some(({ by, place, words }) => by?.url === url || (place === url && words.includes(text))))
      return [];
    if ('letter' in reference) {
      const found = archive.letters.find(({ letter }) => letter.slug === reference.letter);
      const section = found?.letter.sections.find(({ anchor }) => url.endsWith(`#${anchor}`));
      const letterTitle = nameOf(reference.letter, archive);
      return [{ id: null, title: section?.title ?? null, letterTitle, url, relation, text }];
    }
    const source = archive.assignments.get(canonicalIdentifier(reference.id));
    if (!source) return [];
    const { id, title } = source;
    const letterTitle = nameOf(source.letter, archive);
    return [{ id, title, letterTitle, url, relation, text: beyondHeading(text, source) }];
  });
}
