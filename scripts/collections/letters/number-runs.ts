/** Numbers from 1 to `highest` that are not held, as runs of first and last: held 2–6 and 8 of 9 gives [1, 1], [7, 7], [9, 9]. */
export function missingRuns(held: ReadonlySet<number>, highest: number): [number, number][] {
  const runs: [number, number][] = [];
  for (let number = 1; number <= highest; number += 1) {
    if (held.has(number)) continue;
    const last = runs.at(-1);
    if (last?.[1] === number - 1) last[1] = number;
    else runs.push([number, number]);
  }
  return runs;
}
