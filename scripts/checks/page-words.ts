/** Words of the text of a letter's built page: blocks keep words apart, notes of ours are left out. */
import { Parser } from 'htmlparser2';
import { wordPattern } from '../text/printed-words.ts';

/** How often each stands there; taken off as it is found. */
export interface PageWords {
  words: Map<string, number>;
  /** Numbers that ordered lists show. */
  listNumbers: Map<string, number>;
}

export function pageWords(html: string): PageWords {
  const page: PageWords = { words: new Map(), listNumbers: new Map() };
  const open: OpenElement[] = [];
  let text = '';
  const parser = new Parser({
    onopentag(name, attributes) {
      const around = open.at(-1);
      if (name === 'li' && around?.nextNumber !== undefined) put(page.listNumbers, String(around.nextNumber++));
      const isLetter = around?.isLetter || name === 'article';
      open.push({ isLetter, isNote: around?.isNote || isNote(attributes), nextNumber: firstNumber(name, attributes) });
      if (blocks.has(name) || isNote(attributes)) text += ' ';
    },
    ontext(data) {
      const around = open.at(-1);
      if (around?.isLetter && !around.isNote) text += data;
    },
    onclosetag(name) {
      open.pop();
      if (blocks.has(name)) text += ' ';
    },
  });
  parser.end(html);
  for (const word of text.match(wordPattern) ?? []) put(page.words, word);
  return page;
}

interface OpenElement {
  /** True in the text of the letter. */
  isLetter: boolean;
  /** True in a note of ours: its words are not the letter's. */
  isNote: boolean;
  /** Number of the next item, where this is an ordered list. */
  nextNumber?: number;
}

const isNote = (attributes: Readonly<Record<string, string>>) => (attributes.class ?? '').includes('letter-note');

const firstNumber = (name: string, { start = '1' }: Readonly<Record<string, string>>) =>
  name === 'ol' ? Number(start) : undefined;

const blocks = new Set([
  'p',
  'li',
  'ul',
  'ol',
  'td',
  'th',
  'tr',
  'table',
  'section',
  'h2',
  'h3',
  'h4',
  'h5',
  'h6',
  'br',
  'div',
]);

function put(words: Map<string, number>, word: string): void {
  words.set(word, (words.get(word) ?? 0) + 1);
}
