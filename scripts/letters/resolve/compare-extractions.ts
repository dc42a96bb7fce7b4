/**
 * Compares two extractions of one letter word by word.
 *
 * Takes: both as read. Guarantees: every place where their words differ, in order; white space, markup and the
 * hyphens of line ends do not count.
 */
import { diffArrays } from 'diff';
import type { ExtractionDifference } from '../../../src/schemas/index.ts';
import { lineFinder } from '../../text/line-finder.ts';
import { toPlain } from '../../text/markdown.ts';
import type { ReadLetter } from '../archive.ts';
import { linesIn } from './line-text.ts';

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
function placedWords({ body, document, reading }: ReadLetter): PlacedWord[] {
  return body.flatMap(({ lines }, at) => {
    const text = toPlain(reading.tree.children[at]!);
    const lineAt = lineFinder(text, linesIn(lines, document));
    const words = [...text.matchAll(/\S+/gu)].filter(([word]) => !mark.test(word));
    return words.map(({ 0: word, index }) => ({ word, line: lineAt(index) }));
  });
}
