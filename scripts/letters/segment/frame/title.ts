/**
 * The title and what it says: `Tildelingsbrev til Helsedirektoratet for 2026`, `Supplerende tildelingsbrev nr. 2
 * Helsedirektoratet`; where the title names nobody, the line of its own right below it may.
 */
import type { LetterKind } from '../../../../src/schemas/index.ts';
import type { SourceLine } from '../../reading.ts';
import { kindWords, titleWords } from '../wording.ts';
import { wordsOfLine } from './line-words.ts';

export interface Title {
  text: string;
  /** Numbers of its lines, and of the recipient's line below. */
  lines: number[];
  kind: LetterKind | null;
  recipient: string | null;
}

/** Lines at the start of a text among which its title stands. */
const reach = 40;
const longestTitle = 160;

const addressed = /(?<!\p{L})til (\p{Lu}[^.,:;]*?)(?: (?:for|i|-|–) (?:budsjettåret |året )?\d{4}.*)?$/u;
/** `Tildelingsbrev 2026 – Norsk fyrinstitutt`, `Tildelingsbrev for 2026 -- Statens spikerverk`. */
const afterDash = /\d{4} ?(?:–|-{1,2}|—) ?(\p{Lu}(?:(?! [-–] )[^.,:;])+)$/u;
const afterNumber = /(?:nr\.? ?\d+|\d{4})[,:]? (?:(?:for|til) )?(\p{Lu}\p{Ll}[\p{L} -]+)$/u;
/** A name alone: `Helsedirektoratet`, `Norsk helsenett SF`, `Direktoratet for medisinske produkter`. */
export const nameAlone = /^\p{Lu}[\p{L}-]+(?: (?:for|og|i|av|\p{L}[\p{L}-]+)){0,6}$/u;

export function readTitle(lines: readonly SourceLine[], free: (n: number) => boolean): Title | null {
  const written = lines.filter(({ n, text }) => text.trim() && free(n)).slice(0, reach);
  const at = written.findIndex(({ text }) => isTitle(wordsOfLine(text)));
  if (at < 0) return firstLine(written);
  const taken = [written[at]!];
  for (const line of written.slice(at + 1, at + 3)) if (continues(taken, line)) taken.push(line);
  const text = taken.map((line) => wordsOfLine(line.text)).join(' ');
  const below = written[at + taken.length];
  const inTitle = (addressed.exec(text) ?? afterDash.exec(text) ?? afterNumber.exec(text))?.[1]?.trim() ?? null;
  const name = below && !inTitle ? recipientBelow(below) : null;
  return {
    text,
    lines: [...taken, ...(name ? [below!] : [])].map(({ n }) => n),
    kind: kindWords.find(([pattern]) => pattern.test(text))?.[1] ?? null,
    recipient: inTitle ?? name,
  };
}

/** `I dette tildelingsbrevet meddeles …`: a title does not point at itself. */
const pointing = /(?<!\p{L})dette(?!\p{L})/iu;

function isTitle(text: string): boolean {
  return (
    !pointing.test(text) &&
    text.length <= longestTitle &&
    titleWords.test(text) &&
    /^\p{Lu}/u.test(text) &&
    !/[.:;,]$/u.test(text) &&
    !/(?<!nr)\. \p{Lu}/u.test(text)
  );
}

/** A title over two lines: `Tildelingsbrev` / `2026`, `Statsbudsjettet 2023 -` / `tillegg til …`. */
function continues(taken: readonly SourceLine[], line: SourceLine): boolean {
  const [above, words] = [wordsOfLine(taken.at(-1)!.text), wordsOfLine(line.text)];
  if (line.n - taken.at(-1)!.n > 2) return false;
  return (
    /^(?:for )?(?:20\d\d|nr\.? ?\d+)$/u.test(words) ||
    /[-–]$/u.test(above) ||
    (/^\p{Ll}/u.test(words) && words.length < 100 && line.n === taken.at(-1)!.n + 1)
  );
}

function recipientBelow({ text }: SourceLine): string | null {
  const words = wordsOfLine(text).replace(/^til (?=\p{Lu})/u, '');
  return words.length < 70 && nameAlone.test(words) && !/^\d|innhold|innledning|nye |departement/iu.test(words)
    ? words
    : null;
}

/** A text that says nowhere that it is a letter of a known kind is named by its first line, when that is short. */
function firstLine(written: readonly SourceLine[]): Title | null {
  const [first] = written;
  const text = first ? wordsOfLine(first.text) : '';
  if (
    !first ||
    !text ||
    text.length > 80 ||
    /[.:;,]$/u.test(text) ||
    /^\d|^(?:T|R)?TB ?20\d\d|^Vedlegg \S|\t/u.test(text)
  )
    return null;
  return { text, lines: [first.n], kind: null, recipient: addressed.exec(text)?.[1] ?? null };
}
