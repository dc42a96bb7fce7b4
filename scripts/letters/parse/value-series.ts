/**
 * Which figures of an answer are the same thing in several years, so that they can be set side by side: those of one
 * sentence or table row, and of a sentence that goes on from it («I 2023 hadde 133 731 brukere … Dette er en økning fra
 * 109 765 brukere i 2020, …»).
 *
 * Takes: the figures in printed order and the passages they stand in.
 * Guarantees: a series has at least two figures, no two of the same year, in units that agree; every other figure has
 * null.
 */
import type { ReportValue } from '../../../src/schemas/index.ts';

/** A figure whose series is not known yet. */
export type LooseValue = Omit<ReportValue, 'series'>;

/** `Dette er en økning fra 1 857 tilfeller i 2022.`, `Tilsvarende andel var 70 % i 2023.` */
const goesOn = /^(?:Dette er en \p{L}+ fra|Tilsvarende \p{L}+ var) /u;

export function findSeries(values: readonly LooseValue[], passages: readonly string[]): ReportValue[] {
  const chains: LooseValue[][] = [];
  for (const value of values) {
    const chain = chains.at(-1);
    const before = chain?.at(-1);
    if (before && chain && (before.text === value.text || continues(before, value, passages))) chain.push(value);
    else chains.push([value]);
  }
  const all = chains.flatMap((chain) => (isSeries(chain) ? [chain] : bySentence(chain)));
  const series = all.filter(isSeries);
  return all.flatMap((chain) => {
    const number = series.indexOf(chain) + 1;
    return chain.map((value) => ({ ...value, series: number || null }));
  });
}

/** True where the sentence of `next` follows that of `before` and speaks of its figure. */
function continues(before: LooseValue, next: LooseValue, passages: readonly string[]): boolean {
  return goesOn.test(next.text) && passages.some((passage) => passage.includes(`${before.text} ${next.text}`));
}

function bySentence(chain: readonly LooseValue[]): LooseValue[][] {
  const texts = [...new Set(chain.map(({ text }) => text))];
  return texts.map((text) => chain.filter((value) => value.text === text));
}

function isSeries(values: readonly LooseValue[]): boolean {
  const years = new Set(values.map(({ year }) => year));
  const units = values.flatMap(({ unit }) => unit ?? []);
  return values.length > 1 && years.size === values.length && units.every((unit) => agree(unit, units[0]!));
}

/** The same unit, or a compound with it: `gonorétilfeller`, `tilfeller`. */
function agree(one: string, other: string): boolean {
  return one.endsWith(other) || other.endsWith(one);
}
