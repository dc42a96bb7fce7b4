/** `Mål 5: Pasienter, brukere …`, `Hovedmål 2 – …`, and the headings of a goal's criteria, parameters and key figures. */
import type { Construct } from '../body.ts';
import { goalPartWords, goalWords } from '../wording.ts';
import { withoutMark } from './heading-words.ts';

const sectionNumber = /^\d{1,2}(?:\.\d{1,2}){1,3}\.?\s+/u;

export const goal: Construct = (pieces, at, body) => {
  const piece = pieces[at]!;
  const text = withoutMark(piece).replace(sectionNumber, '');
  const [, number, title] = goalWords.exec(text) ?? [];
  if (!number || !title || piece.rows || piece.mark?.ordinal === null || !/^[\p{Lu}«]/u.test(title)) return 0;
  if (piece.level === 0 && !piece.strong && /[.:;]$/u.test(title) && !/^\p{L}+ \d{1,2}\s?:/u.test(text)) return 0;
  const parent = number.includes('.');
  const depth = parent ? Math.max(body.goalDepth, body.sectionDepth) + 1 : body.sectionDepth + 1;
  if (parent) {
    body.addHeading(depth, text, { role: 'subheading' }, piece.lines);
    return 1;
  }
  body.addHeading(depth, withoutMark(piece), { role: 'goal', number: Number(number), title }, piece.lines);
  return 1;
};

export const goalPart: Construct = (pieces, at, body) => {
  const piece = pieces[at]!;
  if (piece.rows || piece.mark?.ordinal === null || piece.text.length > 60) return 0;
  const text = withoutMark(piece);
  const number = /^\d{1,2}(?:\.\d{1,2}){1,3}/u.exec(text)?.[0];
  const part = goalPartWords.find(([pattern]) => pattern.test(text.replace(sectionNumber, '')))?.[1];
  if (!part || (!number && !body.inGoal)) return 0;
  if (number) body.numbers = number.split('.').map(Number);
  const depth = number ? number.split('.').length : body.goalDepth + 1;
  body.addHeading(depth, text, { role: 'goal-part', part }, piece.lines);
  if (body.inGoal || number) body.inGoal = true;
  return 1;
};
