/** Columns of a budget table by their heads, as the letters print them. */

export type BudgetColumn =
  | 'chapter'
  | 'item'
  | 'name'
  | 'appropriation'
  | 'allocation'
  | 'previous'
  | 'added'
  | 'limit'
  | 'comment';

/** In the order they are tried. */
const columnHeads: [RegExp, BudgetColumn][] = [
  [/^kap/iu, 'chapter'],
  [/^post$/iu, 'item'],
  [/^(?:postnavn|posttekst|postnamn|navn|namn|nemning|benevnelse|betegnelse|tekst)/iu, 'name'],
  [/^tidligere/iu, 'previous'],
  [/^ny tildeling/iu, 'added'],
  [/^sum (?:tildelt|tildeling)/iu, 'allocation'],
  [/^(?:bevilgning|løyving|beløp)/iu, 'appropriation'],
  [/^tildeling/iu, 'allocation'],
  [/^samlet ramme/iu, 'limit'],
  [/^(?:kommentar|merknad)/iu, 'comment'],
];

/** `Tidligere bevilgning` → `previous`; undefined for a head that no letter has had. */
export function budgetColumn(head: string): BudgetColumn | undefined {
  return columnHeads.find(([pattern]) => pattern.test(head))?.[1];
}
