/** The known layouts, most particular first. A new letter in one of these needs no code. */
import type { LetterFormat, SourceDocument } from '../reading.ts';
import { segment } from '../segment/segment.ts';
import { arsrapport } from './arsrapport/read.ts';
import { tildelingsbrev2023 } from './tildelingsbrev-2023/read.ts';
import { tildelingsbrev2024 } from './tildelingsbrev-2024/read.ts';
import { tildelingsbrev2025 } from './tildelingsbrev-2025/read.ts';
import { tilleggMarkdown } from './tillegg-markdown/read.ts';

export const formats: readonly LetterFormat[] = [
  arsrapport,
  tildelingsbrev2023,
  tildelingsbrev2024,
  tildelingsbrev2025,
  tilleggMarkdown,
  segment,
];

/** The format that letter.yaml names, else the first that recognises the text; null when none does. */
export function chooseFormat(document: SourceDocument): LetterFormat | null {
  const { format } = document.settings;
  if (format) return formats.find(({ name }) => name === format) ?? null;
  return formats.find((candidate) => candidate.detect(document)) ?? null;
}
