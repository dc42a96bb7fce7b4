/** Markdown that needs no parser: headings and paragraphs of words alone, as most blocks of a letter are. */
import type { Heading, Paragraph, Root } from 'mdast';

/** What could begin markup, a reference, an address or another line, or is not kept at an end. */
const needsParser = /[\\`*_~[<&@#\n\r\t\0]|\/\/|www|^\s|\s$|^$/iu;

/** A digit, a dash or a quotation mark could begin a list or the like. */
const firstOfParagraph = /^[\p{L}«(]/u;

const headingMarks = /^(#{1,6}) /u;

/** The tree that the parser would give, without positions; null where the parser is to be asked. */
export function readPlain(markdown: string): Root | null {
  const children: (Heading | Paragraph)[] = [];
  for (const block of markdown.split('\n\n')) {
    const marks = headingMarks.exec(block)?.[1];
    const value = marks ? block.slice(marks.length + 1) : block;
    if (needsParser.test(value) || !(marks || firstOfParagraph.test(value))) return null;
    const text = { type: 'text' as const, value };
    const depth = marks?.length as Heading['depth'] | undefined;
    children.push(depth ? { type: 'heading', depth, children: [text] } : { type: 'paragraph', children: [text] });
  }
  return { type: 'root', children };
}
