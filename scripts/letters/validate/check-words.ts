/**
 * Nothing lost inside a block: every word of a line that is not set aside stands in a block that covers the line.
 * Reports `word-lost`.
 */
import type { RootContent } from 'mdast';
import type { Block } from '../../../src/schemas/index.ts';
import type { Diagnostics } from '../../diagnostics.ts';
import { printedWords, wordPattern } from '../../text/printed-words.ts';
import type { ReadLetter } from '../archive.ts';
import { linesOf } from '../layout/nodes.ts';
import type { LetterReading } from '../reading.ts';

export function checkWords({ reading, body, document }: ReadLetter, diagnostics: Diagnostics): void {
  const aside = new Set(reading.asides.flatMap(({ lines: [first, last] }) => range(first, last)));
  const texts = textsByLine(reading, body);
  for (let n = reading.lines[0]; n <= reading.lines[1]; n++) {
    const line = document.lines[n - 1];
    if (!line || aside.has(n)) continue;
    const text = texts.get(n) ?? '';
    const words = printedWords(line.text);
    const lost = words.filter((word) => !text.includes(word) && !isListMark(word, words[0]));
    if (lost.length > 0) {
      diagnostics.fail(
        document.path,
        { line: n },
        'word-lost',
        `Expected «${lost.join(' ')}» in the text made of this line, and the letter would not be whole without; mend odd marks around it in corrections.yaml, or report the line`,
      );
    }
  }
}

/** A number or a lone letter that begins a line: a list mark that the list itself shows. */
function isListMark(word: string, first: string | undefined): boolean {
  return word === first && /^(?:\d{1,2}|[a-zåøæ]|[ivx]{1,4})$/iu.test(word);
}

/** Letters and digits of all blocks that cover a line, run together so that joined words still match. */
function textsByLine({ tree }: LetterReading, body: readonly Block[]): Map<number, string> {
  const texts = new Map<number, string>();
  for (const [at, node] of tree.children.entries()) {
    const text = `${body[at]!.markdown} ${shownElsewhere(node)}`.match(wordPattern)?.join('') ?? '';
    for (const n of range(...linesOf(node))) texts.set(n, `${texts.get(n) ?? ''} ${text}`);
  }
  return texts;
}

/** Words of a heading row or of a carried-over row that its page shows as facts, and the labels of their cells. */
function shownElsewhere(node: RootContent): string {
  const labels = 'og ID Eieravdeling Ansvarlig avdeling Avd HOD';
  const place = node.type === 'heading' ? node.data?.place : undefined;
  if (place?.role === 'assignment') {
    const departments = place.departmentsAsPrinted ?? place.departments.join(' ');
    return `${departments} ${place.titleAsPrinted} ${labels}`;
  }
  return node.type === 'list' && node.children.some((item) => item.data?.carriedOver) ? labels : '';
}

function range(first: number, last: number): number[] {
  return Array.from({ length: last - first + 1 }, (_, at) => first + at);
}
