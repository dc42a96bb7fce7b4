/** A share in whole percent, `13 %`; less than one is said so. */
export function formatShare(part: number, whole: number): string {
  const percent = Math.round((part / whole) * 100);
  return percent === 0 && part > 0 ? 'under 1\u00a0%' : `${percent}\u00a0%`;
}
