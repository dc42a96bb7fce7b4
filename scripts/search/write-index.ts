/**
 * Write Pagefind's index.
 *
 * Takes: the results, and the folder. Guarantees: it holds the index of these results and nothing else, the same for the
 * same results. Reports: throws with Pagefind's own words.
 */
import { rmSync } from 'node:fs';
import { basename } from 'node:path';
import { close, createIndex } from 'pagefind';
import { toXml } from 'xast-util-to-xml';
import { x } from 'xastscript';
import { idWord } from '../../src/domain/words/marks.ts';
import { noAnchor } from '../../src/lib/search/search-tables.ts';
import type { HiddenWords } from './hidden-words.ts';
import { lightenIndex } from './lighten-index.ts';
import type { SearchResult } from './search-results.ts';
import type { TextBlock } from './text-blocks.ts';

/** No language of Pagefind's: its Norwegian stemmer holds `fastlege` and `fast` for one word. */
const language = 'unknown';

/** Gives the name that Pagefind has given each address. */
export async function writeIndex(
  results: readonly SearchResult[],
  hidden: HiddenWords,
  folder: string,
): Promise<Map<string, string>> {
  const { index, errors } = await createIndex({ forceLanguage: language });
  if (!index) throw new Error(`Pagefind did not start: ${errors.join('; ')}`);
  for (const { title, passages, relatedIds } of results) {
    for (const { url, heading, text, blocks } of passages) {
      const shown = heading || title;
      const meta = { title: shown, ...hiddenFields(hidden, shown, text, relatedIds) };
      const added = await index.addHTMLFile({ url, content: passageHtml(shown, blocks, meta) });
      if (added.errors.length > 0) throw new Error(`${url}: ${added.errors.join('; ')}`);
    }
  }
  rmSync(folder, { recursive: true, force: true });
  const written = await index.writeFiles({ outputPath: folder });
  if (written.errors.length > 0) throw new Error(written.errors.join('; '));
  await close();
  return new Map([...lightenIndex(folder)].map(([file, { url }]) => [url, pageName(file)]));
}

/** As the index names a passage: its file's name without the language. */
const pageName = (file: string) => basename(file, '.pf_fragment').replace(/^.*_/u, '');

/**
 * A passage as HTML, so that Pagefind notes at which word each block begins: `br` with the block's anchor as id, or with
 * `noAnchor`. Not `p`, for Pagefind puts a full stop after a block that has none.
 */
function passageHtml(title: string, blocks: readonly TextBlock[], meta: Readonly<Record<string, string>>): string {
  const hidden = Object.entries(meta).map(([name, content]) =>
    x('meta', { 'data-pagefind-meta': `${name}[content]`, content }),
  );
  const body = blocks.flatMap(({ text, anchor }) => [' ', x('br', { id: anchor ?? noAnchor }), text]);
  return toXml(x('html', { lang: language }, [x('body', [...hidden, title, ...body])]));
}

/** `t`: hidden words of the title, `o`: of the text. */
function hiddenFields(
  hidden: HiddenWords,
  title: string,
  text: string,
  relatedIds: readonly string[],
): Record<string, string> {
  const inTitle = new Set(hidden(title));
  const ids = relatedIds.flatMap((id) => idWord(id) ?? []);
  const inText = [...new Set([...hidden(text), ...ids])].filter((word) => !inTitle.has(word));
  return { ...(inTitle.size > 0 && { t: [...inTitle].join(' ') }), ...(inText.length > 0 && { o: inText.join(' ') }) };
}
