/** The parts of Pagefind that are used, and how it is loaded: with the first search, not before. */

interface Section {
  title: string;
  url: string;
  locations: number[];
}

export interface IndexedPage {
  url: string;
  /** Plain text; places count its words. */
  content: string;
  locations: number[];
  meta: Record<string, string>;
  sub_results: Section[];
}

export interface Pagefind {
  options(options: Record<string, unknown>): Promise<void>;
  search(
    text: string,
    options: { filters: Record<string, string> },
  ): Promise<{ results: { data(): Promise<IndexedPage> }[] }>;
}

let loading: Promise<Pagefind> | undefined;

/** `base` is the folder of the site, with a slash at its end. */
export function loadPagefind(base: string): Promise<Pagefind> {
  loading ??= load(base);
  return loading;
}

async function load(base: string): Promise<Pagefind> {
  const pagefind = (await import(/* @vite-ignore */ `${base}pagefind/pagefind.js`)) as Pagefind;
  await pagefind.options({ baseUrl: base, exactDiacritics: true });
  return pagefind;
}
