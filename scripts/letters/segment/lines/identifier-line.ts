/** Lines that begin with the ID of an assignment: `TB2026-17 Utredning …`, `ID: 2026-01 …`, `TB 2026 -12 …`. */
import { findIdentifiers } from '../../rules/identifier.ts';

/** `ID: 2026-01`: year and number without a prefix, named as an ID. */
const labelled =
  /^(?:oppdrags?-?)?ID\s?(?:nr\.?)?\s?:?\s*((?:(?:TTB|RTB|TB)[ -]?)?20\d{2} ?[-–] ?\d{1,3}[a-z]?)(?![\p{L}\p{N}])/iu;
/** An ID right at the start; spaces may stand inside. */
const printed = /^(?:TTB|RTB|TB)[ -]?20\d{2} ?[-–] ?\d{1,3}(?![\p{L}\p{N}])/u;
/** `Oppdrag nr. 3: …`, `Oppdrag 3 – …`. Groups: number. */
const numbered = /^(?:oppdrag|tilleggsoppdrag) (?:nr\.? ?)?(\d{1,3})\s?[:.–-]\s*(?=\p{Lu}|$)/iu;

export interface IdentifierLine {
  /** Without white space; null where only a number in the letter is printed. */
  id: string | null;
  /** Words after it. */
  rest: string;
}

/** Null for a line that begins with none. */
export function readIdentifierLine(text: string): IdentifierLine | null {
  const label = labelled.exec(text);
  if (label) return { id: bare(label[1]!), rest: restOf(text, label[0]) };
  const id = printed.exec(text);
  if (id) return { id: findIdentifiers(id[0])[0]?.id ?? bare(id[0]), rest: restOf(text, id[0]) };
  const number = numbered.exec(text);
  return number ? { id: null, rest: restOf(text, number[0]) } : null;
}

/** An ID, and nothing or a title after it. */
export function isIdentifierLine(text: string): boolean {
  const line = readIdentifierLine(text);
  return line?.id != null && /^(?:$|[\p{Lu}(«])/u.test(line.rest);
}

const bare = (text: string) => text.replace(/\s/gu, '').replace('–', '-').toUpperCase();
const restOf = (text: string, start: string) =>
  text
    .slice(start.length)
    .replace(/^\s*[:.–-]?\s+|^\s*[:–]\s*/u, '')
    .trim();
