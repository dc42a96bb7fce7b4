/** Counts what follows what: words after words, letters after letters. */

interface Seen {
  total: number;
  next: Map<string, number>;
}

export class Continuations {
  /** Most contexts are met once: then only what followed is kept. */
  private readonly contexts = new Map<string, string | Seen>();

  add(context: string, item: string): void {
    const seen = this.contexts.get(context);
    if (seen === undefined) this.contexts.set(context, item);
    else if (typeof seen === 'string') {
      const next = new Map([[seen, 1]]);
      next.set(item, (next.get(item) ?? 0) + 1);
      this.contexts.set(context, { total: 2, next });
    } else {
      seen.total += 1;
      seen.next.set(item, (seen.next.get(item) ?? 0) + 1);
    }
  }

  count(context: string, item: string): number {
    const seen = this.contexts.get(context);
    if (seen === undefined) return 0;
    return typeof seen === 'string' ? Number(seen === item) : (seen.next.get(item) ?? 0);
  }

  /**
   * Witten–Bell: the probability of an item after a context, `lower` being what shorter contexts say; null where the
   * context was never met.
   */
  smooth(context: string, item: string, lower: number): number | null {
    const seen = this.contexts.get(context);
    if (seen === undefined) return null;
    const [total, kinds] = typeof seen === 'string' ? [1, 1] : [seen.total, seen.next.size];
    return (this.count(context, item) + kinds * lower) / (total + kinds);
  }
}
