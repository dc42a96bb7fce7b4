/** The pages of the areas that goals and assignments stand under, the same area over the years. */
import type { AreaEntry, AreaPage, Assignment, Goal, LetterData } from '../../../src/schemas/index.ts';
import type { Diagnostics } from '../../diagnostics.ts';
import { type Archive, nameOf } from '../archive.ts';
import { areaUrl } from '../letters/given-in.ts';
import { listed } from './department-pages.ts';

/** Reports `area-unknown`: a goal or an assignment whose area the vocabulary has not. */
export function areaPages(archive: Archive, diagnostics: Diagnostics): AreaPage[] {
  reportUnknown(archive, diagnostics);
  return archive.ways.areas.map((area) => ({
    id: area.slug,
    title: area.title,
    url: `/omrade/${area.slug}/`,
    why: area.why,
    years: area.years.map(({ year, titles }) => areaYear(year, titles, archive)).sort((a, b) => a.year - b.year),
  }));
}

/** Titles that a goal or an assignment may be known by: its area's, and where a goal is its own chapter, its own. */
export function areaTitles(subject: Goal | Assignment): string[] {
  const own = 'number' in subject ? [subject.title] : [];
  return [...(subject.area ? [subject.area.title] : []), ...own];
}

function areaYear(year: number, titles: readonly string[], archive: Archive): AreaPage['years'][number] {
  const letters = archive.letters.filter(({ letter }) => letter.year === year);
  const stands = (subject: Goal | Assignment) => areaTitles(subject).some((title) => titles.includes(title));
  const goals = letters.flatMap((data) => data.goals.filter(stands));
  return {
    year,
    headings: letters.flatMap((data) => headingsOf(data, titles, archive)),
    goals: goals.map(({ id, number, title, url }) => ({ id, number, title, url })),
    assignments: letters.flatMap((data) => data.assignments.filter(stands).map(listed)),
  };
}

function headingsOf({ letter, goals, assignments }: LetterData, titles: readonly string[], archive: Archive) {
  const areas = [...goals, ...assignments].flatMap(({ area }) => (area && titles.includes(area.title) ? [area] : []));
  const each = new Map(areas.map((area) => [area.title, area]));
  return [...each.values()].map((area) => ({
    title: [area.number, area.title].filter(Boolean).join(' '),
    letterName: nameOf(letter.slug, archive),
    url: areaUrl(letter, area) ?? letter.url,
  }));
}

function reportUnknown(archive: Archive, diagnostics: Diagnostics): void {
  const known = archive.ways.areas.flatMap(({ years }: AreaEntry) => years);
  for (const { letter, goals, assignments } of archive.letters) {
    const titles = new Set(known.filter(({ year }) => year === letter.year).flatMap((one) => one.titles));
    const counts = new Map<string, number>();
    for (const subject of [...goals, ...assignments]) {
      if (!subject.area || areaTitles(subject).some((title) => titles.has(title))) continue;
      counts.set(subject.area.title, (counts.get(subject.area.title) ?? 0) + 1);
    }
    for (const [title, count] of counts) {
      const reason = `Unexpected area «${title}» of ${count} goals and assignments in ${letter.slug}; they are on no page of an area until it is added to an area of ${letter.year}`;
      diagnostics.warn('content/vocabulary/areas.yaml', undefined, 'area-unknown', reason);
    }
  }
}
