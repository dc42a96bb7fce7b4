/** Answers of the annual report 2024, read beside it and the letter it answers. */
import { describe, expect, it } from 'vitest';
import type { ReportAnswer } from '../../src/schemas/index.ts';
import { readLetter } from './read-letter.ts';

const { report } = readLetter('arsrapport-2024');
const { goals } = readLetter('tildelingsbrev-2024');
const item = (goal: string) => report.find((one) => one.goal === goal)!;
const answer = (goal: string, start: string) => item(goal).answers.find(({ label }) => label.startsWith(start))!;
const figures = ({ values }: ReportAnswer) => values.map(({ year, value, unit }) => [year, value, unit]);

describe('report 2024', () => {
  it('answers every goal, goal 11 before goal 10 as printed', () => {
    expect(report.map(({ goal }) => Number(goal.split('-')[1]))).toEqual([
      1, 2, 3, 4, 5, 6, 7, 8, 9, 11, 10, 12, 13, 14,
    ]);
    expect(item('2024-9').title).toContain('robust');
  });

  it('has an answer for each heading of criteria, parameters and key figures', () => {
    const counts = Object.fromEntries(report.map(({ goal, answers }) => [goal, answers.length]));
    expect(counts).toEqual({
      '2024-1': 7,
      '2024-2': 8,
      '2024-3': 4,
      '2024-4': 6,
      '2024-5': 3,
      '2024-6': 9,
      '2024-7': 5,
      '2024-8': 4,
      '2024-9': 3,
      '2024-10': 10,
      '2024-11': 9,
      '2024-12': 6,
      '2024-13': 4,
      '2024-14': 15,
    });
  });

  it('has the four parts that a goal repeats; goal 9 has no indicators', () => {
    expect(item('2024-1').parts.map(({ title, lines }) => [title, lines[0]])).toEqual([
      ['Status og utvikling på målområdet', 498],
      ['Styringsindikatorer', 506],
      ['Sentrale aktiviteter i direktoratet', 540],
      ['Måloppnåelse', 554],
    ]);
    expect(item('2024-9').parts.map(({ title }) => title)).not.toContain('Styringsindikatorer');
  });

  it('finds the question although the report numbers it anew', () => {
    const asked = item('2024-5').answers.map(({ asked }) => asked);
    const { criteria } = goals.find(({ id }) => id === '2024-5')!;
    expect(asked).toEqual([null, criteria[1], criteria[0]]);
    expect(answer('2024-1', 'Nøkkeltall 2').asked).toBe('Andelen med seksuelle overførte sykdommer');
  });

  it('finds the question although the report words it anew', () => {
    expect(answer('2024-11', 'Vurderingskriterie 1').asked).toMatch(/^Effekten av tilskudd som virkemiddel/u);
    expect(answer('2024-9', 'Vurderingskriterie 1').asked).toMatch(/^Med utgangspunkt i direktoratets følge-med/u);
  });

  it('keeps questions apart that begin alike', () => {
    expect(answer('2024-14', 'Styringsparameter 2').asked).toBe(
      'Andel telefonsamtaler besvart (%) innen prestasjonsmålet for det enkelte år (min)',
    );
    expect(answer('2024-14', 'Styringsparameter 3').asked).toBe('Andel telefonsamtaler besvart (%)');
  });

  it('says so where the letter does not ask', () => {
    expect(answer('2024-4', 'Nøkkeltall 1').asked).toBeNull();
    expect(answer('2024-13', 'Styringsparameter 1').asked).toBeNull();
  });

  it('ties every criterion of the letter that the report answers, once', () => {
    for (const { goal, answers } of report) {
      const { criteria, parameters, keyFigures } = goals.find(({ id }) => id === goal)!;
      const asked = answers.flatMap((one) => one.asked ?? []);
      expect(new Set(asked).size, goal).toBe(asked.length);
      for (const text of asked) expect([...criteria, ...parameters, ...keyFigures]).toContain(text);
    }
    const unasked = report.map(({ goal, answers }) => [goal, answers.filter(({ asked }) => asked === null).length]);
    expect(unasked.filter(([, count]) => count)).toEqual([
      ['2024-4', 3],
      ['2024-5', 1],
      ['2024-6', 9],
      ['2024-7', 5],
      ['2024-8', 4],
      ['2024-13', 1],
    ]);
  });

  it('has the sub-points that a heading repeats', () => {
    expect(item('2024-9').answers.map(({ subPoints }) => subPoints.length)).toEqual([4, 2, 0]);
    expect(report.filter(({ answers }) => answers.some(({ subPoints }) => subPoints.length > 0))).toHaveLength(1);
  });

  it('leaves only sub-points and the criterion of goal 7 unanswered', () => {
    const left = goals.flatMap(({ id, criteria, parameters, keyFigures }) => {
      const asked = new Set(item(id).answers.map((one) => one.asked));
      return [...criteria, ...parameters, ...keyFigures].filter((text) => !asked.has(text)).map(() => id);
    });
    expect(left).toEqual(['2024-7', ...Array(6).fill('2024-9')]);
  });

  it('gives figures a key figure that has lost its heading', () => {
    const lost = answer('2024-6', 'Tabell 3-1');
    expect(lost).toMatchObject({ kind: 'keyFigure', list: 'keyFigures', asked: null, line: 1212 });
    expect(lost.values.map(({ value }) => value)).toContain('14 242 882');
    expect(answer('2024-6', 'Styringsparameter 2').values).toEqual([]);
    expect(answer('2024-6', 'Styringsparameter 2').text).not.toContain('sidevisninger');
  });
});

describe('figures of the report', () => {
  it('reads year and unit from the sentence', () => {
    expect(figures(answer('2024-1', 'Nøkkeltall 1'))).toEqual([
      [2022, '75', 'prosent'],
      [2023, '69', 'prosent'],
      [2024, '83', 'prosent'],
    ]);
    expect(figures(answer('2024-6', 'Nøkkeltall 4'))).toEqual([
      [2023, '133 731', 'brukere'],
      [2020, '109 765', 'brukere'],
      [2021, '115 678', 'brukere'],
      [2022, '125 286', 'brukere'],
    ]);
  });

  it('takes the report’s year for a label with one figure, and says so', () => {
    expect(answer('2024-14', 'Styringsparameter 5').values).toEqual([
      { year: 2024, yearPrinted: false, value: '93,9', unit: '%', text: '93,9% (prestasjonsmål 80%)' },
    ]);
    expect(figures(answer('2024-14', 'Styringsparameter 4')).map(([, value]) => value)).toEqual([
      '42',
      '31',
      '5',
      '78',
    ]);
  });

  it('does not take a target, a later year, or a figure of another year', () => {
    expect(figures(answer('2024-14', 'Styringsparameter 1'))).toEqual([[2024, '97,6', '%']]);
    expect(figures(answer('2024-2', 'Nøkkeltall 5'))).toEqual([]);
    expect(figures(answer('2024-2', 'Nøkkeltall 6'))).toEqual([[2021, '84', 'prosent']]);
  });

  it('prints each figure in its sentence', () => {
    for (const { answers } of report)
      for (const { values } of answers) for (const { text, value } of values) expect(text).toContain(value);
  });
});
