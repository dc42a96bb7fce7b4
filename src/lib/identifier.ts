/** IDs of assignments in any spelling. Used by the build and in the browser. */

/** `TB2024-07`, `tb 2024 7`, `TB2024–7`, `tb202407`, `TTB 2023-22`, anywhere in a text. */
const anySpelling = /(?<![a-z0-9])(r?t?tb)[\s.-]*((?:19|20)\d{2})[\s.–—/-]*(\d{1,3})(?!\d)/iu;

/** An ID taken apart. Two spellings of one ID have the same key. */
export interface Identifier {
  /** Without zero padding: `TB2024-7`. */
  key: string;
  prefix: string;
  year: number;
  number: number;
}

/** The first ID in a text, null where there is none. */
export function findIdentifier(text: string): (Identifier & { rest: string }) | null {
  const match = anySpelling.exec(text);
  if (!match) return null;
  const [whole, prefix, year, number] = match as unknown as [string, string, string, string];
  const rest = `${text.slice(0, match.index)} ${text.slice(match.index + whole.length)}`.replace(/\s+/gu, ' ').trim();
  return { ...identifier(prefix.toUpperCase(), Number(year), Number(number)), rest };
}

function identifier(prefix: string, year: number, number: number): Identifier {
  return { key: `${prefix}${year}-${number}`, prefix, year, number };
}

/** The key of a printed ID, null for ids that are not of this form (`tillegg-2023-06-15/2`). */
export function keyOf(id: string): string | null {
  const found = findIdentifier(id);
  return found && found.rest === '' ? found.key : null;
}
