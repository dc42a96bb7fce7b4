/** Full-text search with Pagefind, loaded when the first search is made. */

export interface FoundSection {
  title: string;
  url: string;
  excerpt: string;
}

export interface FoundPage extends FoundSection {
  meta: Record<string, string>;
  sections: FoundSection[];
}

export interface FullTextAnswer {
  count: number;
  /** True where some word stands nowhere as it is written, so that the pages hold only similar words. */
  loose: boolean;
  /** Loads the pages from one place in the list to another. */
  load(from: number, to: number): Promise<FoundPage[]>;
}

/** The parts of Pagefind's own answer that are used here. */
interface PagefindData {
  url: string;
  excerpt: string;
  meta: Record<string, string>;
  sub_results: { title: string; url: string; excerpt: string; anchor?: unknown }[];
}
interface Pagefind {
  options(options: Record<string, unknown>): Promise<void>;
  search(
    text: string,
    options: { filters: Record<string, string> },
  ): Promise<{ results: { data(): Promise<PagefindData> }[] }>;
}

let pagefind: Promise<Pagefind> | undefined;

async function load(base: string): Promise<Pagefind> {
  const loaded = (await import(/* @vite-ignore */ `${base}pagefind/pagefind.js`)) as Pagefind;
  await loaded.options({ baseUrl: base, excerptLength: 32, exactDiacritics: true, ranking: { pageLength: 0.4 } });
  return loaded;
}

export async function searchText(text: string, filters: Record<string, string>, base: string): Promise<FullTextAnswer> {
  pagefind ??= load(base);
  const index = await pagefind;
  const { results } = await index.search(text, { filters });
  return {
    count: results.length,
    loose: results.length > 0 && (await isLoose(index, text)),
    load: async (from, to) => {
      const pages = await Promise.all(results.slice(from, to).map((result) => result.data()));
      return pages.map(toPage);
    },
  };
}

/** A quoted word is found only as it is written. */
async function isLoose(index: Pagefind, text: string): Promise<boolean> {
  if (text.includes('"')) return false;
  const words = text.split(/\s+/u).filter(Boolean);
  const exact = await Promise.all(words.map((word) => index.search(`"${word}"`, { filters: {} })));
  return exact.some(({ results }) => results.length === 0);
}

function toPage({ url, excerpt, meta, sub_results: subResults }: PagefindData): FoundPage {
  const sections = subResults.filter((section) => section.url !== url);
  return { title: meta.title ?? url, url, excerpt, meta, sections };
}
