/**
 * The ledger: what became of every line of a source document.
 *
 * Takes: a document and the letters read from it.
 * Guarantees: one entry a line. A line is blank, an aside, or stands in a block of a letter's text.
 * Reports: `line-lost` for a line with words that is none of these.
 */
import type { Assignment, Goal, LineRange, LineUse, RecordedLine, RecordedSource } from '../../../src/schemas/index.ts';
import type { Diagnostics } from '../../diagnostics.ts';
import type { MergedLetter } from '../archive.ts';
import type { ParsedLetter } from '../parse/parse-letter.ts';
import { plainLine } from '../read/plain-line.ts';
import type { SourceDocument } from '../reading.ts';

/** Uses that a reader finds on no page but the source view; the others stand in the letter's text. */
const furniture = new Set<LineUse>(['blank', 'page-furniture']);

export function recordLines(
  document: SourceDocument,
  letters: MergedLetter[],
  diagnostics: Diagnostics,
): RecordedSource {
  const entries: RecordedLine[] = document.lines.map(({ n, raw, text }) => ({
    n,
    use: 'blank',
    url: null,
    ...(text !== raw && { text }),
  }));
  const found = new Set<number>();
  const put = (first: number, last: number, use: LineUse, url: string | null) => {
    for (let n = first; n <= last; n++) {
      const entry = entries[n - 1];
      if (!entry || isBlank(document, n)) continue;
      entry.use = use;
      entry.url = furniture.has(use) ? null : url;
      found.add(n);
    }
  };
  for (const letter of letters) recordLetter(letter, put);
  for (const { n } of document.lines) {
    if (!found.has(n) && !isBlank(document, n)) {
      diagnostics.fail(
        document.path,
        { line: n },
        'line-lost',
        'Unexpected line that is neither in the text of a letter nor set aside; mend odd marks on it in corrections.yaml, or report the line',
      );
    }
  }
  return { document: document.slug, sha256: document.sha256, lines: entries };
}

/** Nothing, or what takes no room: spaces, a soft hyphen, a byte order mark. */
function isBlank(document: SourceDocument, n: number): boolean {
  return plainLine(document.lines[n - 1]?.raw ?? '').trim() === '';
}

type Put = (first: number, last: number, use: LineUse, url: string | null) => void;

function recordLetter(merged: MergedLetter, put: Put): void {
  const { letter, document, goals, assignments, body, reading, duplicate } = merged;
  let anchor = '';
  const blocks = body.map(({ lines, anchor: own }, at) => {
    if (own) anchor = own;
    const node = reading.tree.children[at];
    const data = node?.data as { use?: LineUse } | undefined;
    const isList = node?.type === 'list' && node.children.some((item) => item.data?.carriedOver);
    const use = duplicate ? 'duplicate' : isList ? 'carried-over' : (data?.use ?? 'section');
    return { lines, use, url: anchor ? `${letter.url}#${anchor}` : letter.url };
  });
  // A line inside another block, as a footnote is inside a sentence that runs over it, belongs to the smaller one.
  const span = ({ lines: [first, last] }: { lines: LineRange }) => last - first;
  for (const { lines, use, url } of blocks.toSorted((one, other) => span(other) - span(one)))
    put(lines[0], lines[1], use, url);
  if (!duplicate) for (const subject of [...goals, ...assignments]) recordSubject(subject, body, put);
  /** Lines of a second extraction stand last on the letter's source page, with the document's name in their anchors. */
  const second = duplicate ? `-${document.slug}` : '';
  for (const { lines, use } of reading.asides) {
    put(lines[0], lines[1], use, `${letter.url}kilde/#L${lines[0]}${second}`);
  }
}

/** The lines of the subject's own blocks: interleaved neighbours keep theirs. */
function recordSubject(subject: Goal | Assignment, body: ParsedLetter['body'], put: Put): void {
  const use: LineUse = 'keyFigures' in subject ? 'goal' : 'assignment';
  const [first, last] = subject.source.lines;
  for (const { lines } of body) {
    if (lines[0] >= first && lines[1] <= last) put(lines[0], lines[1], use, subject.url);
  }
}
