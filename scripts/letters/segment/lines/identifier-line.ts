/** Lines that begin with the ID of an assignment: `TB2026-17 Utredning …`, `ID: 2026-01 …`, `TB 2026 -12 …`. */
import { findIdentifiers } from '../../../../src/domain/identifier.ts';
import { exemptWords } from '../wording.ts';

/** `ID: 2026-01`: year and number without a prefix, named as an ID. */
const labelled =
  /^(?:oppdrags?-?)?ID\s?(?:nr\.?)?\s?:?\s*((?:(?:TTB|RTB|TB)[ -]?)?20\d{2} ?[-–] ?\d{1,3}[a-z]?)(?![\p{L}\p{N}])/iu;
/** An ID right at the start; spaces may stand inside. */
const printed =
  /^(?:(?:TTB|RTB|TB)(?:- ?| )?20\d{2} ?[-–] ?\d{1,3}|[A-ZÆØÅ]{2,5}-?20\d{2}-\d{1,3}|[A-ZÆØÅ]{2,5}-\d{1,3}\/20\d{2})(?![\p{L}\p{N}])/u;
/** `Oppdrag nr. 3: …`, `Oppdrag 3 – …`, `Oppdrag: …`. */
const numbered = /^(?:tilleggs)?oppdrag(?: (?:nr\.? ?)?\d{1,3})?\s?[:–-]\s*(?=[\p{Lu}«])/iu;
/** A remark beside the ID: `(videreført)`. */
const remark = /^\([^()]{3,40}\)$/u;

export interface IdentifierLine {
  /** Without white space; null where only a number in the letter is printed. */
  id: string | null;
  /** Words beside it that are no title: in brackets after it, or the label where there is no ID (`Oppdrag nr. 3`). */
  remark: string;
  /** Words after that. */
  rest: string;
}

/** Null for a line that begins with none. */
export function readIdentifierLine(text: string): IdentifierLine | null {
  const named = labelled.exec(text);
  if (named) return { id: bare(named[1]!), ...after(text, named[0]) };
  const id = printed.exec(text);
  if (id) return { id: findIdentifiers(id[0])[0]?.id ?? bare(id[0]), ...after(text, id[0]) };
  const number = numbered.exec(text);
  if (!number) return null;
  const label = number[0].replace(/\s*[–-]\s*$/u, '').trim();
  return { id: null, remark: label, rest: text.slice(number[0].length).trim() };
}

/** An ID in brackets at the end: `Mangel på salver (SPT-1/2026)`. */
export function readIdentifierAtEnd(text: string): string | null {
  return /\(([A-ZÆØÅ]{2,5}(?:-?20\d{2}-\d{1,3}|-\d{1,3}\/20\d{2}))\)$/u.exec(text)?.[1] ?? null;
}

/** An ID, and nothing or a title after it. */
export function isIdentifierLine(text: string): boolean {
  const line = readIdentifierLine(text);
  return line?.id != null && /^(?:$|[\p{Lu}(«])/u.test(line.rest);
}

const bare = (text: string) => text.replace(/\s/gu, '').replace('–', '-').toUpperCase();

/** What follows the ID: a remark in brackets, and a title. */
function after(text: string, start: string): { remark: string; rest: string } {
  const rest = text
    .slice(start.length)
    .replace(/^\s*[:.–-]?\s+|^\s*[:–]\s*/u, '')
    .trim();
  const isRemark = remark.test(rest) && !exemptWords.test(rest);
  return isRemark ? { remark: rest, rest: '' } : { remark: '', rest };
}
