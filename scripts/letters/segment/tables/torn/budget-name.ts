/**
 * The name of a budget post, printed in a column so narrow that it takes up to six lines. Where those lines are read
 * together with the comment's (`nyttes under post mill. kr skal gå til …`), the standard wording of post names tells
 * where the name ends.
 */
import { printedWidth } from '../../../layout/printed-width.ts';
import { endsOpen, isOpenWord } from '../../scan/sentence.ts';

/** Points of the name column. */
const nameColumn = 92;

/** `overføres`, also where its ø was misread. */
const transferable = String.raw`overf\p{L}{1,2}res(?:\)|, kan\b|,)?`;
/** What may follow a name that ends so: `Spesielle` → `driftsutgifter, kan` → `overføres, kan` → `nyttes under post` → `70`. */
const standardWording: [RegExp, RegExp][] = [
  [/Spesielle$/u, /^driftsutgifter\b(?:,? \(?kan\b)?/u],
  [/[(\s]kan$/u, new RegExp(`^(?:${transferable}|nyttes under(?: post)?\\b)`, 'u')],
  [/[,(]$/u, /^\(?kan\b(?: nyttes under(?: post)?\b)?/u],
  [/under$/u, /^post(?: \d{2})?\b/u],
  [/under post$/u, /^\d{2}(?: og \d{2})?\)?/u],
];

/** Characters at the start of a line that go on with a name in its standard wording. */
export function standardPart(name: string, text: string): number {
  let taken = 0;
  for (;;) {
    const sofar = `${name} ${text.slice(0, taken)}`.trim();
    const rest = text.slice(taken).trimStart();
    const wording = standardWording.find(([tail, next]) => tail.test(sofar) && next.test(rest))?.[1];
    const found = rest && wording ? wording.exec(rest)?.[0] : undefined;
    if (!found) return taken;
    taken = text.length - rest.length + found.length;
  }
}

/** True while a name cannot end: on a preposition, a hyphen, a comma, an open bracket, or an adjective of its wording. */
export function nameIsOpen(name: string): boolean {
  return endsOpen(name) || standardWording.some(([tail]) => tail.test(name));
}

export function fitsNameColumn(text: string): boolean {
  return printedWidth(text) <= nameColumn;
}

/**
 * Characters at the start of a shared line that fit the name column. A name breaks off on one small word, not on two
 * (`rekruttering og | av bevilgningen`), and on none where it ends (`final`).
 */
export function columnPart(text: string, final: boolean): number {
  const words = text.split(' ');
  let count = 0;
  while (count < words.length && fitsNameColumn(words.slice(0, count + 1).join(' '))) count++;
  while (count > 1 && isOpenWord(words[count - 1]!) && (final || isOpenWord(words[count - 2]!))) count--;
  return words.slice(0, count).join(' ').length;
}

/** `kontrollkommisjo` + `nene`: a word too long for the column goes on without a hyphen. */
export function joinsBrokenWord(last: string, next: string): boolean {
  return /\p{Ll}$/u.test(last) && printedWidth(last) > 78 && !last.includes(' ') && /^(?:\p{Ll}{1,4}|1)$/u.test(next);
}
