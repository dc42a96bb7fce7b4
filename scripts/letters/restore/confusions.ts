/**
 * What a reading without Norwegian letters makes of a letter: `ø` is printed `e`, `o`, `g`, `oe` …
 *
 * The table was read off lines of such a letter laid beside the same sentences in letters that have kept their letters
 * (see docs/restoring.md); each entry is printed form → share of the cases. A cost is -ln of the share: what a reading
 * pays for assuming the confusion.
 */

/** One confusion: `printed` stands where `meant` was. Both lower-case. */
export interface Confusion {
  printed: string;
  meant: string;
  cost: number;
}

const norwegian: Record<string, Record<string, number>> = {
  å: {
    a: 0.6,
    é: 0.13,
    d: 0.07,
    '&': 0.03,
    '4': 0.02,
    i: 0.02,
    éa: 0.02,
    á: 0.01,
    à: 0.01,
    ad: 0.006,
    éd: 0.003,
    aé: 0.005,
    ia: 0.004,
    id: 0.001,
  },
  ø: {
    e: 0.5,
    o: 0.33,
    g: 0.07,
    a: 0.04,
    oe: 0.02,
    eo: 0.01,
    eg: 0.003,
    ea: 0.003,
    ao: 0.003,
    '@': 0.01,
    ö: 0.01,
    q: 0.005,
    s: 0.005,
    d: 0.002,
    ta: 0.0002,
  },
  æ: {
    e: 0.42,
    a: 0.25,
    ae: 0.14,
    ee: 0.09,
    z: 0.04,
    '@': 0.03,
    'e@': 0.003,
    ce: 0.03,
    ea: 0.01,
    ä: 0.01,
    ze: 0.003,
    eze: 0.0005,
  },
};

/** Signs slightly misread whatever the alphabet; each so rare that only a word known otherwise pays for it. */
const noise: Record<string, Record<string, number>> = {
  j: { i: 0.004, ji: 0.002, ij: 0.0005 },
  é: { '¢é': 0.01 },
  i: { '[': 0.001 },
  o: { '0': 0.01, '0o': 0.001 },
};

/** A letter that the reading dropped altogether: `Mileplsplan` for Milepælsplan, `ret` for året. */
const dropped: Record<string, number> = { å: 0.0005, ø: 0.0002, æ: 0.0005 };

const entries: Confusion[] = [norwegian, noise].flatMap((table) =>
  Object.entries(table).flatMap(([meant, forms]) =>
    Object.entries(forms).map(([printed, share]) => ({ printed, meant, cost: -Math.log(share) })),
  ),
);

/** Confusions by the first character printed. */
export const confusions: ReadonlyMap<string, readonly Confusion[]> = Map.groupBy(entries, ({ printed }) => printed[0]!);

export const droppedLetters: readonly Confusion[] = Object.entries(dropped).map(([meant, share]) => ({
  printed: '',
  meant,
  cost: -Math.log(share),
}));
