/**
 * The end of the letter proper: `Med hilsen`, names with their titles below, the note on electronic signing, copies.
 *
 * Takes: the lines from `Med hilsen` to the first attachment.
 * Guarantees: one aside over them all; names without what only tells how they sign (`(e.f.)`).
 */
import type { Aside, SourceLine } from '../../reading.ts';

/** `Med hilsen`, `Med vennlig hilsen` */
const greetingPattern = /^Med (?:vennlig )?hilsen,?$/u;
/** `(e.f.)`, by authority. */
const authorityPattern = /\s*\(e\.\s?f\.\)?$/u;
/** Two or more capitalised words: `Maiken Engelstad`. */
const namePattern = /^\p{Lu}[\p{L}.-]*(?: \p{Lu}[\p{L}.-]*){1,4}$/u;

export function isGreeting(text: string): boolean {
  return greetingPattern.test(text.trim());
}

export function readClosing(lines: readonly SourceLine[]): { signatories: string[]; asides: Aside[] } {
  const written = lines.filter(({ text }) => text.trim() !== '');
  const [first, last] = [written[0], written.at(-1)];
  if (!first || !last) return { signatories: [], asides: [] };
  return { signatories: readNames(lines), asides: [{ lines: [first.n, last.n], use: 'signature' }] };
}

/** First lines of the blocks of two: a name, and below it an office. */
function readNames(lines: readonly SourceLine[]): string[] {
  return lines.flatMap(({ text }, at) => {
    const name = text.trim().replace(authorityPattern, '');
    const beginsBlock = !lines[at - 1]?.text.trim() && Boolean(lines[at + 1]?.text.trim());
    return beginsBlock && namePattern.test(name) ? [name] : [];
  });
}
