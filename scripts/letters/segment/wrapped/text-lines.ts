/**
 * Lines of a PDF text layer (or of a transcript) with what stands between them. An empty line parts what the PDF
 * placed apart, which may be one list item in two; a line of white space is an empty paragraph of the letter.
 */
import type { SourceLine } from '../../reading.ts';

/**
 * Between a text line and the one before: nothing, empty lines (`soft`), an empty paragraph (`hard`), or the turn of a
 * page (`page`), where the letter's own blank lines are lost and those of the page are no sign of anything.
 */
export type Gap = 'none' | 'soft' | 'hard' | 'page';

export interface TextLine {
  readonly n: number;
  /** Trimmed; white space inside as printed. */
  readonly text: string;
  /** Characters of the printed line, list mark included. */
  readonly width: number;
  readonly gap: Gap;
  /** Spaces that it begins with. One alone is the first line of a page, an empty first cell, or a bullet whose glyph is lost. */
  readonly indent: number;
  /** A list item whose bullet glyph is lost. */
  readonly bullet: boolean;
}

/** Text lines in order. A form feed is the turn of a page, and so is what stood around it. */
export function toTextLines(lines: readonly SourceLine[]): TextLine[] {
  const found: TextLine[] = [];
  let gap: Gap = 'hard';
  let above: string | null = null;
  for (const [at, { n, text: printed }] of lines.entries()) {
    const text = printed.trim();
    if (printed.includes('\f')) gap = 'page';
    if (!text) gap = wider(gap, printed === '' ? 'soft' : 'hard');
    else {
      const indent = /^ */u.exec(printed.replaceAll('\f', ''))![0].length;
      const turned = indent > 0 && Boolean(above?.trim());
      const bullet = indent > 0 && (above === '' || (turned && runsOn(text, lines, at)));
      found.push({ n, text, width: text.length, gap: turned ? 'page' : gap, indent, bullet });
      gap = 'none';
    }
    above = printed;
  }
  return isDoubleSpaced(found)
    ? found.map((line) => (line.gap === 'soft' ? { ...line, gap: 'none', bullet: false } : line))
    : found;
}

function wider(gap: Gap, next: Gap): Gap {
  if (gap === 'page') return gap;
  return gap === 'hard' || next === 'hard' ? 'hard' : 'soft';
}

/** An item that wraps: the PDF sets its first line apart from the rest, which begins in lower case. */
function runsOn(text: string, lines: readonly SourceLine[], at: number): boolean {
  const below = lines[at + 2]?.text ?? '';
  return /^\p{Lu}/u.test(text) && lines[at + 1]?.text === '' && /^\p{Ll}/u.test(below);
}

/** True where an empty line follows every printed line, so that it parts nothing. */
function isDoubleSpaced(lines: readonly TextLine[]): boolean {
  const single = lines.filter(({ gap }) => gap === 'none').length;
  const double = lines.filter(({ gap, text }) => gap === 'soft' && /^\p{Ll}/u.test(text)).length;
  return double > single;
}

/** Ends like a sentence, or like the words before a list. */
export function isFinished({ text }: TextLine): boolean {
  return /[.:;!?][»”")]*$/u.test(text);
}

export function startsLowerCase({ text }: TextLine): boolean {
  return /^\p{Ll}/u.test(text);
}

/** Width that the line would have had with the next line's first word on it. */
export function widthWithNext(line: TextLine, next: TextLine): number {
  return line.width + 1 + (next.text.split(/\s/u)[0]?.length ?? 0);
}
