/** What ranking asks of the index: where one written word stands. Pagefind answers in the browser and in tests. */

export interface FoundPage {
  /** Pagefind's name of the passage, without its language. */
  page: string;
  /** Places of the word among the words of the text. */
  places: number[];
  /** Fields besides the text that hold it: `title`; `t` and `o` are the hidden words of title and text. */
  fields: readonly string[];
}

export interface WordIndex {
  /** Passages that hold exactly this word. */
  find(word: string): Promise<FoundPage[]>;
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
}

export class PagefindIndex implements WordIndex {
  private readonly pagefind: Pagefind;
  private readonly found = new Map<string, Promise<FoundPage[]>>();
  private readonly loaders = new Map<string, () => Promise<PassageText>>();

  constructor(pagefind: Pagefind) {
    this.pagefind = pagefind;
  }

  find(word: string): Promise<FoundPage[]> {
    const known = this.found.get(word) ?? this.search(word);
    this.found.set(word, known);
    return known;
  }

  /** Text of a passage that `find` has given. */
  text(page: string): Promise<PassageText> {
    const load = this.loaders.get(page);
    if (!load) throw new Error(`No passage ${page} was found`);
    return load();
  }

  /** In quotes, for else Pagefind falls back to ever shorter beginnings of the word. */
  private async search(word: string): Promise<FoundPage[]> {
    const { results } = await this.pagefind.search(`"${word}"`);
    return results.map((result) => {
      const page = result.id.replace(/^.*_/u, '');
      if (!this.loaders.has(page)) this.loaders.set(page, () => result.data());
      return { page, places: result.words, fields: result.matchedMetaFields ?? [] };
    });
  }
}
