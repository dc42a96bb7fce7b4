/** Department codes of the ministry (ansvarlig avdeling): `FHA`, `SHA/KTA/FHA`, `KTA, SHA`, `SHA og KTA (pkt. 1)`. */
const codePattern = /(?<![\p{L}\p{N}])[A-ZÆØÅ]{3}(?![\p{L}\p{N}])/gu;

/** Codes of a department cell in printed order, each once; without `known` every three capitals are a code. */
export function readDepartments(cell: string, known?: ReadonlySet<string>): string[] {
  const codes = [...cell.matchAll(codePattern)].map(([code]) => code);
  return [...new Set(codes.filter((code) => !known || known.has(code)))];
}
