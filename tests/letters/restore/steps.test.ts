/** The small steps around restoring: tokens, homoglyphs, corrections, measuring. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { alignWords, measureRestoring } from '../../../scripts/bench/measure-restoring.ts';
import { Diagnostics } from '../../../scripts/diagnostics.ts';
import { applyCorrections } from '../../../scripts/letters/restore/apply-corrections.ts';
import { foldHomoglyphs } from '../../../scripts/letters/restore/fold-homoglyphs.ts';
import { cutTokens } from '../../../scripts/letters/restore/tokens.ts';

describe('cutTokens', () => {
  it('loses no character', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (line) => {
        fc.pre(!/[\n\r\u2028\u2029]/u.test(line));
        expect(
          cutTokens(line)
            .map(({ text }) => text)
            .join(''),
        ).toBe(line);
      }),
    );
  });

  it.each([
    ['n@ringsmidler', ['word']],
    ['14.03.2025', ['number']],
    ['TB2025-3', ['fixed']],
    ['MyHealth@EU', ['fixed']],
    ['helsenorge.no', ['fixed']],
    ['EU/E@S', ['word', 'mark', 'word']],
    ['LIS1-stillinger', ['word', 'mark', 'word']],
  ])('%s', (text, kinds) => {
    expect(cutTokens(text).map(({ kind }) => kind)).toEqual(kinds);
  });
});

describe('foldHomoglyphs', () => {
  it('folds Cyrillic letters inside a Latin word into the word that the source has, and says so', () => {
    const { lines, changes } = foldHomoglyphs(['et tjenestesenter', 'Felles tjenest\u0435\u0441enter']);
    expect(lines).toEqual(['et tjenestesenter', 'Felles tjenestesenter']);
    expect(changes).toEqual([
      {
        line: 2,
        from: 'tjenest\u0435\u0441enter',
        to: 'tjenestesenter',
        kind: 'ocr',
        why: expect.stringContaining('alfabet'),
      },
    ]);
  });

  it('folds by looks where the source does not tell', () => {
    expect(foldHomoglyphs(['\u0410\u0421ER og s\u0430k']).lines).toEqual(['ACER og sak']);
  });

  it('leaves words of another alphabet', () => {
    expect(foldHomoglyphs(['слово и α-blokker']).changes).toEqual([]);
  });
});

describe('applyCorrections', () => {
  const apply = (from: string) => {
    const diagnostics = new Diagnostics();
    const applied = applyCorrections([{ line: 1, from, to: 'i', why: 'prøve' }], ['1 og 2'], 'source.txt', diagnostics);
    return { ...applied, messages: diagnostics.lines() };
  };

  it('corrects and records', () => {
    expect(apply('1')).toEqual({
      lines: ['i og 2'],
      changes: [{ line: 1, from: '1', to: 'i', kind: 'editorial', why: 'prøve' }],
      messages: [],
    });
  });

  it.each([
    ['god', 'god tid', 'i god tid', ['i god tid'], 'fulfilled'],
    ['god', 'god tid', 'i god', ['i god tid'], null],
    ['sarger', 'sørger', 'den sørger', ['den sørger'], 'fulfilled'],
    ['1', 'i', 'mai', ['mai'], 'gone'],
    ['x', '', 'mai', ['mai'], 'gone'],
  ])('«%s» to «%s» in «%s»', (from, to, text, lines, said) => {
    const diagnostics = new Diagnostics();
    const applied = applyCorrections([{ line: 1, from, to, why: 'prøve' }], [text], 'source.txt', diagnostics);
    expect(applied.lines).toEqual(lines);
    expect(diagnostics.lines()).toEqual(said ? [expect.stringContaining(`correction-${said}`)] : []);
    expect(diagnostics.failed).toBe(said === 'gone');
  });

  it('fails where the words are gone', () => {
    expect(apply('3').messages).toEqual([expect.stringContaining('correction-gone')]);
  });
});

describe('measureRestoring', () => {
  it('lays words beside each other where a space is put back', () => {
    expect([...alignWords(['i', '2025', 'og'], ['12025', 'og'])]).toEqual([2]);
    expect(measureRestoring([{ raw: '12025 pa det', gold: 'i 2025 på det', shown: 'i 2025 pa dét' }])).toMatchObject({
      words: 4,
      right: 2,
      broken: 3,
      repaired: 2,
      harmed: 1,
    });
  });
});
