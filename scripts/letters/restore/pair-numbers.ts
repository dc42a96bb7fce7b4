/** Pairs that there is room for at first, twice over: a power of two. */
const firstRoom = 1 << 16;

/**
 * A number for each pair of numbers. A map with keys made of strings costs several times the time and memory: here a
 * pair is looked up without making anything.
 */
export class PairNumbers {
  private firsts = new Int32Array(firstRoom);
  private seconds = new Int32Array(firstRoom);
  private values = new Int32Array(firstRoom);
  private size = 0;

  /** 0 where the pair has none. */
  get(first: number, second: number): number {
    return this.values[this.placeOf(first, second)]!;
  }

  /** `value` is not 0: that is how an empty place is told. */
  set(first: number, second: number, value: number): void {
    const at = this.placeOf(first, second);
    const isNew = this.values[at] === 0;
    this.firsts[at] = first;
    this.seconds[at] = second;
    this.values[at] = value;
    if (!isNew) return;
    this.size += 1;
    if (this.size * 2 > this.values.length) this.grow();
  }

  /** The pair's own place, or the empty one where it belongs: the first free from where its hash points. */
  private placeOf(first: number, second: number): number {
    const last = this.values.length - 1;
    const mixed = Math.imul(first, 0x9e3779b1) ^ Math.imul(second, 0x85ebca6b);
    let at = (mixed ^ (mixed >>> 15)) & last;
    while (this.values[at] !== 0 && (this.firsts[at] !== first || this.seconds[at] !== second)) at = (at + 1) & last;
    return at;
  }

  private grow(): void {
    const { firsts, seconds, values } = this;
    this.firsts = new Int32Array(values.length * 2);
    this.seconds = new Int32Array(values.length * 2);
    this.values = new Int32Array(values.length * 2);
    for (let from = 0; from < values.length; from += 1) {
      if (values[from] === 0) continue;
      const at = this.placeOf(firsts[from]!, seconds[from]!);
      this.firsts[at] = firsts[from]!;
      this.seconds[at] = seconds[from]!;
      this.values[at] = values[from]!;
    }
  }
}
