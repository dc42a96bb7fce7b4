/** Letters to add, drop or change to make one text of the other. */
export function editDistance(left: string, right: string): number {
  let row = Array.from({ length: right.length + 1 }, (_, at) => at);
  for (let i = 0; i < left.length; i++) {
    const next = [i + 1];
    for (let j = 0; j < right.length; j++) {
      next.push(Math.min(row[j + 1]! + 1, next[j]! + 1, row[j]! + (left[i] === right[j] ? 0 : 1)));
    }
    row = next;
  }
  return row[right.length]!;
}
