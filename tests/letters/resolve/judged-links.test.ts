/**
 * Our own matches against people's judgement: the lists beside this file hold pairs that someone has read in full and
 * called right or wrong, those that are published and those that nearly were. What is published must be right 19 times
 * of 20, and hardly anything may be published that nobody has read: when rules, words or letters change, read the new
 * matches and add them to the list.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { reportTies } from '../../../src/schemas/index.ts';
import { assignments, letters, named } from '../../facts/read-data.ts';
import { root } from '../../root.ts';

interface Discussion {
  assignment: string;
  discussed: 'yes' | 'no' | 'unsure';
  /** Where the report tells of it. */
  lines: number[];
}

interface Judgement {
  right: boolean;
  why: string;
}

const readList = <Item>(name: string) =>
  JSON.parse(readFileSync(join(import.meta.dirname, name), 'utf8')) as (Item & Judgement)[];

/** Share of published matches that nobody needs to have read yet. */
const allowance = 0.05;

interface Matches {
  /** Keys of what is published. */
  published: Set<string>;
  judged: Map<string, Judgement>;
}

function judge({ published, judged }: Matches) {
  const read = [...published].filter((key) => judged.has(key));
  const right = read.filter((key) => judged.get(key)?.right);
  return { unread: [...published].filter((key) => !judged.has(key)), precision: right.length / read.length };
}

function holds(matches: Matches) {
  it('is right 19 times of 20', () => {
    expect(matches.published.size).toBeGreaterThan(50);
    expect(judge(matches).precision).toBeGreaterThanOrEqual(0.95);
  });

  it('has been read by someone', () => {
    const { unread } = judge(matches);
    expect(unread.length, unread.join(' · ')).toBeLessThanOrEqual(allowance * matches.published.size);
  });

  it('holds judgements with reasons, also of wrong ones', () => {
    const judgements = [...matches.judged.values()];
    expect(judgements.filter(({ right }) => !right).length).toBeGreaterThan(10);
    for (const { why } of judgements) expect(why).toMatch(/\.$/u);
  });
}

describe('related assignments', () => {
  const key = (...pair: string[]) => pair.toSorted().join(' – ');
  const list = readList<{ pair: [string, string] }>('related-assignments.json');
  const matches = {
    published: new Set(assignments.flatMap(({ id, related }) => related.map((other) => key(id, other)))),
    judged: new Map(list.map((one) => [key(...one.pair), one])),
  };
  holds(matches);

  it('have been judged a hundred times and more', () => {
    expect(matches.judged.size).toBe(list.length);
    expect(list.length).toBeGreaterThanOrEqual(100);
  });

  it.each([
    ['TB2024-82', 'TB2025-71'],
    ['TB2023-49', 'TB2024-47'],
    ['TB2023-49', 'TB2025-40'],
    ['TB2023-56', 'TB2025-17'],
    ['TTB2023-23', 'TB2025-2'],
    ['TB2024-72', 'TB2025-61'],
  ])('%s and %s belong together, each from its page', (one, other) => {
    expect(named(one).related).toContain(other);
    expect(named(other).related).toContain(one);
  });

  it('say why, in words that the assignment has', () => {
    for (const { id, title, text, related, relatedBecause } of assignments) {
      expect(relatedBecause.map((because) => because.id)).toEqual(related);
      expect(new Set(related).size).toBe(related.length);
      expect(related).not.toContain(id);
      for (const { words } of relatedBecause) {
        for (const word of words.flatMap((one) => one.split(' '))) expect(`${title} ${text}`).toContain(word);
      }
    }
  });
});

describe('passages of the annual report', () => {
  const list = readList<{ assignment: string; line: number }>('report-passages.json');
  const passages = assignments.flatMap(({ id, reportPassages }) => reportPassages.map((one) => ({ id, ...one })));
  const read = new Map(readList<Discussion>('report-discussions.json').map((one) => [one.assignment, one]));
  /** Lines are those of the source; a passage begins on one of them or goes over it. */
  const isRight = (id: string, lines: readonly [number, number]) =>
    (read.get(id)?.lines.some((line) => line >= lines[0] && line <= lines[1]) ?? false) ||
    list.some(({ assignment, line, right }) => assignment === id && line === lines[0] && right);
  const turnedDown = reportTies
    .parse(parse(readFileSync(join(root, 'content/vocabulary/report-ties.yaml'), 'utf8')))
    .filter(({ status }) => status === 'avvist')
    .map(({ assignment: id, line }) => ({ id, lines: [line, line] as const }));

  it('were judged before they were matched, every assignment that the report could tell of', () => {
    const asked = assignments.filter(({ year, kind }) => year < 2025 && kind !== 'postponement');
    expect(asked.map(({ id }) => id).filter((id) => !read.has(id))).toEqual([]);
    expect([...read.values()].filter(({ discussed }) => discussed === 'yes').length).toBeGreaterThan(90);
    expect([...read.values()].filter(({ discussed }) => discussed === 'no').length).toBeGreaterThan(75);
    for (const { why } of read.values()) expect(why).toMatch(/\.$/u);
  });

  it('are found for at least 17 of 20 that the report discusses, and right for 19 of 20 that have one', () => {
    const tied = new Set(passages.map(({ id }) => id));
    const discussed = [...read.values()].filter((one) => one.discussed === 'yes').map(({ assignment }) => assignment);
    const found = discussed.filter((id) => passages.some((one) => one.id === id && isRight(id, one.lines)));
    expect(found.length / discussed.length).toBeGreaterThanOrEqual(0.85);
    const rightly = [...tied].filter((id) => read.get(id)?.discussed !== 'no');
    expect(rightly.length / tied.size).toBeGreaterThanOrEqual(0.95);
    const right = passages.filter(({ id, lines }) => isRight(id, lines));
    expect(right.length / passages.length).toBeGreaterThanOrEqual(0.95);
  });

  it('are found by words alone for 14 of 20, rightly for 18 of 20 that words tie', () => {
    const byWords = [...passages.filter(({ by }) => by === 'words'), ...turnedDown];
    const isFound = (id: string) => byWords.some((one) => one.id === id && isRight(id, one.lines));
    const discussed = [...read.values()].filter((one) => one.discussed === 'yes').map(({ assignment }) => assignment);
    expect(discussed.filter(isFound).length / discussed.length).toBeGreaterThanOrEqual(0.7);
    const tied = [...new Set(byWords.map(({ id }) => id))];
    expect(tied.filter(isFound).length / tied.length).toBeGreaterThanOrEqual(0.9);
  });

  it.each([
    ['TB2024-25', 932],
    ['TB2024-07', 102],
    ['TB2024-27', 136],
    ['TB2024-27', 2492],
    ['TB2024-08', 663],
    ['TB2024-54', 202],
    ['TB2024-83', 1369],
    ['TB2024-81', 1634],
    ['TB2024-73', 1656],
    ['TB2024-61', 1881],
    ['TB2024-42', 837],
    ['TB2024-11', 542],
    ['TB2023-04', 415],
    ['TB2024-06', 552],
    ['TB2024-05', 1461],
    ['TB2024-04', 559],
    ['TB2023-05', 649],
    ['TB2024-44', 749],
    ['TB2024-17', 930],
    ['TB2024-18', 934],
    ['TB2024-32', 946],
    ['TB2023-57', 970],
    ['TB2024-26', 546],
    ['TB2024-23', 502],
    ['TB2023-32', 1347],
    ['TB2023-74', 1423],
  ])('%s is discussed on line %i', (id, line) => {
    const lines = named(id).reportPassages.map((passage) => passage.lines);
    expect(lines.some(([first, last]) => line >= first && line <= last)).toBe(true);
  });

  it('quote the sentence that tells of it: the evaluation of the act on biotechnology, not the duties under it', () => {
    expect(named('TB2024-35').reportPassages[0]!.text).toContain('evaluering av bioteknologiloven');
  });

  it('are of the year of the report and the year before', () => {
    expect(new Set(passages.map(({ id }) => named(id).year))).toEqual(new Set([2023, 2024]));
  });

  it('are no facts: none stands in a history, none names its assignment', () => {
    for (const { id, lines } of passages) {
      const reported = named(id).history.filter(({ event }) => event === 'reported');
      expect(reported.map(({ line }) => line).filter((line) => line >= lines[0] && line <= lines[1])).toEqual([]);
    }
    expect(passages.filter(({ id }) => id === 'TB2024-88').map(({ lines }) => lines[0])).not.toContain(863);
  });

  it('lead to a heading of the report above them, and quote it', () => {
    const report = letters.find(({ letter }) => letter.slug === 'arsrapport-2024')!;
    for (const { anchor, lines, title, text, url } of passages) {
      const section = report.letter.sections.find((one) => one.anchor === anchor);
      expect(section?.title).toBe(title);
      expect(section!.line).toBeLessThanOrEqual(lines[0]);
      expect(url).toBe(`/brev/arsrapport-2024/#${anchor}`);
      expect(text.length).toBeGreaterThan(20);
    }
  });
});
