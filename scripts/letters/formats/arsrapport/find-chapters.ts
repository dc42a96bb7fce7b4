/**
 * The list of contents and the chapters it names. Chapters are printed with their number («4. Styring og kontroll i
 * virksomheten»), but one may have lost it («Leders beretning»), and one may be spelt otherwise in the list
 * («framtidssikter» for «framtidssutsikter»). A date that begins a paragraph («1. desember 2023 publiserte …») is none,
 * nor is a title repeated without its number further down.
 */
import { editDistance } from './edit-distance.ts';
import { cellsOf, type ReportLine } from './report-lines.ts';

export interface Chapter {
  /** As printed without its full stop; null where it is lost. */
  number: string | null;
  title: string;
}

export interface Contents {
  titles: string[];
  /** Its lines, heading included. */
  lines: ReportLine[];
}

const contentsHeading = 'Innhold';

/** A number, a full stop, a capital and no further full stop: `7. Etatstyrers vurdering av underliggende etater`. */
const numberedChapter = /^(\d{1,2})\. (\p{Lu}[^.]*)$/u;

/** The longest chapter title is a third of this; a theme in a list runs on. */
const longestTitle = 120;

/** Titles alike for at least this share of their letters are the same. */
const alike = 0.8;

export function readContents(lines: readonly ReportLine[]): Contents {
  const start = lines.findIndex(({ text }) => text === contentsHeading);
  if (start < 0) return { titles: [], lines: [] };
  const rest = lines.slice(start + 1);
  const end = rest.findIndex((line) => line.kind !== 'row');
  const rows = end < 0 ? rest : rest.slice(0, end);
  const titles = rows.map((row) => cellsOf(row)[0]!).filter((title) => title && title !== contentsHeading);
  return { titles, lines: [lines[start]!, ...rows] };
}

/** Chapters by the line they begin on. `missing` is told each title of the contents that has no chapter. */
export function findChapters(
  lines: readonly ReportLine[],
  contents: Contents,
  missing: (title: string) => void,
): Map<number, Chapter> {
  const chapters = new Map<number, Chapter>();
  for (const line of lines) {
    const [, number, title] = (line.kind === 'text' && numberedChapter.exec(line.text)) || [];
    if (!number || !title || line.text.length > longestTitle) continue;
    if (contents.titles.length === 0 || contents.titles.some((one) => areAlike(one, title))) {
      chapters.set(line.n, { number, title });
    }
  }
  const contentsEnd = contents.lines.at(-1)?.n ?? 0;
  for (const title of contents.titles) {
    if ([...chapters.values()].some((chapter) => areAlike(chapter.title, title))) continue;
    const unnumbered = lines.find((line) => line.n > contentsEnd && line.text === title);
    if (unnumbered) chapters.set(unnumbered.n, { number: null, title });
    else missing(title);
  }
  return chapters;
}

function areAlike(left: string, right: string): boolean {
  const allowed = (1 - alike) * Math.max(left.length, right.length);
  if (Math.abs(left.length - right.length) > allowed) return false;
  return editDistance(left.toLowerCase(), right.toLowerCase()) <= allowed;
}
