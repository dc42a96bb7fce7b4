/** A letter's reading, put together from what stands around its body and from the body's tree. */
import type { Root } from 'mdast';
import type { LetterReading, SourceLine } from '../../reading.ts';
import type { LetterFrame } from '../../rules/letter-frame.ts';
import { findSenders } from '../../segment/frame/senders.ts';

interface AssembleOptions {
  year: number;
  /** Who the letter is for, and from, where it does not print it: as other letters of the bundle do. */
  recipient: string | null;
  sender: string | null;
}

const toSeveral = 'Ifølge liste';

export function assembleLetter(
  lines: readonly SourceLine[],
  frame: LetterFrame,
  tree: Root,
  { year, recipient, sender }: AssembleOptions,
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
    title: title?.text ?? ['Tildelingsbrev', to && `til ${to}`, `for ${year}`].filter(Boolean).join(' '),
    sender: senderOf(lines) ?? sender,
    recipient: to,
    signatories: signature?.signatories ?? [],
    lines: [lines[0]!.n, lines.at(-1)!.n],
    tree,
    asides,
  };
}

export function senderOf(lines: readonly SourceLine[]): string | null {
  const texts = lines.map(({ text }) => text.trim()).filter(Boolean);
  return findSenders([], texts).join(' og ') || null;
}
