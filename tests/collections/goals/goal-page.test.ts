/** Goals with what the annual report answers, as read in the letters and the report. */
import { describe, expect, it } from 'vitest';
import { goalChangePages } from '../../../scripts/collections/goals/goal-changes.ts';
import { allItems } from '../../../scripts/collections/goals/goal-items.ts';
import { goalPage } from '../../../scripts/collections/goals/goal-page.ts';
import type { GoalPage } from '../../../src/schemas/index.ts';
import { archive, findPage } from '../archive.ts';

const changes = goalChangePages(archive);

function pageOf(id: string): GoalPage {
  const goal = archive.goals.get(id)!;
  const data = archive.letters.find(({ letter }) => letter.slug === goal.letter)!;
  return goalPage(goal, data, archive, findPage, changes);
}

const itemOf = (id: string, anchor: string) => allItems(pageOf(id).passages).find((item) => item.anchor === anchor);

describe('items', () => {
  it('are every criterion, parameter and key figure of every goal, in order', () => {
    expect(archive.goals.size).toBe(13 + 14 + 13);
    for (const { id, criteria, parameters, keyFigures } of archive.goals.values()) {
      const items = allItems(pageOf(id).passages);
      expect(
        items.map(({ text }) => text),
        id,
      ).toEqual([...criteria, ...parameters, ...keyFigures]);
      expect(new Set(items.map(({ anchor }) => anchor)).size, id).toBe(items.length);
    }
  });

  it('are counted as printed, sub-points by letter', () => {
    expect(itemOf('2024-9', 'kriterium-2')).toMatchObject({ label: 'ii.', name: 'Vurderingskriterium 2' });
    expect(itemOf('2024-9', 'kriterium-2')?.text).toMatch(/^Med utgangspunkt i innsikt i status og behov/u);
    expect(itemOf('2024-9', 'kriterium-1-c')?.text).toMatch(/^Status for Norm for informasjonssikkerhet/u);
    expect(itemOf('2025-3', 'nokkeltall-1-d')).toMatchObject({ text: 'Utdanningsnivå', name: 'Nøkkeltall 1 d' });
    expect(itemOf('2025-3', 'nokkeltall-2')?.text).toBe('Helsekompetansen i befolkningen');
  });

  it('leave nothing of the text out', () => {
    // The letter's last sentence on goal 9 of 2024 follows the list.
    expect(pageOf('2024-9').passages.at(-1)).toMatchObject({
      kind: 'text',
      markdown: expect.stringMatching(/^Et overordnet premis er at digital sikkerhet/u),
    });
  });
});

describe('answers', () => {
  it('stand at what was asked although the report numbers it anew', () => {
    // «Nøkkeltall 1» of the report is the third of the letter.
    const item = itemOf('2024-1', 'nokkeltall-3');
    expect(item?.text).toMatch(/^Andel kommuner som har drøftet identifiserte folkehelseutfordringer/u);
    expect(item?.answer).toMatchObject({ isReworded: false, lines: [508, 513] });
    expect(item?.answer?.label).toMatch(/^Nøkkeltall 1: /u);
    expect(item?.answer?.figures).toMatchObject([{ rows: [{ value: '75' }, { value: '69' }, { value: '83' }] }]);
  });

  it('say where the report words it anew', () => {
    expect(itemOf('2024-11', 'kriterium-2')?.answer).toMatchObject({ isReworded: true });
    const reworded = [...archive.goals.keys()].flatMap((id) =>
      allItems(pageOf(id).passages).flatMap(({ answer, anchor }) => (answer?.isReworded ? `${id} ${anchor}` : [])),
    );
    expect(reworded).toEqual(['2024-11 kriterium-2']);
  });

  it('are all there, once', () => {
    for (const data of archive.letters) {
      for (const { goal, answers } of data.report) {
        const page = pageOf(goal);
        const shown = [...allItems(page.passages).flatMap(({ answer }) => answer ?? []), ...page.otherAnswers];
        expect(shown.map(({ label }) => label).sort(), goal).toEqual(answers.map(({ label }) => label).sort());
      }
    }
    // Goal 6 of 2024 leaves it to the directorate what to report on.
    expect(pageOf('2024-6').otherAnswers).toHaveLength(9);
    expect(pageOf('2024-14').otherAnswers).toEqual([]);
  });

  it('tell an item that is answered with the one above it from one that is not answered', () => {
    expect(itemOf('2024-9', 'kriterium-1-b')).toMatchObject({ answer: null, report: 'answered-above' });
    expect(itemOf('2024-7', 'kriterium-1')).toMatchObject({ answer: null, report: 'not-found' });
  });

  it('mark what was corrected in the report', () => {
    // The source prints «gjennomsnittl» on line 626, in the answer on how active people are.
    const { lead = '', rest } = itemOf('2024-2', 'nokkeltall-1')?.answer ?? {};
    expect(`${lead}${rest}`).toContain(':rettet[gjennomsnitt]{fra="gjennomsnittl"}');
  });

  it('are none where no report is', () => {
    for (const id of ['2023-1', '2025-1']) {
      expect(pageOf(id)).toMatchObject({ otherAnswers: [], reportedIn: null });
      expect(allItems(pageOf(id).passages).map(({ report }) => report)).not.toContain('not-found');
    }
  });
});
