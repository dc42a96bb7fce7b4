/** What a search tells its reader, also through a screen reader. */
import { countOf } from '../../domain/format.ts';
import type { ResultTable } from '../../lib/search/search-tables.ts';
import type { Answer } from './answer-query.ts';
import { element, withBase } from './element.ts';
import { type SearchQuery, writeAddress } from './search-query.ts';

const hits = (count: number) => countOf(count, 'treff');
const quote = (words: readonly string[]) => words.map((word) => `«${word}»`).join(' og ');

/** `count`: results that the filters let through. */
export function describe(text: string, { id, words, results }: Answer, count: number, table: ResultTable): string {
  if (id && id.found.length === 0) {
    const unknown = `Arkivet har ikke noe oppdrag med nummeret ${id.asked.printed}.`;
    return count > 0 ? `${unknown} ${hits(count)} på resten av søket.` : unknown;
  }
  if (results.length === 0) return `Ingen treff på «${text}».`;
  if (count === 0) return `Ingen treff på «${text}» med disse filtrene.`;
  if (id) {
    const found = id.found.map((place) => table.results[place]!.code.split(' ')[0]).join(', ');
    const others = count - id.found.length;
    return others > 0 ? `Fant ${found} og ${countOf(others, 'annet treff', 'andre treff')}.` : `Fant ${found}.`;
  }
  const mended = words.filter((word) => word.mended !== null);
  if (mended.length > 0) {
    const missing = quote(mended.map(({ word }) => word));
    return `Fant ikke ${missing}. Viser ${hits(count)} på ${quote(mended.map((word) => word.mended!))}.`;
  }
  return `${hits(count)} på «${text}».`;
}

/** A link that stands after the message: the nearest ID, the query without filters, or the mended query. */
export function suggest(
  query: SearchQuery,
  answer: Answer,
  count: number,
  table: ResultTable,
  base: string,
): (Node | string)[] {
  const { id, words, results } = answer;
  const address = (other: Partial<SearchQuery>) => `${base}sok/${writeAddress({ ...query, ...other })}`;
  if (id?.nearest !== undefined && id?.nearest !== null) {
    const { url, code } = table.results[id.nearest]!;
    return [' Det nærmeste er ', link(withBase(base, url), code.split(' ')[0]!), '.'];
  }
  if (results.length > 0 && count === 0) return [' ', link(address({ filters: {} }), 'Fjern filtrene'), '.'];
  const mended = words.filter((word) => word.mended !== null);
  if (mended.length === 0) return [];
  const meant = mended.reduce((text, { word, mended: other }) => replaceWord(text, word, other!), query.text);
  return [' Mente du ', link(address({ text: meant }), meant), '?'];
}

const link = (href: string, text: string) => element('a', { class: 'ds-link', href }, text);

/** Without regard to case, as `word` is in lower case. */
function replaceWord(query: string, word: string, other: string): string {
  const at = query.toLowerCase().indexOf(word);
  return at < 0 ? query : query.slice(0, at) + other + query.slice(at + word.length);
}
