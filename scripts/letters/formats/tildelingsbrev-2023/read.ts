/**
 * The layout of 2023: one PDF text layer that holds the allocation letter and its supplements.
 *
 * Takes: a restored source document.
 * Guarantees: letters in file order, all lines shared out between them; every line with words is in a node or an aside.
 * Reports: nothing; what is missing is null.
 */

import type { Vocabulary } from '../../../text/vocabulary.ts';
import { Body, type PassageRule, readPassages } from '../../layout/body.ts';
import { joinLines } from '../../layout/join-lines.ts';
import type { LetterFormat, LetterReading, SourceLine } from '../../reading.ts';
import { type LetterFrame, readFrame } from '../../rules/letter-frame.ts';
import { areaHeading } from '../../rules/passages/area-heading.ts';
import { departmentLine } from '../../rules/passages/department-line.ts';
import { fundingHeading } from '../../rules/passages/funding-heading.ts';
import { partHeading } from '../../rules/passages/part-heading.ts';
import { subheading } from '../../rules/passages/subheading.ts';
import { sumTable } from '../../rules/passages/sum-table.ts';
import { supplementHeading } from '../../rules/passages/supplement-heading.ts';
import { assembleLetter, senderOf } from './assemble-letter.ts';
import { assignmentHeading } from './assignment-heading.ts';
import { budgetTable } from './budget-table.ts';
import { calendar } from './calendar.ts';
import { goal, goalPart } from './goal.ts';
import { numberedSection } from './numbered-section.ts';
import { splitLetters } from './split-letters.ts';
import { isAssignmentItself, lacksNumbers, taskSection, titleAssignment } from './unnumbered-assignment.ts';

const assignmentPattern = /^\s?ID: ?TB\d{4}-\d{1,3} +Eieravdeling HOD:/u;

/** What a line may begin, most particular first. */
const passages: readonly PassageRule[] = [
  goal,
  goalPart,
  budgetTable,
  calendar,
  sumTable,
  fundingHeading,
  areaHeading,
  partHeading,
  subheading,
  departmentLine,
];

export const tildelingsbrev2023: LetterFormat = {
  name: 'tildelingsbrev-2023',
  detect: ({ lines }) => lines.some(({ text }) => assignmentPattern.test(text)),
  read(document, { vocabulary }) {
    const letters = splitLetters(document.lines).map((lines) => ({ lines, frame: readFrame(lines, vocabulary) }));
    const recipient = letters.map(({ frame }) => frame.head.recipient).find((name) => name !== null) ?? null;
    const sender = letters.map(({ lines }) => senderOf(lines)).find((name) => name !== null) ?? null;
    const options = { year: document.settings.year, recipient, sender };
    return letters.map(({ lines, frame }) => readLetter(lines, frame, vocabulary, options));
  },
};

function readLetter(
  lines: readonly SourceLine[],
  frame: LetterFrame,
  vocabulary: Vocabulary,
  options: { year: number; recipient: string | null; sender: string | null },
): LetterReading {
  const write = (paragraph: readonly { text: string }[]) =>
    joinLines(
      paragraph.map(({ text }) => text),
      vocabulary,
    );
  const body = new Body({ vocabulary, write });
  const unnumbered = lacksNumbers(frame.body);
  const own = unnumbered && isAssignmentItself(frame) ? titleAssignment(frame, body) : frame;
  readPassages(
    own.body,
    [
      assignmentHeading,
      supplementHeading(own.index),
      ...(unnumbered ? [taskSection] : []),
      numberedSection,
      ...passages,
    ],
    body,
  );
  return assembleLetter(lines, own, body.finish(), options);
}
