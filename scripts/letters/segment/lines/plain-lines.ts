/**
 * Lines as a reader sees them: bold and italics of HTML as Markdown, line breaks inside a line as lines, and the signs that a
 * conversion has escaped (`1\\. Innledning`, `\\# Tildelingsbrev`) as themselves. Rows of tables keep their cells.
 */
import { raiseFigures } from '../../../text/raised-figures.ts';
import type { SourceLine } from '../../reading.ts';
import { isRow } from './rows.ts';

const breaks = /<br\s*\/?>/iu;
const lineBreak = /(?:<br\s*\/?>\s*)+/iu;
/** A backslash before a full stop, a hyphen or a bracket, where Markdown needs none. */
const needlessEscape = /\p{L}\\[.()-]|\d\\[.-]/u;
const escapeSign = /\\(?=[\\`*_{}[\]()#+\-.!|>~"'&])/gu;
/** Escaped places from which on a text is taken to be escaped all through. */
const oftenEnough = 3;
const space = /&nbsp;|&#160;/giu;
const otherTag = /<\/?(?:p|ol|ul|li|table|tr|td)\b/iu;

export function toPlainLines(lines: readonly SourceLine[]): SourceLine[] {
  const escaped = lines.filter(({ text }) => needlessEscape.test(text)).length >= oftenEnough;
  return lines.flatMap((line) => {
    const text = (escaped ? line.text.replace(escapeSign, '') : line.text).replace(space, ' ');
    if (isRow({ ...line, text }) || otherTag.test(text)) return [text === line.text ? line : { ...line, text }];
    const marked = raiseFigures(text)
      .replace(/<(https?:\/\/[^<>\s]+)>/giu, '$1')
      .replace(/<\/?(?:b|strong)>/giu, '**')
      .replace(/<\/?(?:i|em)>/giu, '*')
      .replace(/<\/?(?:u|a)(?:\s[^<>]*)?>/giu, '');
    if (!breaks.test(marked)) return [marked === line.text ? line : { ...line, text: marked }];
    return marked.split(lineBreak).map((part) => ({ ...line, text: part }));
  });
}
