/**
 * Marks left in the text by the conversion: `**bold**`, `*italic*`, `<i>italic</i>` and `[text](#)`. Everything else is
 * plain text, the asterisks of footnotes («Pensjonsutgifter*», «** Netto beløp …») too.
 */
import type { PhrasingContent } from 'mdast';

const marks = new RegExp(
  [
    // **bold**, closed on the same line
    '\\*\\*(?<strong>[^*\\s](?:[^*]*[^*\\s])?)\\*\\*',
    // *italic*: opens before a word and closes after one, so that «avgifter*» opens nothing
    '(?<![*\\p{L}\\p{N}])\\*(?<emphasis>[^*\\s](?:[^*]*[^*\\s])?)\\*(?![*\\p{L}\\p{N}])',
    // <i>italic</i>
    '<i>(?<tagged>[^<>]*)</i>',
    // [text](#) and [text](https://…)
    '\\[(?<label>[^[\\]]+)\\]\\((?<target>#|https?://[^()\\s]+)\\)',
  ].join('|'),
  'gu',
);

/** Phrasing of a text. A link without a target (`#`) is its words. */
export function readMarks(text: string): PhrasingContent[] {
  const content: PhrasingContent[] = [];
  let end = 0;
  for (const match of text.matchAll(marks)) {
    if (match.index > end) content.push({ type: 'text', value: text.slice(end, match.index) });
    content.push(nodeOf(match.groups ?? {}));
    end = match.index + match[0].length;
  }
  if (end < text.length || content.length === 0) content.push({ type: 'text', value: text.slice(end) });
  return mergeTexts(content);
}

function nodeOf({ strong, emphasis, tagged, label, target }: Record<string, string | undefined>): PhrasingContent {
  if (strong) return { type: 'strong', children: [{ type: 'text', value: strong }] };
  const italic = emphasis ?? tagged;
  if (italic) return { type: 'emphasis', children: [{ type: 'text', value: italic }] };
  if (target && target !== '#') return { type: 'link', url: target, children: [{ type: 'text', value: label ?? '' }] };
  return { type: 'text', value: label ?? '' };
}

function mergeTexts(content: PhrasingContent[]): PhrasingContent[] {
  const merged: PhrasingContent[] = [];
  for (const node of content) {
    const last = merged.at(-1);
    if (node.type === 'text' && last?.type === 'text') last.value += node.value;
    else merged.push(node);
  }
  return merged;
}
