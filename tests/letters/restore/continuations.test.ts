import { describe, expect, it } from 'vitest';
import { Continuations, noContext, unmet } from '../../../scripts/letters/restore/continuations.ts';
import { PairNumbers } from '../../../scripts/letters/restore/pair-numbers.ts';

describe('PairNumbers', () => {
  it('keeps a number for each pair, through growth and for equal halves', () => {
    const numbers = new PairNumbers();
    for (let first = 0; first < 400; first++) {
      for (let second = 0; second < 400; second++) numbers.set(first, second, first * 400 + second + 1);
    }
    numbers.set(7, 3, -5);
    expect(numbers.get(7, 3)).toBe(-5);
    expect(numbers.get(3, 7)).toBe(1208);
    expect(numbers.get(399, 399)).toBe(160_000);
    expect(numbers.get(400, 0)).toBe(0);
  });
});

describe('Continuations', () => {
  it('counts what follows a context, and weighs it by how much the context tells', () => {
    const seen = new Continuations();
    const [folge, opp, med] = [1, 2, 3];
    const after = seen.extend(noContext, folge);
    for (const item of [opp, opp, med]) seen.add(after, item);
    expect(seen.find(noContext, folge)).toBe(after);
    expect(seen.find(noContext, opp)).toBe(unmet);
    expect(seen.count(after, opp)).toBe(2);
    // Witten–Bell: (2 + 2 kinds * 0.1) / (3 + 2)
    expect(seen.smooth(after, opp, 0.1)).toBeCloseTo(0.44, 10);
    expect(seen.smooth(noContext, opp, 0.1)).toBe(0.1);
  });
});
