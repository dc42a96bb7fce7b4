/**
 * Numbered headings of a text whose reading has lost a number's dot (`3.71.`), a chapter's number, or a title to the next page
 * (`3.13.1.` / `3.13.2.` / `Styringsparametere` / … / `Nøkkeltall`).
 *
 * Takes: the lines with words. Guarantees: the sections before the first attachment, in order. Reports: `number-restored`.
 */
import type { Vocabulary } from '../../../text/vocabulary.ts';
import { joinLines } from '../../layout/join-lines.ts';
import { assignmentSection, departmentLabel, goalPartWords } from '../wording.ts';
import { bulletOf, labelOf } from './marks.ts';
import type { Report } from './report.ts';
import type { ScanLine } from './scan-lines.ts';
import { readSectionNumber, type SectionNumber } from './section-number.ts';
import { endsOpen, endsSentence, startsLower, startsUpper } from './sentence.ts';

export interface Numbered {
  /** Index of the line with its number. */
  start: number;
  /** Index where the text before it stops: its title's line where number and title stand apart. */
  stop: number;
  /** Index of the first line after it. */
  end: number;
  number: SectionNumber;
  title: string;
}

/** A heading that begins an attachment. */
const attachmentStart = /^Vedlegg \S{1,4}\s*[—–-]/u;

export function readSections(lines: readonly ScanLine[], vocabulary: Vocabulary, report: Report): Numbered[] {
  const found: Numbered[] = [];
  const untitled: Numbered[] = [];
  let label = 0;
  for (let at = 0; at < lines.length; at++) {
    const line = lines[at]!;
    if (attachmentStart.test(line.text)) break;
    const [waiting] = untitled;
    const last = found.at(-1)?.number.parts ?? null;
    const number = readSectionNumber(line.text, last);
    if (number && isHeadingLine(number, lines, at, label)) {
      if (last && number.parts.length === 1 && number.step === 'later')
        found.push(...lostChapter(lines, found.at(-1)!, at, report));
      const end = number.title ? titleEnd(lines, at) : at + 1;
      const title = joinLines([number.title, ...lines.slice(at + 1, end).map(({ text }) => text)], vocabulary);
      const section = { start: at, stop: at, end, number, title };
      found.push(section);
      if (!title) untitled.push(section);
      if (number.step === 'restored')
        report(line.n, 'number-restored', `Read «${line.text}» as ${number.printed}, the number that must follow`, {
          from: line.text.split(' ', 1)[0]!,
          to: number.printed,
          why: 'Et punktum i nummeret falt ut i lesingen; bare dette nummeret kan følge her.',
        });
      label = 0;
      at = end - 1;
    } else if (waiting && (at === waiting.end || isLoneTitle(line.text))) {
      waiting.title = line.text;
      if (found.some(({ start, end }) => start < waiting.start && end > waiting.start)) waiting.stop = at;
      waiting.end = at + 1;
      untitled.shift();
    } else {
      const here = labelOf(line.text);
      if (here?.style === '1.') label = here.ordinal;
      else if (departmentLabel.test(line.text)) label = 0;
    }
  }
  return found;
}

/** Tells a heading from a numbered item: items go on from the one before, are longer, or hold a sentence. */
function isHeadingLine(number: SectionNumber, lines: readonly ScanLine[], at: number, label: number): boolean {
  const { text, gap, newPage } = lines[at]!;
  const alone = gap && (lines[at + 1]?.gap ?? true);
  const { parts, title, step } = number;
  if (parts.length > 1) {
    if (step === 'next') return title === '' || startsUpper(title) || alone;
    if (title === '') return newPage;
    return startsUpper(title) && (step === 'restored' || gap || newPage);
  }
  const follows = label === parts[0]! - 1 || (label < parts[0]! && !newPage);
  if (label > 0 && follows && number.printed.endsWith('.')) return false;
  return (gap || newPage) && startsUpper(title) && !title.includes('.') && text.length <= 70;
}

/** A chapter whose number is lost: the heading at the top of a page between the chapters beside it. */
function lostChapter(lines: readonly ScanLine[], before: Numbered, next: number, report: Report): Numbered[] {
  const at = lines.findIndex((line, index) => {
    const inside = index >= before.end && index < next;
    return (
      inside && line.newPage && (lines[index + 1]?.gap ?? false) && startsUpper(line.text) && !endsSentence(line.text)
    );
  });
  if (at < 0) return [];
  const chapter = before.number.parts[0]! + 1;
  report(lines[at]!.n, 'number-restored', `Read «${lines[at]!.text}» as chapter ${chapter}, whose number is lost`, {
    from: '',
    to: `${chapter}.`,
    why: `Nummeret falt ut i lesingen; kapittelet står mellom ${chapter - 1} og ${chapter + 1}.`,
  });
  const number = { parts: [chapter], printed: `${chapter}.`, title: lines[at]!.text, step: 'restored' as const };
  return [{ start: at, stop: at, end: at + 1, number, title: lines[at]!.text }];
}

/** First line after a title: it goes on in lower case or where the line before breaks off. */
export function titleEnd(lines: readonly ScanLine[], at: number): number {
  let end = at + 1;
  while (end < lines.length) {
    const { gap, newPage, text } = lines[end]!;
    if (gap || newPage || bulletOf(lines[end]!) || labelOf(text)) break;
    if (!startsLower(text) && !endsOpen(lines[end - 1]!.text)) break;
    end++;
  }
  return end;
}

/** A title that sections of one number or another have, and no text begins with. */
function isLoneTitle(text: string): boolean {
  return assignmentSection.test(text) || goalPartWords.some(([pattern]) => pattern.test(text));
}
