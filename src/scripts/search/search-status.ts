/** What a search tells its reader, also through a screen reader. */
import type { Answer } from './answer-query.ts';
import { element, withBase } from './element.ts';
import { findShortcuts } from './find-shortcuts.ts';
import type { Tables } from './load-search.ts';

const hits = (count: number) => `${count} treff`;

/** `count`: results that the filters let through. */
export function describe(text: string, { id, words, results }: Answer, count: number, { table }: Tables): string {
  if (id && id.found.length === 0) {
    const unknown = `Arkivet har ikke noe oppdrag med nummeret ${id.asked.printed}.`;
    return count > 0 ? `${unknown} ${hits(count)} på resten av søket.` : unknown;
  }
  if (id) {
    const found = id.found.map((place) => table.results[place]![2].split(' ')[0]).join(', ');
    const others = results.length - id.found.length;
    return others > 0 ? `Fant ${found} og ${others} andre sider.` : `Fant ${found}.`;
  }
  if (results.length === 0) return `Ingen treff på «${text}».`;
  if (count === 0) return `Ingen treff på «${text}» med disse filtrene.`;
  const mended = words.flatMap(({ word, mended: other }) => (other ? `«${word}»` : []));
  if (mended.length > 0) return `Fant ikke ${mended.join(' og ')}. Viser ${hits(count)} på ord som ligner.`;
  return `${hits(count)} på «${text}».`;
}

/** Links that stand after the message: the nearest ID, pages that list what is asked for, or the mended query. */
export function suggest(text: string, { id, facts, words }: Answer, tables: Tables, base: string): (Node | string)[] {
  if (id?.nearest !== undefined && id?.nearest !== null) {
    const [url, , code] = tables.table.results[id.nearest]!;
    return [' Det nærmeste er ', link(withBase(base, url), code.split(' ')[0]!), '.'];
  }
  const shortcuts = findShortcuts(facts, tables).map(({ url, title }) => link(withBase(base, url), title));
  if (shortcuts.length > 0)
    return [' Se også ', ...shortcuts.flatMap((one, at) => (at > 0 ? [', ', one] : [one])), '.'];
  const mended = words.filter((word) => word.mended !== null);
  if (mended.length === 0) return [];
  const meant = mended.reduce((query, { word, mended: other }) => replaceWord(query, word, other!), text);
  return [' Mente du ', link(`${base}sok/?q=${encodeURIComponent(meant)}`, meant), '?'];
}

const link = (href: string, text: string) => element('a', { class: 'ds-link', href }, text);

/** Without regard to case, as `word` is in lower case. */
function replaceWord(query: string, word: string, other: string): string {
  const at = query.toLowerCase().indexOf(word);
  return at < 0 ? query : query.slice(0, at) + other + query.slice(at + word.length);
}
