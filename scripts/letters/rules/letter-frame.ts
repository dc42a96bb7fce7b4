/**
 * What stands around a letter's body: head, title, index, signature, page numbers, link targets.
 *
 * Takes: the lines of one letter.
 * Guarantees: every line that is not in `body` is in an aside.
 */
import type { LineUse } from '../../../src/schemas/index.ts';
import type { Vocabulary } from '../../text/vocabulary.ts';
import { type TextLine, toTextLines } from '../layout/text-lines.ts';
import type { Aside, SourceLine } from '../reading.ts';
import { type LetterHead, readLetterHead } from './letter-head.ts';
import { beginsTitle, type LetterTitle, readTitle } from './letter-title.ts';
import { isAreaHeading } from './passages/area-heading.ts';
import { isSupplementHeading } from './passages/supplement-heading.ts';
import { readSignature, type Signature } from './signature.ts';
import { readIndex, type SupplementIndex } from './supplement-index.ts';

export interface LetterFrame {
  head: LetterHead;
  title: LetterTitle | null;
  index: SupplementIndex;
  signature: Signature | null;
  asides: Aside[];
  body: TextLine[];
}

/** `Side 12`. */
const pageNumber = /^Side \d{1,3}$/u;
/** The target of a link, alone on its line: PDF readers print those of a page at its foot. */
const linkTarget = /^(?:https?:\/\/|mailto:)\S+$/u;

export function readFrame(lines: readonly SourceLine[], vocabulary: Vocabulary): LetterFrame {
  const uses = new Map<number, LineUse>();
  const put = (numbers: Iterable<number>, use: LineUse) => {
    for (const n of numbers) if (!uses.has(n)) uses.set(n, use);
  };
  const signature = readSignature(lines);
  if (signature)
    put(
      lines.filter(({ n }) => n >= signature.lines[0]).map(({ n }) => n),
      'signature',
    );
  const head = readLetterHead(lines.filter(({ n }) => !uses.has(n)));
  put(head.lines, 'letterhead');
  put(numbersOf(lines, pageNumber), 'page-furniture');
  put(numbersOf(lines, linkTarget), 'link-dump');
  const titleAt = lines.findIndex(({ n, text }) => !uses.has(n) && beginsTitle(text));
  const title = titleAt < 0 ? null : readTitle(lines, titleAt, vocabulary);
  if (title)
    put(
      title.lines.map(({ n }) => n),
      'letterhead',
    );

  const text = toTextLines(lines, new Set(uses.keys()));
  const indexed = indexLines(text, title);
  put(
    indexed.map(({ n }) => n),
    'index',
  );
  return {
    head,
    title,
    index: readIndex(indexed, vocabulary),
    signature,
    asides: toAsides(lines, uses),
    body: text.filter(({ n }) => !uses.has(n)),
  };
}

function numbersOf(lines: readonly SourceLine[], pattern: RegExp): number[] {
  return lines.filter(({ text }) => pattern.test(text.trim())).map(({ n }) => n);
}

/** Lines between the title and the first heading of the body, in a letter that has assignments with numbers. */
function indexLines(lines: readonly TextLine[], title: LetterTitle | null): TextLine[] {
  const from = lines.findIndex(({ n }) => title && n > title.lines[0]!.n);
  const end = lines.findIndex((line, at) => at >= from && (isSupplementHeading(line) || isAreaHeading(lines, at)));
  return from < 0 || end < 0 ? [] : lines.slice(from, end);
}

/** Runs of lines of one use; blank lines inside a run belong to it. */
function toAsides(lines: readonly SourceLine[], uses: ReadonlyMap<number, LineUse>): Aside[] {
  const asides: Aside[] = [];
  let open: LineUse | undefined;
  for (const { n, text } of lines) {
    if (!text.trim()) continue;
    const use = uses.get(n);
    if (use && use === open) asides.at(-1)!.lines[1] = n;
    else if (use) asides.push({ lines: [n, n], use });
    open = use;
  }
  return asides;
}
