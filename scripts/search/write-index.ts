/**
 * Write Pagefind's index and the tables beside it.
 *
 * Takes: the results, and a folder. Guarantees: `pagefind/` and `sok/*.json` in it, the same for the same results.
 * Reports: throws with Pagefind's own words.
 */
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { close, createIndex } from 'pagefind';
import { type PassageRow, type ResultTable, searchKinds } from '../../src/lib/search-tables.ts';
import { idWord } from '../../src/lib/words/marks.ts';
import { wordsOf } from '../../src/lib/words/split-words.ts';
import type { HiddenWords } from './hidden-words.ts';
import type { SearchResult } from './search-results.ts';

/** No language of Pagefind's: its Norwegian stemmer holds `fastlege` and `fast` for one word. */
const language = 'unknown';

export async function writeIndex(results: readonly SearchResult[], hidden: HiddenWords, folder: string): Promise<void> {
  const { index, errors } = await createIndex({ forceLanguage: language });
  if (!index) throw new Error(`Pagefind did not start: ${errors.join('; ')}`);
  for (const { title, passages, relatedIds } of results) {
    for (const { url, heading, text } of passages) {
      const shown = heading || title;
      const meta = { title: shown, ...hiddenFields(hidden, shown, text, relatedIds) };
      const added = await index.addCustomRecord({ url, content: text || shown, language, meta });
      if (added.errors.length > 0) throw new Error(`${url}: ${added.errors.join('; ')}`);
    }
  }
  const pagefind = join(folder, 'pagefind');
  rmSync(pagefind, { recursive: true, force: true });
  const written = await index.writeFiles({ outputPath: pagefind });
  if (written.errors.length > 0) throw new Error(written.errors.join('; '));
  await close();
  writeTables(results, readPageNames(pagefind), join(folder, 'sok'));
}

/** `t`: hidden words of the title, `o`: of the text. Named short, for every fragment holds them. */
function hiddenFields(
  hidden: HiddenWords,
  title: string,
  text: string,
  relatedIds: readonly string[],
): Record<string, string> {
  const inTitle = hidden(title);
  const ids = relatedIds.flatMap((id) => idWord(id) ?? []);
  const inText = [...new Set([...hidden(text), ...ids])].filter((word) => !inTitle.includes(word));
  return { ...(inTitle.length > 0 && { t: inTitle.join(' ') }), ...(inText.length > 0 && { o: inText.join(' ') }) };
}

/** Address → Pagefind's name of the page, as its fragments tell. */
function readPageNames(folder: string): Map<string, string> {
  const fragments = join(folder, 'fragment');
  return new Map(
    readdirSync(fragments).map((file) => {
      const text = gunzipSync(readFileSync(join(fragments, file))).toString('utf8');
      const { url } = JSON.parse(text.slice(text.indexOf('{'))) as { url: string };
      return [url, basename(file, '.pf_fragment').replace(/^.*_/u, '')];
    }),
  );
}

function writeTables(results: readonly SearchResult[], names: ReadonlyMap<string, string>, folder: string): void {
  const departments = [...new Set(results.flatMap((result) => result.departments))].sort();
  const areas = [...new Set(results.flatMap(({ area }) => area || []))];
  const table: ResultTable = {
    departments,
    areas,
    results: results.map(({ url, kind, code, year, departments: codes, area, deadlines }) => [
      url,
      searchKinds.indexOf(kind),
      code,
      year,
      codes.map((one) => departments.indexOf(one)),
      areas.indexOf(area),
      deadlines,
    ]),
    passages: results.flatMap(({ passages }, at) =>
      passages.map(({ url, text }): PassageRow => {
        const name = names.get(url);
        if (!name) throw new Error(`Pagefind has no page ${url}`);
        return [name, at, wordsOf(text).length];
      }),
    ),
  };
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'sider.json'), JSON.stringify(table));
  writeFileSync(join(folder, 'titler.json'), JSON.stringify(results.map(({ title }) => title)));
}
