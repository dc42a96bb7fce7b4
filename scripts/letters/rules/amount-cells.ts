/**
 * Amounts of a table row that run together: spaces part both thousands and cells. `35 149 35 149` is two amounts,
 * `185 951 350 186 301` is three, the last the sum of the others.
 */

/** `1 305 832`, `3635`, `2 607,4`. */
const amountPattern = /^(?:[1-9]\d{0,2}(?: \d{3})+|\d+)(?:,\d+)?$/u;
const figurePattern = /^\d+(?:,\d+)?$/u;
/** More figures than any row's amounts have. */
const mostFigures = 16;

/** The text as so many amounts as printed, null when it is not that many. */
export function splitAmounts(text: string, count: 2 | 3): string[] | null {
  const figures = text.trim().split(/\s+/u);
  if (figures.length > mostFigures) return null;
  const splits = count === 2 ? inTwo(figures) : inThree(figures);
  return splits.find((amounts) => amounts.every((amount) => amountPattern.test(amount))) ?? null;
}

/** A name and the two amounts that end its line, null when it does not end in two amounts. */
export function splitNameAndAmounts(text: string): { name: string; amounts: string[] } | null {
  const words = text.trim().split(/\s+/u);
  const numbers = words.length - 1 - words.findLastIndex((word) => !figurePattern.test(word));
  const figures = Math.min(numbers, mostFigures);
  const even = counts(figures).filter((count) => count % 2 === 0);
  const odd = counts(figures).filter((count) => count % 2 === 1);
  for (const count of [...even, ...odd]) {
    const amounts = splitAmounts(words.slice(-count).join(' '), 2);
    if (amounts) return { name: words.slice(0, -count).join(' '), amounts };
  }
  return null;
}

/** From many to two. */
function counts(most: number): number[] {
  return Array.from({ length: Math.max(most - 1, 0) }, (_, at) => most - at);
}

/** Halves of as many figures each; uneven halves only where the whole is not one amount (`35 149`). */
function inTwo(figures: readonly string[]): string[][] {
  const halves = figures.slice(1).map((_, at) => [figures.slice(0, at + 1), figures.slice(at + 1)]);
  const isEven = ([first, second]: string[][]) =>
    first?.length === second?.length && (figures.length > 2 || figures[0] === figures[1]);
  const even = halves.filter(isEven);
  const splits = even.length === 0 && !amountPattern.test(figures.join(' ')) ? halves : even;
  return splits.map((amounts) => amounts.map((amount) => amount.join(' ')));
}

/** Splits where the third amount is the sum of the first two; amounts may name their unit. */
function inThree(figures: readonly string[]): string[][] {
  const splits = figures.flatMap((_, second) =>
    figures.slice(second + 1).map((_, rest) => {
      const third = second + 1 + rest;
      return [figures.slice(0, second), figures.slice(second, third), figures.slice(third)].map((one) => one.join(' '));
    }),
  );
  return splits.filter((amounts) => {
    const [first, second, sum] = amounts.map((amount) => Number(amount.replaceAll(' ', '').replace(',', '.')));
    return amounts.every(Boolean) && first! + second! === sum;
  });
}
