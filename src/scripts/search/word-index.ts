/** What ranking asks of the index: where one written word stands. Pagefind answers in the browser and in tests. */

export interface FoundPage {
  /** Pagefind's name of the passage, without its language. */
  page: string;
  /** Places among the words of title and text. */
  places: number[];
  /** Hidden words that hold it: `t` those of the title, `o` those of the text. */
  fields: readonly string[];
}

export interface WordIndex {
  /** Passages that hold exactly this word; of its places only the first. */
  find(word: string): Promise<FoundPage[]>;
  /** Passages that hold words that begin so, with all places. Where no word does, those of shorter beginnings. */
  findBeginning(beginning: string): Promise<FoundPage[]>;
}

/** The part of Pagefind's interface that is used. */
export interface Pagefind {
  options(options: Record<string, unknown>): Promise<void>;
  search(text: string): Promise<{ results: PagefindResult[] }>;
}

export interface PagefindResult {
  id: string;
  words: number[];
  matchedMetaFields?: string[];
  data(): Promise<PassageText>;
}

/** A passage as Pagefind keeps it. */
export interface PassageText {
  url: string;
  /** Plain text; places count its words. */
  content: string;
  meta: Record<string, string>;
  /** Where each block begins, counted in words, and the part of the page that it stands in: an anchor, or `noAnchor`. */
  anchors: { id: string; location: number }[];
}

export class PagefindIndex implements WordIndex {
  private readonly pagefind: Pagefind;
  private readonly found = new Map<string, Promise<FoundPage[]>>();
  private readonly loaders = new Map<string, () => Promise<PassageText>>();

  constructor(pagefind: Pagefind) {
    this.pagefind = pagefind;
  }

  /** In quotes, for else Pagefind takes the beginnings of words. */
  find(word: string): Promise<FoundPage[]> {
    return this.search(`"${word}"`);
  }

  findBeginning(beginning: string): Promise<FoundPage[]> {
    return this.search(beginning);
  }

  /** Text of a passage that `find` has given. */
  text(page: string): Promise<PassageText> {
    const load = this.loaders.get(page);
    if (!load) throw new Error(`No passage ${page} was found`);
    return load();
  }

  private search(text: string): Promise<FoundPage[]> {
    const known = this.found.get(text) ?? this.ask(text);
    this.found.set(text, known);
    return known;
  }

  private async ask(text: string): Promise<FoundPage[]> {
    const { results } = await this.pagefind.search(text);
    return results.map((result) => {
      const page = result.id.replace(/^.*_/u, '');
      if (!this.loaders.has(page)) this.loaders.set(page, () => result.data());
      return { page, places: result.words, fields: result.matchedMetaFields ?? [] };
    });
  }
}
