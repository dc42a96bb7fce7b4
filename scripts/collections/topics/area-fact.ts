/** The area that a goal or an assignment stands under, as its letter prints it, and the page that follows it over the years. */
import type { AreaFact } from '../../../src/schemas/collections.ts';
import type { Assignment, Goal, LetterData } from '../../../src/schemas/index.ts';
import type { Archive } from '../archive.ts';
import { sectionOf } from '../letters/given-in.ts';
import { areaTitles } from './area-pages.ts';

/** Null where the letter names no area and the vocabulary has none. */
export function areaFact(subject: Goal | Assignment, data: LetterData, archive: Archive): AreaFact | null {
  const titles = areaTitles(subject);
  const found = archive.ways.areas.find(({ years }) =>
    years.some((one) => one.year === subject.year && one.titles.some((title) => titles.includes(title))),
  );
  const page = found ? { title: found.title, url: `/omrade/${found.slug}/#ar-${subject.year}` } : null;
  const area = subject.area?.title ?? null;
  const printed = area !== null && shownElsewhere(subject, data, archive).includes(area) ? null : area;
  if (page === null && printed === null) return null;
  return { printed: printed === page?.title ? null : printed, page, isOurs: page !== null && page.title !== area };
}

/** In 2025 a chapter is a goal, and the area of a goal is the heading above them all: both are facts of their own. */
function shownElsewhere(subject: Goal | Assignment, data: LetterData, archive: Archive): (string | undefined)[] {
  const goals = 'goals' in subject ? subject.goals : [];
  return [...goals.map((id) => archive.goals.get(id)?.title), sectionOf(data, subject.id)?.title];
}
