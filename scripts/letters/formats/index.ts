/** Texts that are no letters have a reader of their own; every letter is read by the one that knows no layout. */
import type { LetterFormat, SourceDocument } from '../reading.ts';
import { segment } from '../segment/segment.ts';
import { arsrapport } from './arsrapport/read.ts';

export const formats: readonly LetterFormat[] = [arsrapport];

/** The format that letter.yaml names, else the first that recognises the text, else the reader of every layout. */
export function chooseFormat(document: SourceDocument): LetterFormat {
  const { format } = document.settings;
  return formats.find(({ name, detect }) => (format ? name === format : detect(document))) ?? segment;
}
