/** `Ansvarlig avdeling i HOD: KTA` after an assignment: its departments. The line stays in the text. */
import type { PassageRule } from '../../layout/body.ts';
import { readDepartments } from '../department.ts';

const departmentPattern = /^Ansvarlig avdeling(?: i)? HOD: ?(\S.*)$/u;

export const departmentLine: PassageRule = (lines, at, body) => {
  const cell = departmentPattern.exec(lines[at]!.text)?.[1];
  if (cell && body.assignment) body.assignment.departments.push(...readDepartments(cell));
  return 0;
};
