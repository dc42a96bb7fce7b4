/**
 * The columns of the letter, set in Times New Roman 12 on 16 cm. The reading keeps its lines but not its indents, so width
 * is the only witness left of what was indented.
 */
import { printedWidth } from '../../layout/printed-width.ts';

/** Points of the column that text without an indent fills. */
export const fullColumn = 453;
/** Points of the column that list items and indented quotes fill. */
export const indentedColumn = 417;

/** Width the line would have had with the first word of the next line on it. */
export function widthWithNext(line: string, next: string): number {
  return printedWidth(`${line} ${next.split(' ', 1)[0] ?? ''}`);
}
