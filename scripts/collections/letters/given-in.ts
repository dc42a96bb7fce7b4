/** Where in its letter a goal or an assignment stands. */
import type { GivenIn } from '../../../src/schemas/collections.ts';
import type { Letter, LetterData, Section } from '../../../src/schemas/index.ts';
import { type Archive, nameOf } from '../archive.ts';

export function givenIn(data: LetterData, id: string, archive: Archive): GivenIn {
  const { letter, body } = data;
  const section = sectionOf(data, id);
  return {
    title: nameOf(letter.slug, archive),
    kind: letter.kind,
    date: letter.date,
    url: letter.url,
    place: `${letter.url}#${anchorOf(body, id)}`,
    section: section && {
      number: section.number,
      title: section.title,
      url: `${letter.url}#${section.anchor}`,
    },
  };
}

const anchorOf = (body: LetterData['body'], id: string) => body.find(({ subject }) => subject === id)?.anchor ?? '';

/** The section that a goal or an assignment stands under, null where there is none. */
export function sectionOf({ letter, body }: LetterData, id: string): Section | null {
  return sectionAbove(letter.sections, anchorOf(body, id));
}

/** The nearest heading above of a smaller level. */
function sectionAbove(sections: readonly Section[], anchor: string): Section | null {
  const at = sections.findIndex((section) => section.anchor === anchor);
  const own = sections[at];
  return sections.slice(0, Math.max(at, 0)).findLast(({ level }) => own && level < own.level) ?? null;
}

/** Address of the heading on the letter's page that an area's number and title stand in, or null. */
export function areaUrl(letter: Letter, area: { number: string | null; title: string } | null): string | null {
  if (!area) return null;
  const section = letter.sections.find(
    ({ number, title }) => (area.number !== null && number === area.number) || title.includes(area.title),
  );
  return section ? `${letter.url}#${section.anchor}` : letter.url;
}
