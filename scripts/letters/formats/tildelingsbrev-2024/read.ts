/**
 * The layout of the allocation letter for 2024: a machine reading in a sort of Markdown. README.md tells its quirks.
 *
 * Takes: the document. Guarantees: one letter over all its lines. Reports: `letterhead-missing`.
 */
import { placeFootnotes } from '../../layout/place-footnotes.ts';
import type { LetterFormat, SourceLine } from '../../reading.ts';
import { readBody } from './body.ts';
import { isGreeting, readClosing } from './closing.ts';
import { readHeading } from './headings.ts';
import { isTitle, readLetterhead } from './letterhead.ts';
import { isAttachmentTitle, readGoal } from './outline.ts';
import { readRow } from './rows.ts';

export const tildelingsbrev2024: LetterFormat = {
  name: 'tildelingsbrev-2024',

  detect: ({ lines }) =>
    lines.some(({ text }) => isTitle(text)) &&
    lines.some(({ text }) => readGoal(text.trim())) &&
    lines.some((line, at) => line.text.includes('\t') && readRow(lines, at, new Map())),

  read({ path, settings, lines }, { diagnostics, vocabulary }) {
    const start = bodyStart(lines);
    const end = closingStart(lines, start);
    const attachments = attachmentStart(lines, end);
    const head = readLetterhead(lines.slice(0, start));
    if (!head.title) {
      diagnostics.warn(
        path,
        { line: 1 },
        'letterhead-missing',
        'Expected «Tildelingsbrev til … for …» before chapter 1; the letter is shown under its year',
      );
    }
    const body = readBody([...lines.slice(start, end), ...lines.slice(attachments)], vocabulary);
    const closing = readClosing(lines.slice(end, attachments));
    return [
      {
        kind: 'allocation',
        year: settings.year,
        date: head.date,
        reference: head.reference,
        title: head.title || `Tildelingsbrev til ${head.recipient} for ${settings.year}`,
        sender: head.sender,
        recipient: head.recipient,
        signatories: closing.signatories,
        lines: [1, lines.length],
        tree: { type: 'root', children: placeFootnotes(body.nodes) },
        asides: [...head.asides, ...body.asides, ...closing.asides],
      },
    ];
  },
};

const nowhere = { numbers: null, sectionDepth: 0, depth: 0, inAttachment: false, inGoal: false };

/** Index of the first numbered heading, goal or assignment: what stands before is letterhead. */
function bodyStart(lines: readonly SourceLine[]): number {
  const at = lines.findIndex((_, place) => readHeading(lines, place, nowhere, new Map()) !== null);
  return at < 0 ? lines.length : at;
}

/** Index of `Med hilsen`, or of the end. */
function closingStart(lines: readonly SourceLine[], from: number): number {
  const at = lines.findIndex(({ text }, place) => place >= from && isGreeting(text));
  return at < 0 ? lines.length : at;
}

/** Index of the first attachment after the closing, or of the end. */
function attachmentStart(lines: readonly SourceLine[], from: number): number {
  const at = lines.findIndex(({ text }, place) => place > from && isAttachmentTitle(text.trim()));
  return at < 0 ? lines.length : at;
}
