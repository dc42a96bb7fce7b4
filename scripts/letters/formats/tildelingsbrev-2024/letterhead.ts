/**
 * What stands before chapter 1: letterhead, title and contents, the address block of page 1 in the midst of them.
 *
 * Takes: the lines before the first numbered heading.
 * Guarantees: every line that is not blank is in an aside, `contents` or `letterhead`.
 */

import { readDate } from '../../../../src/domain/date.ts';
import { capitalize } from '../../../../src/domain/format.ts';
import type { LineUse } from '../../../../src/schemas/index.ts';
import type { Aside, SourceLine } from '../../reading.ts';
import { isTabbed } from './rows.ts';

export interface Letterhead {
  title: string;
  recipient: string;
  sender: string;
  date: string | null;
  reference: string | null;
  asides: Aside[];
}

/** `Tildelingsbrev til Helsedirektoratet for 2024` */
const titlePattern = /^Tildelingsbrev til (\p{Lu}[\p{L} -]{1,80}?) for \d{4}$/u;
/** `24/418-`, `24/418-3`: year, case and number of the document, which may be lost. */
const referencePattern = /^\d{2,4}\/\d{1,6}-?\d*$/u;
/** `HELSE- OG OMSORGSDEPARTEMENT`, under the words `DET KONGELIGE`. */
const ministryPattern = /^(\p{Lu}[\p{Lu} -]{3,60}DEPARTEMENT)(?:ET)?$/u;
/** The heading of the contents list. */
const contentsPattern = /^Innhold(?:sfortegnelse)?$/u;

export function isTitle(text: string): boolean {
  return titlePattern.test(text.trim());
}

export function readLetterhead(lines: readonly SourceLine[]): Letterhead {
  const texts = lines.map(({ text }) => text.trim());
  const title = texts.find((text) => titlePattern.test(text)) ?? '';
  const found = texts.map((text) => ministryPattern.exec(text)?.[1]).find(Boolean);
  return {
    title,
    recipient: titlePattern.exec(title)?.[1] ?? 'Helsedirektoratet',
    sender: found ? sentenceCase(`${found}et`) : 'Helse- og omsorgsdepartementet',
    date: texts.map(readDate).find((date) => date !== null) ?? null,
    reference: texts.find((text) => referencePattern.test(text)) ?? null,
    asides: asidesOf(lines),
  };
}

const sentenceCase = (text: string) => capitalize(text.toLowerCase());

/** Runs of lines of one use. Only rows of the contents list have tabs between words. */
function asidesOf(lines: readonly SourceLine[]): Aside[] {
  const asides: Aside[] = [];
  for (const line of lines) {
    if (line.text.trim() === '') continue;
    const use: LineUse = isTabbed(line) || contentsPattern.test(line.text.trim()) ? 'contents' : 'letterhead';
    const last = asides.at(-1);
    if (last?.use === use) last.lines = [last.lines[0], line.n];
    else asides.push({ lines: [line.n, line.n], use });
  }
  return asides;
}
