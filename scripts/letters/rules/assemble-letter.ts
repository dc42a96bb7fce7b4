/** A letter's reading, put together from what stands around its body and from the body's tree. */
import type { Root } from 'mdast';
import type { LetterReading, SourceLine } from '../reading.ts';
import type { LetterFrame } from './letter-frame.ts';

interface AssembleOptions {
  year: number;
  /** Who the letter is for where it does not print it. */
  recipient: string;
}

const ministry = 'Helse- og omsorgsdepartementet';
const toSeveral = 'Ifølge liste';

export function assembleLetter(
  lines: readonly SourceLine[],
  frame: LetterFrame,
  tree: Root,
  { year, recipient }: AssembleOptions,
): LetterReading {
  const { head, title, signature, asides } = frame;
  const addressees = signature?.addressees ?? [];
  const printed = head.recipient === toSeveral && addressees.length > 0 ? addressees.join(' og ') : head.recipient;
  const to = printed ?? recipient;
  return {
    kind: /tillegg/iu.test(title?.text ?? '') ? 'supplement' : 'allocation',
    year,
    date: head.date,
    reference: head.reference,
    title: title?.text ?? `Tildelingsbrev til ${to} for ${year}`,
    sender: ministry,
    recipient: to,
    signatories: signature?.signatories ?? [],
    lines: [lines[0]!.n, lines.at(-1)!.n],
    tree,
    asides,
  };
}
