/**
 * Segment a source document of any layout into its letters: profile → split → frame → lines → constructs → goals.
 *
 * Takes: a restored source document.
 * Guarantees: every line with words is in a node or an aside; what could not be typed is running text.
 * Reports: `letter-read`, `letter-unsure`, `assignment-missing`, `day-unknown`.
 */
import type { RootContent } from 'mdast';
import type { LineRange, LineUse } from '../../../src/schemas/index.ts';
import { nameLists } from '../layout/list-leads.ts';
import { placeFootnotes } from '../layout/place-footnotes.ts';
import type {
  Aside,
  Change,
  FormatContext,
  LetterFormat,
  LetterReading,
  SourceDocument,
  SourceLine,
} from '../reading.ts';
import { Body, readBody } from './body.ts';
import { constructs } from './constructs/index.ts';
import { readClosing } from './frame/closing.ts';
import { contentsLines } from './frame/contents.ts';
import { conversionLines } from './frame/conversion.ts';
import { readLetterhead } from './frame/letterhead.ts';
import { readOpening } from './frame/opening.ts';
import { findSenders } from './frame/senders.ts';
import { shareNames } from './frame/share-names.ts';
import { splitLetters } from './frame/split-letters.ts';
import { readTitle } from './frame/title.ts';
import { findGoals } from './goals.ts';
import { findGrants } from './grants.ts';
import { keepLines } from './keep-lines.ts';
import { toPlainLines } from './lines/plain-lines.ts';
import { findProfile, type Profile } from './profile.ts';
import { readPieces } from './read-pieces.ts';
import { type Found, reportReading } from './report-reading.ts';
import { readScan } from './scan/read-scan.ts';
import type { Report } from './scan/report.ts';
import { takeIndex } from './supplement-index.ts';
import { asOneTask, findTasks } from './tasks.ts';

/** A letter, and what its messages need besides. */
interface ReadLetter extends Found {
  reading: LetterReading;
}

export const segment: LetterFormat = {
  name: 'segment',
  detect: () => true,
  read(document, { diagnostics, vocabulary }) {
    const profile = findProfile(document);
    const parts = splitLetters(document.lines).map((lines) => ({ ...document, lines }));
    const letters = parts.map((part) => readLetter(part, profile, { vocabulary, diagnostics }));
    shareNames(letters);
    for (const [at, { reading, ...found }] of letters.entries()) reportReading(reading, parts[at]!, found, diagnostics);
    return letters.map(({ reading }) => reading);
  },
};

function readLetter(
  document: SourceDocument,
  profile: Profile,
  { vocabulary, diagnostics }: FormatContext,
): ReadLetter {
  const { settings } = document;
  const lines = toPlainLines(document.lines);
  const uses = conversionLines(lines, profile.scanned);
  const free = (n: number) => !uses.has(n);
  const left = new Set(lines.flatMap(({ n, text }) => (text.trim() ? [n] : [])));
  for (const { n, text } of document.lines) if (text.trim() && !left.has(n)) uses.set(n, 'page-furniture');
  const put = (numbers: readonly number[], use: LineUse) => {
    for (const n of numbers) if (!uses.has(n)) uses.set(n, use);
  };
  put(contentsLines(lines.filter(({ n }) => free(n))), 'contents');
  const title = readTitle(lines, free);
  put(title?.lines ?? [], 'letterhead');
  const closing = readClosing(lines, free);
  put(closing.lines, 'signature');
  const head = readLetterhead(lines, free);
  put(head.lines, 'letterhead');

  const rest = lines.flatMap((line): SourceLine[] => {
    const own = head.rests.get(line.n);
    if (own) return [{ ...line, text: own }];
    // What a page's end has left in a running text parts its paragraphs as the page does.
    if (profile.lines === 'wrapped' && !profile.scanned) return [free(line.n) ? line : { ...line, text: '\f' }];
    return free(line.n) ? [{ ...line, text: line.text.replaceAll('\f', '') }] : [];
  });
  const putBack: Change[] = [];
  const report: Report = (line, rule, message, lost) => {
    diagnostics.info(document.path, { line }, rule, message);
    if (lost) putBack.push({ line, from: lost.from, to: lost.to, kind: 'ocr', why: lost.why });
  };
  const read = profile.scanned ? readScan(rest, uses, vocabulary, report) : readPieces(rest, profile, vocabulary);
  const { pieces, index, entries, missing } = takeIndex(read);
  put(index.flatMap(range), 'index');
  const body = new Body(vocabulary, entries, putBack);
  readBody(pieces, constructs, body);
  for (const { lines: own, use } of body.asides) put(range(own), use);
  const named = findTasks(findGoals(body.finish()));
  const own: LineRange | null = title ? [title.lines[0]!, title.lines.at(-1)!] : null;
  const whole = title && own && title.kind !== 'allocation' ? asOneTask(named, title.text, own) : null;
  if (whole) for (const n of title!.lines) uses.delete(n);
  const found = whole ?? (title?.kind === 'supplement' ? findGrants(named) : named);
  const tree = keepLines(found, document.lines, uses);
  const opening = title?.kind ? null : readOpening(pieces.map(({ text }) => text));
  const senders = findSenders(
    opening ? [opening.ministry] : head.ministries,
    pieces.map(({ text }) => text),
  );
  const reading: LetterReading = {
    kind: title?.kind ?? (opening ? 'allocation' : 'letter'),
    year: settings.year,
    date: head.date,
    reference: head.reference,
    title:
      title?.text ?? (opening ? `Tildelingsbrev til ${opening.agency} for ${settings.year}` : `Brev ${settings.year}`),
    sender: senders.join(' og ') || null,
    recipient: head.recipient ?? (closing.addressees.join(' og ') || title?.recipient) ?? opening?.agency ?? null,
    ...(senders.length > 1 && { ministries: senders }),
    signatories: closing.signatories,
    lines: [document.lines[0]!.n, document.lines.at(-1)!.n],
    tree: { type: 'root', children: placeFootnotes(nameLists(tree.children as RootContent[])) },
    asides: toAsides(document, uses),
    ...(putBack.length > 0 && { putBack }),
  };
  return { reading, titled: (title ?? opening) !== null, missing };
}

const range = ([first, last]: LineRange) => Array.from({ length: last - first + 1 }, (_, at) => first + at);

/** Runs of lines of one use; blank lines inside a run belong to it. */
function toAsides({ lines }: SourceDocument, uses: ReadonlyMap<number, LineUse>): Aside[] {
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
