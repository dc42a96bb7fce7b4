/**
 * Compares two extractions of one letter word by word.
 *
 * Takes: both as read. Guarantees: every place where their words differ, in order; white space, markup and the
 * hyphens of line ends do not count.
 */
import { diffArrays } from 'diff';
import type { ExtractionDifference } from '../../../src/schemas/index.ts';
import { readMarkdown, toPlain } from '../../text/markdown.ts';
import type { ReadLetter } from '../archive.ts';

interface PlacedWord {
  word: string;
  line: number;
}

/** Punctuation and list marks that the two write differently without saying anything else. */
const mark = /^[-–•*o]$/u;

export function compareExtractions(one: ReadLetter, other: ReadLetter): ExtractionDifference[] {
  const [here, there] = [placedWords(one), placedWords(other)];
  const changes = diffArrays(
    here.map(({ word }) => word),
    there.map(({ word }) => word),
  );
  const differences: ExtractionDifference[] = [];
  let [at, otherAt] = [0, 0];
  let open: ExtractionDifference | null = null;
  for (const { value, added, removed } of changes) {
    if (!added && !removed) {
      at += value.length;
      otherAt += value.length;
      open = null;
      continue;
    }
    if (!open) {
      open = { line: here[at]?.line ?? null, text: '', otherLine: there[otherAt]?.line ?? null, otherText: '' };
      differences.push(open);
    }
    if (removed) {
      open.text = value.join(' ');
      at += value.length;
    } else {
      open.otherText = value.join(' ');
      otherAt += value.length;
    }
  }
  return differences;
}

/** Words of the letter's text, each with the line it stands on. */
function placedWords({ body, document }: ReadLetter): PlacedWord[] {
  return body.flatMap(({ markdown, lines: [first, last] }) => {
    const source = document.lines.slice(first - 1, last);
    let from = 0;
    return toPlain(readMarkdown(markdown))
      .split(' ')
      .filter((word) => word && !mark.test(word))
      .map((word) => {
        const found = source.findIndex(({ text }, index) => index >= from && text.includes(word));
        if (found >= 0) from = found;
        return { word, line: source[from]?.n ?? first };
      });
  });
}
