/** Lists: hyphens at the line start, or labels («1.», «c)»); a page break between items or inside one does not end it. */
import type { List } from 'mdast';
import { joinLines } from '../../layout/join-lines.ts';
import { list, listItem } from '../../layout/nodes.ts';
import type { Vocabulary } from '../../layout/vocabulary.ts';
import type { ClassifiedLine } from './classify-lines.ts';
import { letterLabel } from './continuation.ts';
import { readMarks } from './inline-marks.ts';
import { itemMark } from './report-lines.ts';

/** `a.` or `1.` or `c)` or `a og b)` before the item's text. */
const itemLabel = /^([a-h]\.|\d{1,2}\.) (?=\S)/u;

/** `lines` begin with an item or a labelled line; continuations follow theirs. */
export function readList(lines: readonly ClassifiedLine[], vocabulary: Vocabulary): List {
  const items: ClassifiedLine[][] = [];
  for (const one of lines) {
    if (one.role === 'continuation') items.at(-1)!.push(one);
    else items.push([one]);
  }
  return list(items.map((item) => readItem(item, vocabulary)));
}

function readItem(item: readonly ClassifiedLine[], vocabulary: Vocabulary) {
  const text = joinLines(
    item.map(({ line }) => line.text),
    vocabulary,
  ).replace(itemMark, '');
  const label = (itemLabel.exec(text) ?? letterLabel.exec(text))?.[1];
  const words = label ? text.slice(label.length).trimStart() : text;
  return listItem(readMarks(words), [item[0]!.line.n, item.at(-1)!.line.n], label ? { label } : {});
}
