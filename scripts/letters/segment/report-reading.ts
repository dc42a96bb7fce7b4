/** What a reading has found, and what a person should look at: one message a letter, and one for each thing that is wrong in it. */

import { toDay } from '../../../src/domain/date.ts';
import type { Diagnostics } from '../../diagnostics.ts';
import { toPlain } from '../../text/markdown.ts';
import { linesOf } from '../layout/nodes.ts';
import type { LetterReading, SourceDocument } from '../reading.ts';
import { readIdentifierLine } from './lines/identifier-line.ts';

export interface Found {
  titled: boolean;
  missing: readonly { id: string; line: number }[];
}

const numericDay = /(?<![\d.])(\d{1,2})\. ?(\d{1,2})\. ?(20\d{2}|\d{2})(?![\d.])/gu;

export function reportReading(
  { kind, sender, recipient, date, tree, lines: [first] }: LetterReading,
  { path, lines }: SourceDocument,
  { titled, missing }: Found,
  diagnostics: Diagnostics,
): void {
  const places = tree.children.flatMap((node) =>
    node.type === 'heading' && node.data?.place ? [node.data.place] : [],
  );
  const count = (role: string) => places.filter((place) => place.role === role).length;
  diagnostics.info(
    path,
    { line: first },
    'letter-read',
    `Read as ${kind} from ${sender ?? 'an unknown sender'} to ${recipient ?? 'an unknown recipient'}: ${count('assignment')} assignments, ${count('goal')} goals, ${count('section')} sections`,
  );
  const unknown = [
    !titled && 'title',
    kind === 'letter' && 'kind',
    !date && 'date',
    !sender && 'sender',
    !recipient && 'recipient',
  ].filter(Boolean);
  if (unknown.length > 0) {
    const reason = `Expected ${unknown.join(', ')} in the text; shown as unknown. If the letter prints it, say how in scripts/letters/segment/wording.ts`;
    if (!titled || kind === 'letter') diagnostics.warn(path, { line: first }, 'letter-unsure', reason);
    else diagnostics.info(path, { line: first }, 'letter-unsure', reason);
  }
  for (const { id, line } of missing) {
    diagnostics.warn(
      path,
      { line },
      'assignment-missing',
      `Expected a heading for ${id}, which the letter's index names; the entry is shown as printed`,
    );
  }
  const untyped = tree.children.filter(
    (node) => node.type === 'paragraph' && readIdentifierLine(toPlain(node))?.rest.match(/^\p{Lu}/u),
  );
  for (const node of untyped.slice(0, 5)) {
    const reason = `Unexpected paragraph that begins with an ID: «${toPlain(node).slice(0, 60)}»; shown as text. If it is an assignment, put its heading on a line of its own or add the wording in scripts/letters/segment/constructs/assignment.ts`;
    diagnostics.warn(path, { line: linesOf(node)[0] }, 'assignment-open', reason);
  }
  for (const { n, text } of lines) {
    for (const [printed, day, month, year] of text.matchAll(numericDay)) {
      const isDay = Number(day) > 0 && Number(day) <= 31 && Number(month) > 0 && Number(month) <= 12;
      if (isDay && !toDay(Number(year!.length === 2 ? `20${year}` : year), Number(month), Number(day)))
        diagnostics.warn(
          path,
          { line: n },
          'day-unknown',
          `Unexpected day «${printed}», which no calendar has; the deadline has no date. Ask the sender, and write the right day in corrections.yaml`,
        );
    }
  }
}
