/** Looks an ID up before any text is searched. */
import { findIdentifier, type Identifier } from '../../lib/identifier.ts';
import type { KnownId } from '../../pages/sok/id.json.ts';

export interface IdAnswer {
  asked: Identifier;
  /** Null where the archive does not know the ID. */
  found: KnownId | null;
  /** For an unknown ID: the known one nearest in the same series, if any. */
  nearest: KnownId | null;
  /** What was asked for beside the ID. */
  rest: string;
}

type Table = Record<string, KnownId>;

let table: Promise<Table> | undefined;

/** Null when the query names no ID. */
export async function findById(query: string, address: string): Promise<IdAnswer | null> {
  const asked = findIdentifier(query);
  if (!asked) return null;
  table ??= fetch(address).then((response) => response.json() as Promise<Table>);
  const known = await table;
  const found = known[asked.key] ?? null;
  return { asked, found, nearest: found ? null : nearestTo(asked, known), rest: asked.rest };
}

function nearestTo({ prefix, year, number }: Identifier, known: Table): KnownId | null {
  const series = `${prefix}${year}-`;
  const distance = (key: string) => Math.abs(Number(key.slice(series.length)) - number);
  const keys = Object.keys(known).filter((key) => key.startsWith(series));
  const nearest = keys.sort((a, b) => distance(a) - distance(b))[0];
  return nearest ? known[nearest]! : null;
}
