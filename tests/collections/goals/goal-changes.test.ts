/** Goals over the years, as read in the letters. */
import { describe, expect, it } from 'vitest';
import { goalChangePages } from '../../../scripts/collections/goals/goal-changes.ts';
import { goalLineages } from '../../../scripts/collections/goals/goal-lineages.ts';
import { yearComparisons } from '../../../scripts/collections/years/year-comparison.ts';
import type { GoalChange } from '../../../src/schemas/index.ts';
import { archive, findPage } from '../archive.ts';

const pages = goalChangePages(archive);
const page = (id: string) => pages.find(({ goal }) => goal.id === id)!;
const change = (id: string, anchor: string) => page(id).changes.find((one) => one.anchor === anchor);
const words = (one: GoalChange | undefined, kind: string) =>
  one?.runs.flatMap((run) => (run.kind === kind ? run.text.trim() : []));

describe('changes of a goal', () => {
  it('hold every passage and item of both years once', () => {
    expect(pages).toHaveLength(13 + 13);
    for (const { goal, earlier, changes } of pages) {
      const both = [goal, ...earlier].map(({ id }) => archive.goals.get(id)!);
      const items = both.map(
        ({ criteria, parameters, keyFigures }) => criteria.length + parameters.length + keyFigures.length,
      );
      const [later = 0, ...before] = items;
      expect(changes.filter(({ url }) => url).length, goal.id).toBe(later);
      expect(changes.filter(({ earlierUrl }) => earlierUrl).length, goal.id).toBe(before.reduce((a, b) => a + b, 0));
      expect(new Set(changes.map(({ anchor }) => anchor)).size, goal.id).toBe(changes.length);
    }
  });

  it('mark the words of a title', () => {
    const [title] = page('2024-9').titles;
    expect(title).toMatchObject({ anchor: 'tittel-2023-9', status: 'changed' });
    expect([words(title, 'removed'), words(title, 'added')]).toEqual([['robust'], ['motstandsdyktig']]);
  });

  it('follow a goal that got a new number', () => {
    // Mål 7 of 2024 is 3.6 of 2025, under the same title.
    expect(page('2025-6').earlier).toMatchObject([{ id: '2024-7', why: 'Samme tittel, nytt nummer.' }]);
    expect(page('2025-6').titles[0]?.status).toBe('same');
  });

  it('are counted', () => {
    // One criterion and the running text; a parameter and three key figures are new.
    expect(page('2025-6').counts).toEqual({ changed: 2, added: 4, removed: 0, same: 0 });
  });

  it('find a criterion that became a parameter', () => {
    const one = change('2025-6', 'parameter-1');
    expect(one).toMatchObject({ status: 'changed', earlierName: 'Vurderingskriterium 1' });
    expect(words(one, 'removed')).toContain('brukermedvirkning');
    expect(words(one, 'added')).toContain('bruker- og pårørendemedvirkning');
  });

  it('find a key figure in another place and wording', () => {
    // «Andel kommuner som har et oversiktsdokument …» is counted as «Antall» in 2025.
    const one = change('2025-1', 'nokkeltall-1-a');
    expect(one).toMatchObject({ status: 'changed', earlierName: 'Nøkkeltall 2' });
    expect([words(one, 'removed'), words(one, 'added')]).toEqual([['Andel'], ['Antall']]);
  });

  it('name what is new and what is gone, whole', () => {
    expect(change('2024-1', 'nokkeltall-6')).toMatchObject({
      status: 'added',
      runs: [{ kind: 'added', text: 'Andelen med seksuelle overførte sykdommer' }],
    });
    expect(change('2024-14', 'utgatt-2023-13-nokkeltall-2')).toMatchObject({
      status: 'removed',
      earlierUrl: '/2023/mal/13/#nokkeltall-2',
      runs: [{ kind: 'removed', text: 'Antall klager' }],
    });
  });

  it('do not count what was lost in reading', () => {
    // 2023 ends the criterion with a full stop, 2024 does not.
    expect(change('2024-13', 'kriterium-1')?.status).toBe('same');
    // 2024 «kompetanse- og personell», 2025 «kompetanse og personell»: only the verb differs.
    const one = change('2025-9', 'parameter-1');
    expect(words(one, 'removed')).toEqual(['I hvilken grad', 'treffer']);
  });

  it('hold a merged goal against each that it carries on', () => {
    expect(page('2025-7').titles.map(({ anchor }) => anchor)).toEqual(['tittel-2024-6', 'tittel-2024-8']);
    expect(change('2025-7', 'utgatt-2024-8-tekst-1')?.status).toBe('removed');
  });

  it('say whose words are compared as restored', () => {
    expect([page('2024-7').restoredYears, page('2025-6').restoredYears]).toEqual([[], [2025]]);
  });

  it('are none for a goal that is new', () => {
    expect(pages.map(({ goal }) => goal.id)).not.toContain('2024-11');
  });
});

describe('rows of goals', () => {
  const rows = goalLineages(archive, pages);
  const goalsIn = (id: string) =>
    rows.find((row) => row.id === id)?.years.map(({ goals }) => goals.map((goal) => goal.number));

  it('hold every goal once', () => {
    const all = rows.flatMap(({ years }) => years.flatMap(({ goals }) => goals.map(({ id }) => id)));
    expect(all.sort()).toEqual([...archive.goals.keys()].sort());
    expect(rows.map(({ order }) => order)).toEqual(rows.map((_, at) => at + 1));
  });

  it('follow numbers, mergers and new goals', () => {
    expect(goalsIn('2025-6')).toEqual([[7], [7], [6]]);
    expect(goalsIn('2025-7')).toEqual([[6, 8], [6, 8], [7]]);
    expect(goalsIn('2025-10')).toEqual([[], [11], [10]]);
    expect(rows).toHaveLength(13);
  });

  it('say what became of a goal', () => {
    const inYear = (id: string, year: number) =>
      rows.find((row) => row.id === id)?.years.find((one) => one.year === year);
    expect(inYear('2025-8', 2024)?.goals).toMatchObject([{ number: 9, before: [9], isRetitled: true }]);
    expect(inYear('2025-7', 2025)?.goals).toMatchObject([{ before: [6, 8], isRetitled: true }]);
    expect(inYear('2025-10', 2024)?.goals).toMatchObject([{ before: [], changesUrl: null, isRetitled: false }]);
  });
});

describe('two years', () => {
  const comparisons = yearComparisons(archive, pages, findPage);
  const years = (earlier: number, later: number) =>
    comparisons.find((one) => one.earlier === earlier && one.later === later)!;

  it('are every pair that sets goals', () => {
    expect(comparisons.map(({ url }) => url).sort()).toEqual([
      '/sammenlign/2023-2024/',
      '/sammenlign/2023-2025/',
      '/sammenlign/2024-2025/',
    ]);
  });

  it('count goals and assignments of the letters', () => {
    expect(years(2023, 2024).counts).toMatchObject({
      goals: { earlier: 13, later: 14 },
      inAllocation: { earlier: 82, later: 92 },
    });
    expect(years(2024, 2025).counts.inAllocation).toEqual({ earlier: 92, later: 72 });
    expect(years(2023, 2024).areas).toContainEqual({ title: 'Folkehelse', earlier: 16, later: 16 });
    expect(years(2023, 2024).areas).toContainEqual({ title: 'Digitalisering', earlier: null, later: 17 });
  });

  it('tie goals also over the year between', () => {
    const { goals } = years(2023, 2025);
    expect(goals.find(({ later }) => later[0]?.id === '2025-13')).toMatchObject({
      earlier: [{ id: '2023-13' }],
      changesUrl: null,
    });
    expect(goals.find(({ later }) => later[0]?.id === '2025-7')?.earlier.map(({ id }) => id)).toEqual([
      '2023-6',
      '2023-8',
    ]);
    expect(goals.find(({ later }) => later[0]?.id === '2025-10')?.earlier).toEqual([]);
  });

  it('name what was carried over and what took up an earlier assignment', () => {
    const ids = years(2023, 2024).carriedOver.map(({ id }) => id);
    expect(ids).toContain('TB2023-03');
    expect(ids.every((id) => id.includes('TB2023-'))).toBe(true);
    expect(years(2024, 2025)).toMatchObject({ carriedOver: [], listsCarriedOver: false });
    // «Oppdraget erstatter TB2024-47.»
    const replaced = years(2024, 2025).takenUp.find(({ id }) => id === 'TB2024-47');
    expect(replaced).toMatchObject({ by: { id: 'TB2025-40' }, relation: 'replaces' });
  });
});
