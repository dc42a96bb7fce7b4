/**
 * Headings without a number: over the assignments of a supplement (`Nye oppdrag:`), over what is given of the budget (`Kap. 714,
 * post 21`), inside an assignment (`Nytt mål`, `1. Ny indikator`), attachments, and any other.
 */
import { readNamedLabel } from '../../rules/part-label.ts';
import type { Body, Construct } from '../body.ts';
import { isIdentifierLine, readIdentifierLine } from '../lines/identifier-line.ts';
import { type Piece, unmarkedLevel } from '../lines/piece.ts';
import { assignmentLabel, attachmentWords, chapterWords, groupWords, partWords } from '../wording.ts';
import { looksLikeHeading, withoutMark } from './heading-words.ts';

const isPlain = (piece: Parameters<Construct>[0][number]) =>
  !piece.rows && !piece.cells && piece.mark?.ordinal !== null;

/** `Nye oppdrag:`, `Presisering av tidligere oppdrag:`. */
export const group: Construct = (pieces, at, body) => {
  const piece = pieces[at]!;
  const kind = isPlain(piece) ? groupWords.find(([pattern]) => pattern.test(piece.text))?.[1] : undefined;
  if (!kind || (!piece.level && !piece.apart && !piece.strong)) return 0;
  if (piece.mark?.label) return 0;
  if (!piece.inIndex) body.groupKind = kind;
  const depth = body.belowNumbers;
  body.addHeading(depth, piece.content, { role: 'section', number: null }, piece.lines);
  if (body.numbers) body.sectionDepth = depth;
  return 1;
};

/** `Oppdrag:` over an assignment: a label, under which the assignment stands beside it. */
export const label: Construct = (pieces, at, body) => {
  const piece = pieces[at]!;
  if (!isPlain(piece) || piece.mark || !assignmentLabel.test(piece.text) || (!piece.level && !piece.apart)) return 0;
  body.closeAssignment();
  body.addHeading(
    body.subheadingDepth(piece.level || unmarkedLevel),
    piece.content,
    { role: 'subheading' },
    piece.lines,
  );
  return 1;
};

/** `Økonomi`, `Rapportering`: a chapter that no assignment holds. */
export const chapter: Construct = (pieces, at, body) => {
  const piece = pieces[at]!;
  if (!isPlain(piece) || piece.mark || !body.assignment || !chapterWords.test(piece.text)) return 0;
  if (!piece.level && !piece.strong && !piece.apart) return 0;
  body.closeAssignment();
  body.addHeading(body.belowNumbers, piece.content, { role: 'section', number: null }, piece.lines);
  return 1;
};

/** `Vedlegg I – Kalender`, `Mandat for …`. */
export const attachment: Construct = (pieces, at, body) => {
  const piece = pieces[at]!;
  if (!isPlain(piece) || piece.mark || !attachmentWords.test(piece.text) || piece.text.length > 160) return 0;
  if (
    !piece.level &&
    !(piece.apart && looksLikeHeading(piece, pieces[at + 1]) && !/^vedlegg(?:t|:)/iu.test(piece.text))
  )
    return 0;
  body.inAttachment = true;
  body.numbers = null;
  body.addHeading(1, piece.content, { role: 'attachment' }, piece.lines);
  return 1;
};

const budgetChapter = /^kap(?:\.|ittel) ?\d{3,4}(?!\d)/iu;
const item = /^post \d{2}(?!\d)/iu;
/** Ends as a sentence does, not as `Post 73.`, `Kap. 765,` or `Hjemhenting mv.`. */
const sentence = /(?<!^(?:kap|post)[\s\d.,]*)(?<!(?<!\p{L})(?:mv|m\.m))[.;,]$/iu;
const longestFunding = 100;

/** `Kap. 714, post 21` and, under a chapter, `Post 60 …`. It ends the assignment before it. */
export const funding: Construct = (pieces, at, body) => {
  const piece = pieces[at]!;
  const isChapter = budgetChapter.test(piece.text);
  if (!isPlain(piece) || piece.mark || (!isChapter && !item.test(piece.text))) return 0;
  if (piece.text.length > longestFunding || (!piece.level && (!piece.apart || sentence.test(piece.text)))) return 0;
  if (body.assignment) body.closeAssignment();
  const depth = isChapter
    ? body.subheadingDepth(chapterLevel)
    : body.subheadingDepth(body.fundingDepth ? chapterLevel + 1 : chapterLevel);
  body.fundingDepth =
    isChapter && !/post(?:er|ene)? \d/iu.test(piece.text)
      ? depth
      : body.fundingDepth && !isChapter
        ? body.fundingDepth
        : 0;
  body.addHeading(depth, piece.content, { role: 'subheading' }, piece.lines);
  return 1;
};

/** Chapters of the budget stand below any heading of the section, whatever level a conversion marks them with. */
const chapterLevel = 10;

/** `Helse- og omsorgstjenester` right above an assignment: the area that it stands under. */
export const area: Construct = (pieces, at, body) => {
  const [piece, next] = [pieces[at]!, pieces[at + 1]];
  if (!isPlain(piece) || piece.mark || !next || next.mark || next.rows || piece.text.length > 90) return 0;
  if (!piece.level && !(piece.apart && /^\p{Lu}[^.:;!?]{2,88}$/u.test(piece.text))) return 0;
  if (readIdentifierLine(piece.text) || !isIdentifierLine(next.cells?.[0] ?? next.text)) return 0;
  const depth = body.belowNumbers;
  body.addHeading(depth, piece.content, { role: 'section', number: null }, piece.lines);
  return 1;
};

/**
 * Label of the part that an unmarked heading names, where another part follows. Nothing tells where the last part ends, so only
 * deadlines that name it are its own.
 */
function labelBeforeNext(pieces: readonly Piece[], at: number): string | null {
  const below = pieces.slice(at + 1);
  const end = below.findIndex(({ cells, text }) => cells !== undefined || isIdentifierLine(text));
  const inside = end < 0 ? below : below.slice(0, end);
  const isFollowed = inside.some((piece) => piece.apart && isPlain(piece) && readNamedLabel(piece.text) !== null);
  return isFollowed ? readNamedLabel(pieces[at]!.text) : null;
}

/** `Deloppdrag 2: Rekvireringsrett`, a line of its own that may end as a sentence. */
export const part: Construct = (pieces, at, body) => {
  const piece = pieces[at]!;
  if (!isPlain(piece) || piece.mark || piece.level || !piece.apart || !body.assignment) return 0;
  if (!partWords.test(piece.text) || piece.text.length > longestPart) return 0;
  const label = labelBeforeNext(pieces, at);
  body.addHeading(
    body.subheadingDepth(unmarkedLevel),
    piece.content,
    { role: 'subheading', ...(label && { label }) },
    piece.lines,
  );
  return 1;
};

const longestPart = 200;

const numberedPart = /^(\d{1,2}|[a-h])[.)]\s+\S/u;
export const subheading: Construct = (pieces, at, body) => {
  const piece = pieces[at]!;
  if (!isPlain(piece)) return 0;
  const text = withoutMark(piece);
  const isBold =
    piece.strong &&
    piece.apart &&
    piece.text.length < 120 &&
    !/[.;,]$/u.test(piece.text) &&
    pieces[at + 1] !== undefined;
  if (!piece.level && !isBold && !looksLikeHeading(piece, pieces[at + 1])) return 0;
  if (!piece.level && (piece.mark || /^(?:frist|kontaktperson)/iu.test(piece.text))) return 0;
  if (body.assignment && body.assignmentClosed && piece.level > 0) {
    body.closeAssignment();
    body.addHeading(body.belowNumbers, text, { role: 'section', number: null }, piece.lines);
    return 1;
  }
  const level = piece.level === unmarkedLevel ? levelByPlace(pieces[at + 1], body) : piece.level || unmarkedLevel;
  const isMarked = piece.level > 0 || piece.strong;
  const part =
    body.assignment &&
    (numberedPart.exec(text)?.[1] ?? (isMarked ? readNamedLabel(text) : labelBeforeNext(pieces, at)));
  const depth = body.subheadingDepth(level);
  body.addHeading(
    depth,
    piece.mark ? text : piece.content,
    { role: 'subheading', ...(part && { label: part }) },
    piece.lines,
  );
  return 1;
};

/** Above the chapters of the budget. */
const groupLevel = chapterLevel - 1;

/**
 * Level of a heading whose print is lost: `Øremerkede bevilgninger` right above `Kap. 714, post 21` is over what follows, and so is
 * the heading after a chapter that names its own item.
 */
function levelByPlace(next: Piece | undefined, body: Body): number {
  const over = next !== undefined && (next.level === unmarkedLevel || budgetChapter.test(next.text));
  return over || (body.levels.at(-1) === chapterLevel && body.fundingDepth === 0) ? groupLevel : unmarkedLevel;
}
