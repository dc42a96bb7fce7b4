/**
 * The end of a letter: the greeting, names with their offices, the note on electronic signing, copies; to the first attachment
 * or to the end.
 */
import type { SourceLine } from '../../reading.ts';
import { attachmentWords, greetingWords } from '../wording.ts';
import { wordsOfLine } from './line-words.ts';

export interface Closing {
  lines: number[];
  signatories: string[];
  /** Names in the list of addresses: who a letter to several is for. */
  addressees: string[];
}

/** A name, `(e.f.)` where it was signed for the record, and an office in lower case on the same line. */
const signed =
  /^(\p{Lu}[\p{L}.-]*(?: (?:(?:von|van|de|af) )?\p{Lu}[\p{L}.-]*){1,4})(?:,?\s*\(e\.\s?f\.\))?(?:,? \p{Ll}[\p{L} -]*)?$/u;
const afterNames = /^(?:Dokumentet er|Kopi|Likelydende|Adresseliste|Vedlegg|Saksbehand)/iu;

export function readClosing(lines: readonly SourceLine[], free: (n: number) => boolean): Closing {
  const written = lines.filter(({ n, text }) => text.trim() && free(n));
  const words = written.map(({ text }) => wordsOfLine(text));
  const start = words.findLastIndex((text) => greetingWords.test(text));
  if (start < 0) return { lines: [], signatories: [], addressees: [] };
  const length = written
    .slice(start + 1)
    .findIndex(({ text }, at) => beginsAttachment(text, words.slice(start + 1 + at)));
  const end = length < 0 ? written.length : start + 1 + length;
  const last = words.slice(start + 1, end).findIndex((text) => afterNames.test(text));
  const names = words.slice(start + 1, last < 0 ? end : start + 1 + last);
  return {
    lines: written.slice(start, end).map(({ n }) => n),
    signatories: names
      .flatMap((text) => signed.exec(text)?.[1] ?? [])
      .filter((name) => !/departement|direktorat/iu.test(name)),
    addressees: addresseesIn(words.slice(start, end)),
  };
}

/** The heading of an attachment with text below it; a list of attachments has none. */
function beginsAttachment(text: string, rest: readonly string[]): boolean {
  if (!attachmentWords.test(wordsOfLine(text))) return false;
  return /^\s*#/u.test(text) || hasProse(rest.slice(1));
}

/** A paragraph on one line, or several lines as wide as paper: names and addresses are shorter. */
const hasProse = (lines: readonly string[]) =>
  lines.some(({ length }) => length > 120) || lines.filter(({ length }) => length > 60).length > 2;

/** An agency's name before its post box. */
const addressee = /^(\p{Lu}[\p{L} -]+) (?:Postboks|Pb\.?) \d/u;

function addresseesIn(words: readonly string[]): string[] {
  const list = words.indexOf('Adresseliste');
  return list < 0 ? [] : words.slice(list + 1).flatMap((text) => addressee.exec(text)?.[1] ?? []);
}
