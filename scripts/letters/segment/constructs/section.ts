/**
 * `## 3.1. Folkehelsearbeidet …`, `3.1.3 Oppdrag`: a numbered section. Without a mark the line stands alone, and the number must
 * be able to follow the last one: so an item `2. Flere kan svømme` and a date are none.
 */
import type { Body, Construct } from '../body.ts';
import type { Piece } from '../lines/piece.ts';
import { assignmentSection } from '../wording.ts';
import { withoutMark } from './heading-words.ts';

const numbered = /^([1-9]\d?(?:\.\d{1,2}){0,3})\.?\s+(\p{Lu}.*)$/u;
/** Numbers that may be missing between two headings. */
const widestGap = 6;
const longestTitle = 220;
const longestChapter = 100;

export const section: Construct = (pieces, at, body) => {
  const piece = pieces[at]!;
  const text = withoutMark(piece);
  const [, number, title] = numbered.exec(text) ?? [];
  if (!number || !title || piece.rows || text.length > longestTitle) return 0;
  const parts = number.split('.').map(Number);
  const alone = parts.length === 1;
  if (piece.level === 0) {
    if (/[.:;,]$/u.test(title) || (alone && title.length > longestChapter) || !mayFollow(parts, body.numbers ?? [0]))
      return 0;
    const next = parts[0] === (body.numbers?.[0] ?? 0) + 1 && !pieces[at - 1]?.mark;
    if (alone && (!piece.apart || (!next && body.flow.awaits(piece.mark ?? none)) || isItemOf(pieces, at))) return 0;
    if (!alone && !piece.apart && /[.!?] \p{Lu}/u.test(title)) return 0;
  } else if (alone && isInside(piece.level, parts, body)) return 0;
  if (alone && isUnderHeading(piece, body)) {
    const [levels, around] = [[body.levels[0]!], body.sectionDepth];
    body.addHeading(around + 2, text, { role: 'section', number }, piece.lines);
    body.levels = levels;
    body.sectionDepth = around;
    return 1;
  }
  const depth = parts.length + (body.inAttachment ? 1 : 0);
  if (alone && piece.level > 0) body.chapterLevel ||= piece.level;
  body.numbers = parts;
  body.addHeading(depth, text, { role: 'section', number }, piece.lines);
  return 1;
};

/** The first numbers of a letter, under a heading that has none: a heading marked as a deeper one, or what stands under `Oppdrag`. */
function isUnderHeading({ level }: Piece, { numbers, levels, outermost }: Body): boolean {
  if (numbers !== null || levels.length === 0) return false;
  return level > levels[0]! || (level === 0 && assignmentSection.test(outermost));
}

const none = { style: '', ordinal: null };

/** An item of a list whose next item stands right below or above. */
function isItemOf(pieces: Parameters<Construct>[0], at: number): boolean {
  return [pieces[at - 1], pieces[at + 1]].some(
    (one) => one?.mark?.ordinal != null && one.level === 0 && one.mark.style === pieces[at]!.mark?.style,
  );
}

/** A heading with a lone number that is a part of an assignment: no chapter of the letter can have that number. */
function isInside(level: number, parts: readonly number[], body: Parameters<Construct>[2]): boolean {
  if (!body.assignment) return false;
  if (body.flow.awaits({ style: '1.', ordinal: parts[0]!, label: `${parts[0]}.` }))
    return body.chapterLevel === 0 || level > body.chapterLevel;
  return body.numbers === null || !mayFollow(parts, body.numbers);
}

/** True for a later heading in a numbered outline, with room for lost ones between. */
export function mayFollow(next: readonly number[], last: readonly number[]): boolean {
  const at = next.findIndex((part, place) => part !== last[place]);
  if (at < 0 || at > last.length) return false;
  const step = (next[at] ?? 0) - (last[at] ?? 0);
  return step > 0 && step <= widestGap && next.slice(at + 1).every((part) => part > 0 && part <= widestGap);
}
