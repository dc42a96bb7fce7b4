/**
 * Counts what follows what: words after words, letters after letters. Items are numbers, and so are contexts: one context
 * is made of another by setting an item before it.
 */
import { PairNumbers } from './pair-numbers.ts';

/** The context of no items. */
export const noContext = 1;
/** No such context was met. */
export const unmet = 0;

export class Continuations {
  /** Longer contexts, by the shorter one and the item before it. */
  private readonly longer = new PairNumbers();
  /** How often an item followed, by context and item. */
  private readonly counts = new PairNumbers();
  /** By context: how many items followed, and how many different ones. */
  private readonly totals = [0, 0];
  private readonly kinds = [0, 0];

  /** The context with an item set before it, made where it was not met. */
  extend(context: number, item: number): number {
    const known = this.longer.get(context, item);
    if (known !== unmet) return known;
    const made = this.totals.push(0) - 1;
    this.kinds.push(0);
    this.longer.set(context, item, made);
    return made;
  }

  /** The context with an item set before it, `unmet` where there is none. */
  find(context: number, item: number): number {
    return this.longer.get(context, item);
  }

  add(context: number, item: number): void {
    const count = this.counts.get(context, item);
    this.counts.set(context, item, count + 1);
    this.totals[context]! += 1;
    if (count === 0) this.kinds[context]! += 1;
  }

  count(context: number, item: number): number {
    return this.counts.get(context, item);
  }

  /**
   * Witten–Bell: the probability of an item after a context, `lower` being what shorter contexts say. Where nothing was
   * met, they alone speak.
   */
  smooth(context: number, item: number, lower: number): number {
    const kinds = this.kinds[context]!;
    if (kinds === 0) return lower;
    return (this.counts.get(context, item) + kinds * lower) / (this.totals[context]! + kinds);
  }
}
