/** Ties of goals that the tool proposes for a new year: laid beside those that people made for 2024 and 2025. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { reasonFor } from '../../../scripts/collections/goals/goal-ties.ts';
import { Diagnostics } from '../../../scripts/diagnostics.ts';
import type { MergedLetter } from '../../../scripts/letters/archive.ts';
import { linkGoals } from '../../../scripts/letters/resolve/link-goals.ts';
import { proposeLineage } from '../../../scripts/letters/resolve/propose-lineage.ts';
import { writeProposals } from '../../../scripts/letters/write-data.ts';
import { commonWordGroups, type GoalLink, goalLineage } from '../../../src/schemas/index.ts';
import { letters } from '../../facts/read-data.ts';
import { root } from '../../root.ts';

const vocabulary = (name: string) => readFileSync(join(root, `content/vocabulary/${name}.yaml`), 'utf8');
const common = commonWordGroups.parse(parse(vocabulary('common-words')));
const curated = goalLineage.parse(parse(vocabulary('goal-lineage')));
const archive = letters as unknown as MergedLetter[];
const inOrder = archive.toSorted((a, b) => a.letter.year - b.letter.year);
const propose = (known: readonly GoalLink[], all = inOrder) => proposeLineage(all, known, common);
const ties = (links: readonly GoalLink[]) => links.map(({ from, to }) => `${from} ${to}`);

describe('what is proposed', () => {
  it('is what people found, but for a goal that went up in another', () => {
    const found = ties(propose([]));
    expect(ties(curated).filter((tie) => !found.includes(tie))).toEqual(['2024-6 2025-7']);
    expect(found.filter((tie) => !ties(curated).includes(tie))).toEqual([]);
  });

  it('says why, and that it is a proposal', () => {
    const found = propose([]);
    expect(found.every(({ status }) => status === 'foreslått')).toBe(true);
    const of = (to: string) => found.find((link) => link.to === to)?.why;
    expect(of('2025-1')).toBe('Samme tittel.');
    expect(of('2025-6')).toBe('Samme tittel, nytt nummer.');
    expect(of('2025-8')).toMatch(/^Like ord, nytt nummer: .*helseberedskapen/u);
  });

  it('is nothing for a year that has a tie already, were it turned down', () => {
    const [one] = curated.filter(({ to }) => to.startsWith('2025'));
    expect(ties(propose([{ ...one!, status: 'avvist' }])).filter((tie) => tie.includes(' 2025'))).toEqual([]);
    expect(propose(curated)).toEqual([]);
  });

  it('is nothing between the goals of two agencies', () => {
    const other = inOrder.map((data) =>
      data.letter.year === 2025 ? { ...data, letter: { ...data.letter, recipient: 'Badevesenet' } } : data,
    );
    expect(ties(propose([], other)).filter((tie) => tie.includes(' 2025'))).toEqual([]);
  });
});

describe('a tie that is proposed', () => {
  const goals = inOrder.flatMap((data) => (data.letter.kind === 'allocation' ? [structuredClone(data)] : []));
  for (const { goals: own } of goals)
    for (const goal of own) Object.assign(goal, { previous: [], next: [], lineage: [] });
  const link = (status: GoalLink['status'], to = '2025-1') => {
    const diagnostics = new Diagnostics();
    linkGoals(goals, [{ from: '2024-1', to, why: 'Samme tittel.', status }], diagnostics);
    return diagnostics.lines();
  };
  const [from, to] = ['2024-1', '2025-1'].map(
    (id) => goals.flatMap((data) => data.goals).find((goal) => goal.id === id)!,
  );

  it('is linked and says so on pages; one that is turned down is not', () => {
    link('avvist');
    expect(to!.previous).toEqual([]);
    link('foreslått');
    expect(to!.lineage).toEqual([{ id: '2024-1', why: 'Samme tittel.', proposed: true }]);
    expect(reasonFor(from!, to!)).toBe('Foreslått av arkivet ut fra ordene, ikke bekreftet: Samme tittel.');
  });

  it('stops nothing when its goal is gone', () => {
    expect(link('foreslått', '2025-99')).toEqual([expect.stringContaining('warn lineage: Unexpected goal 2025-99')]);
    expect(link(undefined, '2025-99')).toEqual([expect.stringContaining('fail lineage: Unexpected goal 2025-99')]);
  });
});

describe('goal-lineage.yaml', () => {
  const folder = mkdtempSync(join(tmpdir(), 'oppdrag-'));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
  const file = join(folder, 'goal-lineage.yaml');
  const tie: GoalLink = { from: '2025-1', to: '2026-1', why: 'Like ord: «tur».', status: 'foreslått' };

  it('keeps what people wrote; proposals come after', () => {
    const written = vocabulary('goal-lineage');
    writeFileSync(file, written);
    writeProposals({ proposedLineage: [] }, folder);
    expect(readFileSync(file, 'utf8')).toBe(written);
    writeProposals({ proposedLineage: [tie] }, folder);
    const text = readFileSync(file, 'utf8');
    expect(text.startsWith(written.trimEnd())).toBe(true);
    expect(goalLineage.parse(parse(text))).toEqual([...curated, tie]);
  });

  it('is made where there is none', () => {
    rmSync(file);
    writeProposals({ proposedLineage: [tie] }, folder);
    expect(goalLineage.parse(parse(readFileSync(file, 'utf8')))).toEqual([tie]);
  });
});
