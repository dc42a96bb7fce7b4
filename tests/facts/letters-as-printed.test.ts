/** Passages whose shape an extraction had lost, read beside the source texts. */
import { describe, expect, it } from 'vitest';
import { readLetter } from './read-letter.ts';

const letters = {
  2023: readLetter('tildelingsbrev-2023'),
  2024: readLetter('tildelingsbrev-2024'),
  2025: readLetter('tildelingsbrev-2025'),
};
const assignment = (year: keyof typeof letters, id: string) => letters[year].assignments.find((one) => one.id === id)!;
const commentOf = (chapter: string, line: number) =>
  letters[2025].budget.find((row) => row.chapter === chapter && row.line === line)!.comment!.split('\n');

describe('2023', () => {
  it.each([
    [1361, 'I 2023 skal følgende prioriteres:'],
    [2527, 'Innslagspunktet foreslås satt til 1 526 000 kroner.'],
  ])('line %i begins a paragraph, for the line above had room for its first word', (line, words) => {
    const block = letters[2023].body.find(({ lines }) => lines[0] === line);
    expect(block?.markdown.slice(0, words.length)).toBe(words);
  });
});

describe('2024', () => {
  it('TB2024-72: what is said of all five lists stands below them, under no heading', () => {
    const { text } = assignment(2024, 'TB2024-72');
    expect(text).not.toMatch(/^#/mu);
    expect(text).toContain('\n\n**Pasientens måledata**\n\n- Vurdere erfaringer');
    expect(text).toMatch(/\n\nHelsedirektoratet skal innen 1\. februar hvert år legge fram [^\n]*$/u);
  });

  it('TB2024-21 numbers its parts 1) and 2)', () => {
    const { text, parts } = assignment(2024, 'TB2024-21');
    expect(text.match(/^- \d\\\)/gmu)).toEqual([String.raw`- 1\)`, String.raw`- 2\)`]);
    expect(parts.map(({ label }) => label)).toEqual(['1', '2']);
    expect(parts[0]!.text).toMatch(/^Helsedirektoratet skal i samarbeid med Bufdir/u);
  });
});

describe('2025', () => {
  it('items of a comment that share a line are apart (2037–2038, 2142)', () => {
    expect(commentOf('701', 2035).map((item) => item.slice(0, 12))).toEqual(['20 mill. kr ', '1 mill. kr e']);
    const folkehelse = commentOf('714', 2087);
    expect(folkehelse).toContain('2 mill. kroner til bedre statistikkgrunnlag for tobakk og rusmidler');
    expect(folkehelse).toContain('7,9 mill. kroner til Ungdata og Ungdata junior');
    expect(folkehelse).toHaveLength(20);
  });

  it('an amount inside a sentence begins no item (2046–2048, 2134–2136)', () => {
    expect(commentOf('701', 2044)[1]).toMatch(/hvorav minst 10 mill\. kr skal gå til kompensasjon til fastleger/u);
    expect(commentOf('714', 2087).filter((item) => item.includes('herunder 1 mill. kroner knyttet'))).toHaveLength(1);
  });

  it('4.3: chapters under the earmarked grants, items under their chapter', () => {
    const levels = letters[2025].letter.sections.flatMap(({ line, level }) =>
      line >= 2663 && line <= 2798 ? [[line, level]] : [],
    );
    const [three, four, five] = [3, 4, 5].map((depth) =>
      levels.filter(([, level]) => level === depth).map(([line]) => line),
    );
    expect(three).toEqual([2663, 2798]);
    expect(four).toEqual([2664, 2673, 2682, 2687, 2700, 2792]);
    expect(five).toEqual([2701, 2758]);
  });

  it('what was put back is among the corrections', () => {
    const lost = letters[2025].corrections.filter(({ from }) => from === '');
    expect(lost.map(({ line, to }) => [line, to])).toEqual([
      [23, '2.'],
      [36, '2.'],
      [38, '3.'],
      [39, '4.'],
      [41, '5.'],
      [127, '3.'],
      [2621, 'Kap. | post | Benevnelse | Tildeling | Kommentarer'],
    ]);
    expect(lost.every(({ kind, why }) => kind === 'ocr' && why.length > 20)).toBe(true);
  });

  it('the open department cell of TB2025-19 stays as printed (576)', () => {
    expect(assignment(2025, 'TB2025-19')).toMatchObject({ departments: ['KTA'], departmentsAsPrinted: 'KTA,' });
    expect(assignment(2025, 'TB2025-18').departmentsAsPrinted).toBeNull();
  });
});
