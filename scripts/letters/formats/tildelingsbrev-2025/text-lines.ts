/**
 * The lines that carry text. Takes a document; gives its lines without blanks, page footers, footnotes and left-over
 * list marks, each knowing what stood before it.
 */
import type { Aside, SourceDocument, SourceLine } from '../../reading.ts';

export interface TextLine extends SourceLine {
  /** Trimmed. */
  text: string;
  /** True when blank lines stand before it. */
  gap: boolean;
  /** True for the first line of a page: the reading prints it with a leading space, or a footer stands before it. */
  newPage: boolean;
}

export interface TextLines {
  lines: TextLine[];
  footnotes: TextLine[];
  asides: Aside[];
}

/** Page footer: `Side 16`. */
const footer = /^Side \d{1,3}$/u;
/** A footnote: its mark, read as a quote or a digit, and a capital. */
const footnote = /^(?:['’‘"*¹²³]|\d(?=\s))\s*\p{Lu}/u;
/** What is left of list numbers read as one word, `whwh`: a few letters without a vowel. */
const vowelless = /^[b-df-hj-np-tv-xz]{3,5}$/u;
/** A bracket closed by another sort, `(O8]`: a list number, misread. */
const oddBrackets = /^(?:\([^\s)]{1,4}\]|\[[^\s\]]{1,4}\))$/u;

export function readTextLines(document: SourceDocument): TextLines {
  const found: TextLines = { lines: [], footnotes: [], asides: [] };
  let gap = true;
  let newPage = true;
  for (const line of document.lines) {
    const text = line.text.trim();
    if (/^\s/u.test(line.raw) && line.raw.trim()) newPage = true;
    if (!text) {
      gap = true;
    } else if (footer.test(text)) {
      found.asides.push({ lines: [line.n, line.n], use: 'page-furniture' });
      newPage = true;
    } else {
      found.lines.push({ ...line, text, gap, newPage });
      gap = false;
      newPage = false;
    }
  }
  setAside(found);
  return found;
}

function setAside(found: TextLines): void {
  const kept: TextLine[] = [];
  for (const [at, line] of found.lines.entries()) {
    const next = found.lines[at + 1];
    if (line.gap && next?.newPage && footnote.test(line.text)) found.footnotes.push(line);
    else if (line.gap && next?.gap && isStrayMark(line.text))
      found.asides.push({ lines: [line.n, line.n], use: 'scan-noise' });
    else kept.push(line);
  }
  found.lines = kept;
}

export function isStrayMark(text: string): boolean {
  return vowelless.test(text) || oddBrackets.test(text);
}
