/**
 * The curated ties of goals over the years against the goals' own words: titles, criteria, parameters and key figures.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { compareProfiles } from '../../../scripts/letters/resolve/compare-profiles.ts';
import { TopicProfiler } from '../../../scripts/letters/resolve/topic-profiles.ts';
import { commonWordGroups, type Goal, goalLineage } from '../../../src/schemas/index.ts';
import { letters } from '../../facts/read-data.ts';
import { root } from '../../root.ts';

const vocabulary = (name: string) => parse(readFileSync(join(root, `content/vocabulary/${name}.yaml`), 'utf8'));
const all = goalLineage.parse(vocabulary('goal-lineage'));
const links = all.filter(({ status }) => !status);
const goals = letters.flatMap((letter) => letter.goals);
const goalOf = (id: string) => goals.find((goal) => goal.id === id)!;

const text = ({ title, criteria, parameters, keyFigures }: Goal) => {
  return { title, text: [...criteria, ...parameters, ...keyFigures].join('. ') };
};
const [smallWords] = commonWordGroups.parse(vocabulary('common-words'));
const profiler = new TopicProfiler(goals.map(text), [smallWords!]);
const profiles = new Map(goals.map((goal) => [goal.id, profiler.profile(text(goal))]));
const likeness = (one: string, other: string) => compareProfiles(profiles.get(one)!, profiles.get(other)!).likeness;

describe('goals over the years', () => {
  it.each(links.map(({ from, to }) => [from, to]))('%s is most like %s of the goals of the later year', (from, to) => {
    const others = goals.filter(({ year }) => year === goalOf(to).year);
    const best = others.toSorted((a, b) => likeness(from, b.id) - likeness(from, a.id))[0];
    expect(best?.id).toBe(to);
  });

  it('no other goals of two years in a row are alike', () => {
    const tied = new Set(all.map(({ from, to }) => `${from} ${to}`));
    const loose = goals.flatMap((one) =>
      goals
        .filter(({ id, year }) => year === one.year + 1 && !tied.has(`${one.id} ${id}`))
        .map(({ id }) => [one.id, id]),
    );
    expect(loose.length).toBeGreaterThan(300);
    for (const [from, to] of loose) expect(likeness(from!, to!), `${from} ${to}`).toBeLessThan(0.25);
  });

  it.each(links.map(({ from, to, why }) => [from, to, why]))('%s and %s: %s', (from, to, why) => {
    const bare = (id: string) => goalOf(id).title.replace(/\.$/u, '');
    expect(why.startsWith('Samme tittel')).toBe(bare(from!) === bare(to!));
    const number = (id: string) => goalOf(id).number;
    if (why.startsWith('Samme tittel')) expect(why.includes('nytt nummer')).toBe(number(from!) !== number(to!));
    expect(goalOf(from!).lineage).toContainEqual({ id: to, why });
    expect(goalOf(to!).lineage).toContainEqual({ id: from, why });
  });

  it('each tie has its reason, and each reason a tie', () => {
    for (const { lineage, previous, next } of goals) {
      expect(lineage.map(({ id }) => id).toSorted()).toEqual([...previous, ...next].toSorted());
    }
  });
});
