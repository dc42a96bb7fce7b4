/** `TTB2023-02 Profilering av …`: an assignment of a supplement; and `Utsettelse av TB2023-31 …`, which has no ID. */
import type { PassageRule } from '../../layout/body.ts';
import type { TextLine } from '../../layout/text-lines.ts';
import { readKind } from '../assignment-kind.ts';
import type { SupplementIndex } from '../supplement-index.ts';
import { headingLines, titleOf } from './heading-lines.ts';

/** An ID at the start of a line, alone or before a title that begins with a capital. */
const numbered = /^(TTB\d{4}-\d{1,3})(?:\s+([\p{Lu}\p{N}«"].*))?$/u;
/** A heading that names the assignment it is about and has no ID of its own. */
const unnumbered = /^(?:Presisering|Endring|Utsettelse) av T?TB\d{4}-\d{1,3}(?![\p{L}\p{N}])/u;

export function isSupplementHeading(line: TextLine): boolean {
  return numbered.test(line.text) || (unnumbered.test(line.text) && line.width <= 120 && !line.text.endsWith('.'));
}

export function supplementHeading(index: SupplementIndex): PassageRule {
  return (lines, at, body) => {
    const line = lines[at]!;
    if (!body.isOpenAt(line) || !isSupplementHeading(line)) return 0;
    const [, id = null, first = ''] = numbered.exec(line.text) ?? [null, null, line.text];
    const taken = headingLines(lines, at);
    const listed = id ? index.get(id) : undefined;
    const texts = [first, ...taken.slice(1).map(({ text }) => text)];
    const printed = first ? titleOf(texts, body.vocabulary) : listed;
    const { title, titleAsPrinted } = printed ?? { title: '', titleAsPrinted: '' };
    const kind = readKind(title) ?? listed?.kind ?? 'assignment';
    const titleLines = !first && listed ? { titleLines: listed.lines } : {};
    body.addHeading(
      body.sectionDepth + 1,
      [id, title].filter(Boolean).join(' '),
      { role: 'assignment', kind, ids: id ? [id] : [], title, titleAsPrinted, ...titleLines, departments: [] },
      [line.n, taken.at(-1)!.n],
    );
    return taken.length;
  };
}
