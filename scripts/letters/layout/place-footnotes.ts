/**
 * Footnotes stand at the foot of a page, wherever that falls in the text: between a lead-in and its list, or in the next
 * section. Each goes to the block that bears its mark.
 */
import type { RootContent } from 'mdast';
import { toPlain } from '../../text/markdown.ts';

/** How many blocks back the mark may stand: a page holds no more. */
const reach = 15;
const raised = /[¹²³⁴-⁹]/u;
/** The mark that begins a footnote: raised figures, a figure, or a raised figure read as a quote. */
const markPattern = /^([¹²³⁴-⁹]|\d(?= )|['’‘])/u;

export function placeFootnotes(children: readonly RootContent[]): RootContent[] {
  const placed: RootContent[] = [];
  for (const node of children) {
    let at = isFootnote(node) ? bearerOf(node, placed) : -1;
    if (at >= 0) while (placed[at + 1] && isFootnote(placed[at + 1]!)) at += 1;
    placed.splice(at < 0 ? placed.length : at + 1, 0, node);
  }
  return placed;
}

function isFootnote(node: RootContent): boolean {
  return node.type === 'paragraph' && node.data?.use === 'footnote';
}

/** An attachment begins on a page of its own. */
function isAttachment(node: RootContent): boolean {
  return node.type === 'heading' && node.data?.place?.role === 'attachment';
}

/** Index of the last block before it that bears its mark, -1 where none does. */
function bearerOf(footnote: RootContent, before: readonly RootContent[]): number {
  const mark = markPattern.exec(toPlain(footnote))?.[1];
  if (!mark) return -1;
  const printed = /['’‘]/u.test(mark) ? "['’‘]" : mark;
  // A raised figure may stand after the full stop; a figure or a quote there is something else.
  const bearer = raised.test(mark) ? String.raw`[\p{L}»).,]` : String.raw`[\p{L}»)]`;
  const bearing = new RegExp(String.raw`${bearer}${printed}(?=[\s.,;:]|$)`, 'u');
  const from = Math.max(before.length - reach, before.findLastIndex(isAttachment), 0);
  const at = before.slice(from).findLastIndex((node) => !isFootnote(node) && bearing.test(toPlain(node)));
  return at < 0 ? -1 : from + at;
}
