/**
 * Department codes of the ministry (ansvarlig avdeling): `FHA`, `SHA/KTA/FHA`, `KTA, SHA`, `SHA og KTA (pkt. 1)`. HOD
 * is the ministry itself, and so is a code in brackets after another, `ALL (HAD)`. Validation tells codes that content/vocabulary/departments.yaml does not know.
 */
const codePattern = /(?<![\p{L}\p{N}(])(?!HOD)[A-ZÆØÅ]{2,4}(?![\p{L}\p{N})])/gu;

/** Codes of a department cell in printed order, each once. */
export function readDepartments(cell: string): string[] {
  return [...new Set(cell.match(codePattern))];
}
