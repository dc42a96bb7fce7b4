/**
 * Our own matches against people's judgement: the lists beside this file hold pairs that someone has read in full and
 * called right or wrong, those that are published and those that nearly were. What is published must be right 19 times
 * of 20, and hardly anything may be published that nobody has read: when rules, words or letters change, read the new
 * matches and add them to the list.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { assignments, letters, named } from '../../facts/read-data.ts';

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
  holds({
    published: new Set(passages.map(({ id, lines }) => `${id} ${lines[0]}`)),
    judged: new Map(list.map((one) => [`${one.assignment} ${one.line}`, one])),
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
