/** What stands before and after one thing in a list. */
export function neighboursOf<Item, Shown>(
  items: readonly Item[],
  item: Item,
  show: (item: Item) => Shown,
): { previous: Shown | null; next: Shown | null } {
  const at = items.indexOf(item);
  const previous = items[at - 1];
  const next = items[at + 1];
  return { previous: previous ? show(previous) : null, next: next ? show(next) : null };
}
