/** Answers of the annual report 2024, read beside it and the letter it answers. */
import { describe, expect, it } from 'vitest';
import { readValues } from '../../scripts/letters/parse/read-values.ts';
import { fromMarkdown } from '../../scripts/text/markdown.ts';
import type { ReportAnswer } from '../../src/schemas/index.ts';
import { readLetter } from './read-letter.ts';

const { report, body } = readLetter('arsrapport-2024');
const { goals } = readLetter('tildelingsbrev-2024');
const item = (goal: string) => report.find((one) => one.goal === goal)!;
const answer = (goal: string, start: string) => item(goal).answers.find(({ label }) => label.startsWith(start))!;
const figures = ({ values }: ReportAnswer) => values.map(({ year, value, unit }) => [year, value, unit]);
/** The series of an answer, `2022: 75 prosent`. */
function seriesOf({ values }: ReportAnswer): string[][] {
  const numbers = new Set(values.flatMap(({ series }) => series ?? []));
  return [...numbers].map((number) =>
    values
      .filter(({ series }) => series === number)
      .map(({ year, value, unit }) => `${year}: ${[value, unit].filter(Boolean).join(' ')}`),
  );
}

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
    const first = answer('2024-9', 'Vurderingskriterie 1');
    expect(first.label).toMatch(/oversikt over: a\. Risiko .* d\. Identifiserte gap .* helse- og omsorgsberedskapen$/u);
    expect(first.text).toMatch(/^- a og b\) Helsedirektoratet har gitt innspill/u);
    expect(answer('2024-9', 'Vurderingskriterie 2').text).toMatch(/^Et omfattende kartleggingsarbeid/u);
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
      { year: 2024, yearPrinted: false, value: '93,9', unit: '%', text: '93,9% (prestasjonsmål 80%)', series: null },
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

  it('reads the figure before the one in parentheses, of the report’s year', () => {
    expect(figures(answer('2024-14', 'Styringsparameter 6')).slice(-2)).toEqual([
      [2024, '8,6', 'dager'],
      [2023, '9,0', 'dager'],
    ]);
  });

  it('prints each figure in its sentence', () => {
    for (const { answers } of report)
      for (const { values } of answers) for (const { text, value } of values) expect(text).toContain(value);
  });
});

describe('figures of one thing in several years', () => {
  /** Every series of the report, read in its lines: goal, start of the label, figures. */
  const printed: [string, string, string[][]][] = [
    ['2024-1', 'Nøkkeltall 1', [['2022: 75 prosent', '2023: 69 prosent', '2024: 83 prosent']]],
    [
      '2024-1',
      'Nøkkeltall 2',
      [
        ['2023: 332 tilfeller', '2022: 245 tilfeller'],
        ['2023: 2 985 gonorétilfeller', '2022: 1 857 tilfeller'],
        ['2023: 28 159 tilfeller', '2022: 29 271'],
        ['2023: 208 tilfeller', '2022: 192 tilfeller'],
      ],
    ],
    ['2024-2', 'Nøkkeltall 1', [['2023: 72 prosent', '2024: 66 prosent']]],
    ['2024-2', 'Nøkkeltall 2', [['1999: 17 prosent', '2018: 27 prosent', '2023: 23 prosent']]],
    ['2024-6', 'Nøkkeltall 3', [['2019: 3,0 %', '2021: 27,4 %']]],
    [
      '2024-6',
      'Nøkkeltall 4',
      [['2023: 133 731 brukere', '2020: 109 765 brukere', '2021: 115 678 brukere', '2022: 125 286 brukere']],
    ],
    [
      '2024-11',
      'Nøkkeltall 2',
      [
        ['2024: 84 %', '2023: 84 %'],
        ['2024: 72 %', '2023: 70 %'],
      ],
    ],
    [
      '2024-11',
      'Nøkkeltall 3',
      [
        ['2023: 53 %', '2024: 48 %'],
        ['2023: 33 %', '2024: 36 %'],
      ],
    ],
    ['2024-11', 'Nøkkeltall 4', [['2023: 57 %', '2024: 59 %']]],
    [
      '2024-11',
      'Nøkkeltall 5',
      [
        ['2023: 133 731 brukere', '2020: 109 765 brukere', '2021: 115 678 brukere', '2022: 125 286 brukere'],
        ['2021: 10,4 %', '2022: 12,5 %', '2023: 14,3 %'],
        ['2021: 13,1 %', '2022: 12,3 %', '2023: 13,1 %'],
        ['2021: 10,8 %', '2022: 10,1 %', '2023: 10,7 %'],
        ['2021: 9,3 %', '2022: 8,9 %', '2023: 9,8 %'],
      ],
    ],
    [
      '2024-10',
      'Nøkkeltall 4',
      [
        ['2024: 1849 godkjenninger', '2023: 1493'],
        ['2024: 1745 godkjenninger', '2023: 1397'],
      ],
    ],
    ['2024-12', 'Nøkkeltall 3', [['2023: 38 prosent', '2024: 34 prosent']]],
    ['2024-14', 'Styringsparameter 6', [['2024: 8,6 dager', '2023: 9,0 dager']]],
  ];

  it.each(printed)('%s, %s', (goal, label, series) => {
    expect(seriesOf(answer(goal, label))).toEqual(series);
  });

  it('are no others', () => {
    const found = report.flatMap(({ goal, answers }) =>
      answers.filter((one) => seriesOf(one).length > 0).map(({ label }) => `${goal} ${label.split(':')[0]}`),
    );
    expect(found).toEqual(printed.map(([goal, label]) => `${goal} ${label}`));
  });

  it('are not two figures of one year, nor a figure that belongs to another sentence', () => {
    const { values } = answer('2024-10', 'Nøkkeltall 4');
    expect(values.filter(({ value }) => ['33', '9', '63'].includes(value)).map(({ series }) => series)).toEqual([
      null,
      null,
      null,
    ]);
    const trust = answer('2024-2', 'Nøkkeltall 1').values.find(({ value }) => value === '96');
    expect(trust!.series).toBeNull();
  });

  it('are read from a table whose columns are years', () => {
    const table = body.find(({ lines }) => lines[0] === 3244)!;
    const values = readValues(fromMarkdown(table.markdown).children, 2024);
    const at = (label: string) =>
      values.filter(({ text }) => text.startsWith(label)).map(({ year, value, unit }) => [year, value, unit]);
    expect(at('Antall forpliktete årsverk')).toEqual([
      [2024, '415', null],
      [2023, '426', null],
    ]);
    expect(at('Refusjonsutgifter totalt')).toEqual([
      [2024, '49,2', 'mrd. kr'],
      [2023, '45,5', 'mrd. kr'],
    ]);
    expect(at('Antall egenandeler registrert')).toEqual([
      [2024, '98', 'millioner'],
      [2023, '95', 'millioner'],
    ]);
    expect(at('Om refusjoner')).toEqual([]);
    expect(new Set(values.map(({ series }) => series)).size).toBe(values.length / 2);
  });

  it('are not read from a sentence that compares', () => {
    const read = (markdown: string) => readValues(fromMarkdown(markdown).children, 2024);
    expect(read('84 % av helsepersonellet er enig i dette i 2024.')).toMatchObject([{ year: 2024, value: '84' }]);
    expect(read('84 % flere er enige enn i 2019.')).toEqual([]);
    expect(read('84 % er enige, og 12 % er uenige i 2024.')).toEqual([]);
  });
});
