/** Letters by their own sections, and the parts of an annual report that answer a goal. */
import type { Block, LetterData, Section } from '../../src/schemas/index.ts';
import { type Archive, nameOf } from '../collections/archive.ts';
import { fromMarkdown } from '../text/markdown.ts';
import { type Passage, passageOf, type SearchResult } from './search-results.ts';
import { textBlocks, toBlocks } from './text-blocks.ts';

export function letterResults(archive: Archive): SearchResult[] {
  return archive.letters.flatMap((data) => {
    const { letter, report } = data;
    const facts = {
      year: letter.year,
      date: letter.date ?? '',
      departments: [],
      area: '',
      topics: [],
      deadlines: [],
      relatedIds: [],
    };
    const isReport = letter.kind === 'annual-report';
    const passages = passagesOf(data);
    const answered = report.map(({ goal, url, title }): SearchResult => {
      const inside = answerPassages(url, letter.sections, passages);
      const heading = `Mål ${goal.split('-')[1]}: ${title}`;
      return { ...facts, url, kind: 'rapport', code: goal, title: heading, passages: inside };
    });
    const taken = new Set(answered.flatMap((result) => result.passages));
    const own: SearchResult = {
      ...facts,
      url: letter.url,
      kind: isReport ? 'rapport' : 'brev',
      code: '',
      title: nameOf(letter.slug, archive),
      days: [...new Set(data.calendar.flatMap(({ date }) => date ?? []))].sort(),
      passages: [...passages.filter((passage) => !taken.has(passage)), ...calendarPassages(data)],
    };
    return [own, ...answered];
  });
}

/** Sections of a letter outside its goals and assignments, in order. */
function passagesOf({ letter, body, goals, assignments }: LetterData): Passage[] {
  const ranges = [...goals, ...assignments].map(({ source }) => source.lines);
  const isOwn = ({ lines: [first] }: Block) => !ranges.some(([from, to]) => first >= from && first <= to);
  const titles = new Map(letter.sections.map(({ anchor, title }) => [anchor, title]));
  const passages: Passage[] = [];
  for (const block of body.filter(isOwn)) {
    const { anchor, markdown } = block;
    if (anchor || passages.length === 0) {
      const url = anchor ? `${letter.url}#${anchor}` : letter.url;
      passages.push(passageOf(url, titles.get(anchor ?? '') ?? '', []));
      if (anchor && titles.has(anchor)) continue;
    }
    const { url, heading, blocks } = passages.pop()!;
    passages.push(passageOf(url, heading, [...blocks, ...textBlocks(fromMarkdown(markdown).children)]));
  }
  return passages.filter(({ heading, text }) => heading !== '' || text !== '');
}

/** What the calendar says of each day; the address marks the row, which has no anchor of its own. */
function calendarPassages({ calendar }: LetterData): Passage[] {
  const days = Map.groupBy(
    calendar,
    ({ url, when, what }) => `${url}:~:text=${encodeURIComponent(when || what).replaceAll('-', '%2D')}`,
  );
  return [...days].map(([url, rows]) => {
    const told = rows.flatMap(({ what, remark }) => [what, remark ?? []].flat());
    return passageOf(url, `${rows[0]!.table}: ${rows[0]!.when || 'uten dato'}`, toBlocks(told));
  });
}

/** The section at an address with all sections below it. */
function answerPassages(url: string, sections: readonly Section[], passages: readonly Passage[]): Passage[] {
  const start = sections.findIndex(({ anchor }) => url.endsWith(`#${anchor}`));
  const level = sections[start]?.level ?? 0;
  const length = sections.slice(start + 1).findIndex((section) => section.level <= level);
  const inside = sections.slice(start, length < 0 ? undefined : start + 1 + length).map(({ anchor }) => anchor);
  const anchors = new Set(inside);
  return passages.filter((passage) => anchors.has(passage.url.slice(passage.url.indexOf('#') + 1)));
}
