/**
 * Whatever reaches over blocks: definitions of links and notes, code in fences, HTML, headings that lower all others,
 * containers within containers.
 */
const bound = /\]:|^[ \t]*(?:`{3}|~{3}|<|:{4})|^[ \t>*+\-\d.)]*#\s|^[ \t>]*=+\s*$/mu;

/** After a blank line, where a heading or a paragraph begins at the margin: no list, quote or table goes on there. */
const blockStart = /(?<=\n\n)(?=#{2,6} |\p{L})/u;

/** `:::name`, or `:::` that ends it. */
const containerFence = /^ {0,3}:::(.*)$/gmu;

/**
 * Splits Markdown into pieces that mean the same alone as together: headings and paragraphs, with the lists and tables
 * that follow them, and containers whole. Where in doubt it does not split.
 */
export function splitBlocks(markdown: string): string[] {
  if (bound.test(markdown)) return [markdown];
  const blocks: string[] = [];
  let isOpen = false;
  for (const part of markdown.split(blockStart)) {
    if (isOpen) blocks.push(blocks.pop() + part);
    else blocks.push(part);
    for (const [, rest = ''] of part.matchAll(containerFence)) isOpen = rest.trim() !== '';
  }
  // A blank piece is no block: only spaces, tabs and line ends are blank in Markdown.
  return blocks.filter((block) => /[^ \t\r\n]/u.test(block));
}
