/** `2024-01-30T00:00:00Z`: when what a letter says came. One that has lost its date counts as of 1 January of its year. */
export function stampOf({ date, year }: { date: string | null; year: number }): string {
  return `${date ?? `${year}-01-01`}T00:00:00Z`;
}
