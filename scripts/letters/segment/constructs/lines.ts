/** Lines that say something of the assignment above them, or that a conversion has made headings of. */
import { readDepartments } from '../../rules/department.ts';
import type { Construct } from '../body.ts';
import { readMark } from '../lines/marks.ts';
import { deadlineLine, departmentLabel, leadIn } from '../wording.ts';
import { withoutMark } from './heading-words.ts';

/** `Ansvarlig avdeling i HOD: KTA` after an assignment: its departments. The line stays in the text. */
export const departmentLine: Construct = (pieces, at, body) => {
  const piece = pieces[at]!;
  if (piece.rows || !departmentLabel.test(piece.text) || !body.assignment) return 0;
  body.assignment.departments.push(...readDepartments(piece.text.replace(departmentLabel, '')));
  body.flow.add({ ...piece, level: 0 });
  body.assignmentClosed = true;
  return 1;
};

/** `## Frist: 1.6.2026`, `## Norsk badenett SF skal:`, `#### 3. Pårørende:` after `2.`: headings by mistake. */
export const falseHeading: Construct = (pieces, at, body) => {
  const piece = pieces[at]!;
  if (piece.level === 0) return 0;
  const marked = readMark(withoutMark(piece));
  const isChapter = body.chapterLevel > 0 && piece.level <= body.chapterLevel;
  if (marked && !isChapter && body.flow.awaits(marked.mark)) {
    const [first, ...rest] = piece.content;
    const own = first?.type === 'text' ? [{ ...first, value: marked.rest }, ...rest] : piece.content;
    body.flow.add({ ...piece, mark: marked.mark, content: own, text: marked.rest, level: 0 });
    return 1;
  }
  if (!deadlineLine.test(piece.text) && !leadIn.test(piece.text) && !departmentLabel.test(piece.text)) return 0;
  body.flow.add({ ...piece, level: 0 });
  return 1;
};
