/** Pages beside those the data give, found by their title and by what they say of themselves: years, lists, chapters. */
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readPage } from '../checks/page.ts';
import { passageOf, type SearchResult } from './search-results.ts';
import { toBlocks } from './text-blocks.ts';

/** What belongs to a page that is found itself, or to the search. */
const belongsElsewhere = /^\/(?:$|sok\/|404|brev\/[^/]+\/(?:kilde|rettelser)\/|.*\/endringer\/$)/u;
const year = /\b20\d{2}\b/u;

/** Takes the built folder, and the addresses that are found already. Pages that only lead on are left out. */
export function otherResults(folder: string, known: ReadonlySet<string>): SearchResult[] {
  return globSync('**/*.html', { cwd: folder })
    .sort()
    .flatMap((file): SearchResult[] => {
      const url = `/${file.replaceAll('\\', '/').replace(/index\.html$/u, '')}`;
      if (known.has(url) || belongsElsewhere.test(url)) return [];
      const page = readPage(file, headOf(readFileSync(join(folder, file), 'utf8')));
      const said = (name: string) =>
        page.elements.find(({ attributes }) => attributes.name === name || attributes.property === name)?.attributes
          .content ?? '';
      const title = said('og:title');
      if (page.isRedirect || !title || said('robots') === 'noindex') return [];
      return [
        {
          url,
          kind: 'side',
          code: '',
          title,
          year: Number(year.exec(title)?.[0] ?? 0),
          date: '',
          departments: [],
          area: '',
          topics: [],
          deadlines: [],
          relatedIds: [],
          passages: [passageOf(url, '', toBlocks([said('description')]))],
        },
      ];
    });
}

const headOf = (html: string) => html.slice(0, html.indexOf('</head>'));
