/** Lists: hyphens at the line start, or labels («1.», «c)»); a page break between items or inside one does not end it. */
import type { List, ListItem, PhrasingContent } from 'mdast';
import type { LineRange } from '../../../../src/schemas/index.ts';
import type { Vocabulary } from '../../../text/vocabulary.ts';
import { joinLines } from '../../layout/join-lines.ts';
import { list, listItem, paragraph } from '../../layout/nodes.ts';
import { readInline } from '../../segment/lines/inline.ts';
import type { ClassifiedLine } from './classify-lines.ts';
import { letterLabel } from './continuation.ts';
import { itemMark } from './report-lines.ts';
import { type Point, splitTitle } from './split-points.ts';

/** `a.` or `1.` or `c)` or `a og b)` before the item's text. */
const itemLabel = /^([a-h]\.|\d{1,2}\.) (?=\S)/u;
const decimal = /^\d/u;

/** `lines` begin with an item or a labelled line; continuations follow theirs. */
export function readList(lines: readonly ClassifiedLine[], vocabulary: Vocabulary): List {
  const items: ClassifiedLine[][] = [];
  for (const one of lines) {
    if (one.role === 'continuation') items.at(-1)!.push(one);
    else items.push([one]);
  }
  const read = items.map((item) => readItem(item, vocabulary));
  const titles = read.map(({ label, text }) => (label && decimal.test(label) ? splitTitle(text) : null));
  const allTitled = titles.every((title) => title !== null);
  return list(
    read.map(({ label, text, lines: at }, index) =>
      allTitled ? titledItem(titles[index]!, at, label) : listItem(readInline(text, at[0]), at, label ? { label } : {}),
    ),
  );
}

/** Points of one line. */
export function labelledList(points: readonly Point[], at: LineRange): List {
  return list(points.map(({ label, text }) => listItem(readInline(text, at[0]), at, label ? { label } : {})));
}

function readItem(item: readonly ClassifiedLine[], vocabulary: Vocabulary): Point & { lines: LineRange } {
  const text = joinLines(
    item.map(({ line }) => line.text),
    vocabulary,
  ).replace(itemMark, '');
  const label = (itemLabel.exec(text) ?? letterLabel.exec(text))?.[1];
  const words = label ? text.slice(label.length).trimStart() : text;
  return { ...(label && { label }), text: words, lines: [item[0]!.line.n, item.at(-1)!.line.n] };
}

/** The title, bold as the report's other run-in titles, and the text as a paragraph of its own. */
function titledItem([title, text]: [string, string], at: LineRange, label: string | undefined): ListItem {
  const bold: PhrasingContent = { type: 'strong', children: readInline(title, at[0]) };
  return listItem([bold], at, { ...(label && { label }), more: [paragraph(readInline(text, at[0]), at)] });
}
