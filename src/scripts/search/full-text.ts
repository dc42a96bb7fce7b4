/** Full-text search: the index finds, then the pages are held against the words as written. */
import { type AskedWords, isAsked, readAsked } from './asked-words.ts';
import { type ExcerptPart, makeExcerpt } from './make-excerpt.ts';
import { type IndexedPage, loadPagefind } from './pagefind.ts';
import { rankOf } from './rank-pages.ts';

export interface FoundSection {
  title: string;
  url: string;
  excerpt: ExcerptPart[];
}

export interface FoundPage extends FoundSection {
  meta: Record<string, string>;
  /** Parts of the page that the words stand in. */
  sections: FoundSection[];
}

export interface FullTextAnswer {
  count: number;
  /** True where nothing holds the words, only words with the same stem. */
  loose: boolean;
  /** Pages from one place in the list to another. */
  load(from: number, to: number): Promise<FoundPage[]>;
}

/** So many of the index's best pages are loaded and ordered; what comes after them keeps the index's order. */
const ordered = 60;

export async function searchText(text: string, filters: Record<string, string>, base: string): Promise<FullTextAnswer> {
  const index = await loadPagefind(base);
  const asked = readAsked(text);
  const { results } = await index.search(text, { filters });
  const first = await Promise.all(results.slice(0, ordered).map((result) => result.data()));
  const kept = keepNearest(first, asked);
  const loose = kept.length === 0 && first.length > 0 && asked.phrases.length === 0;
  const head = loose ? first : kept;
  const rest = kept.length > 0 ? results.slice(ordered) : [];
  return {
    count: head.length + rest.length,
    loose,
    async load(from, to) {
      const later = rest.slice(Math.max(0, from - head.length), Math.max(0, to - head.length));
      const pages = [...head.slice(from, to), ...(await Promise.all(later.map((result) => result.data())))];
      return pages.map((page) => toFoundPage(page, asked));
    },
  };
}

const toWords = (content: string) => content.split(/\s+/u);

function keepNearest(pages: IndexedPage[], asked: AskedWords): IndexedPage[] {
  const ranked = pages.flatMap((page) => {
    const { content, locations, meta } = page;
    const rank = rankOf({ title: meta.title ?? '', kind: meta.kind ?? '', words: toWords(content), locations }, asked);
    return rank === null ? [] : [{ page, rank }];
  });
  return ranked.sort((a, b) => a.rank - b.rank).map(({ page }) => page);
}

function toFoundPage(
  { url, content, locations, meta, sub_results: subResults }: IndexedPage,
  asked: AskedWords,
): FoundPage {
  const words = toWords(content);
  const sections = subResults
    .filter((section) => section.url !== url && section.locations.some((at) => isAsked(words[at] ?? '', asked)))
    .map((section) => ({
      title: section.title,
      url: section.url,
      excerpt: makeExcerpt(words, section.locations, asked),
    }));
  return { title: meta.title ?? url, url, meta, excerpt: makeExcerpt(words, locations, asked), sections };
}
