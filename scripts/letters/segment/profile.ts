/**
 * What the lines of a source are like. Found in the text; `lines` in letter.yaml overrules it.
 */
import type { SourceDocument, SourceLine } from '../reading.ts';

export interface Profile {
  /** `whole`: a line is a paragraph, an item or a row. `wrapped`: a paragraph runs over several lines, as in a PDF's text. */
  lines: 'whole' | 'wrapped';
  /** Headings, items and tables are marked as in Markdown. */
  markdown: boolean;
  /** Read by a machine from paper: bullets are letters, marks and cells may be lost. */
  scanned: boolean;
}

/** A line that begins something by its look: a mark, a heading, a row, a label. */
const begins = /^\s*(?:#|\||[-–•*]\s|\(?[\da-z]{1,3}[.)]\s|T?TB\d|<|!\[)|\t/u;
const markdownLine = /^(?:#{1,6} \S|\|.*\|\s*$|\*\*\S)/u;
/** A line longer than paper holds. */
const longerThanPaper = 200;
/** Pairs of lines, of a hundred, where the second goes on in the middle of a sentence. */
const wrappedShare = 0.2;

/** Sentences that at least go on over an empty line in a text of such lines: a page's end breaks one now and then. */
const fewestApart = 5;

const runsOn = (above: string, text: string) => /^\s*\p{Ll}/u.test(text) && above.trim().length > 40;

/** A bullet read as a letter: no Norwegian line begins so. */
const letterForBullet = /^\s?e \p{Lu}/u;
const norwegian = /[æøå]/iu;
/** Lines with words that cannot all lack the letters æ, ø and å by chance. */
const linesEnough = 25;

/** True where the letters æ, ø and å are lost, or bullets have become letters. */
function isScanned(lines: readonly SourceLine[]): boolean {
  const written = lines.filter(({ raw }) => /\p{L}/u.test(raw));
  const lost = written.length >= linesEnough && !written.some(({ raw }) => norwegian.test(raw));
  return lost || lines.filter(({ raw }) => letterForBullet.test(raw)).length > 2;
}

export function findProfile({ lines, settings }: SourceDocument): Profile {
  const scanned = settings.lacksNorwegianLetters || isScanned(lines);
  const markdown = !scanned && lines.filter(({ text }) => markdownLine.test(text)).length > 2;
  if (scanned || settings.lines) return { lines: settings.lines ?? 'wrapped', markdown, scanned };
  const long = lines.filter(({ text }) => text.length > longerThanPaper && !text.includes('|')).length;
  const written = lines.filter(({ text }) => text.trim());
  const pairs = written.slice(1).flatMap((line, at) => {
    const above = written[at]!;
    const parted = begins.test(line.text) || above.text.includes('\t');
    return parted ? [] : [{ gap: line.n - above.n, running: runsOn(above.text, line.text) }];
  });
  // Where an empty line follows every printed one, the halves of a sentence stand two lines apart.
  const wrapped = [1, 2].some((gap) => {
    const own = pairs.filter((pair) => pair.gap === gap);
    const running = own.filter((pair) => pair.running).length;
    return running > long && running >= own.length * wrappedShare && running >= (gap === 1 ? 1 : fewestApart);
  });
  return { lines: wrapped ? 'wrapped' : 'whole', markdown, scanned };
}
