/** Word-level differences of two short texts. */
import { diffArrays } from 'diff';
import type { WordRun } from '../../../src/schemas/index.ts';

/**
 * A word with what hyphens and slashes hold together, also where a line break of the source left a space behind one
 * (`4- årsperioden`, `e-helseløsninger/ digitale`), but not `helse- og`; else one sign.
 */
const token = /[\p{L}\p{N}]+(?:(?:[-–‑/]|- (?!(?:og|eller|samt)\s)|\/ )[\p{L}\p{N}]+)*[-‑]?|\S/gu;

interface Token {
  /** With the space before it. */
  text: string;
  /** What must be equal for two to be the same word. */
  key: string;
}

/**
 * The later text with what was removed put in where it stood. White space, hyphens and a final mark do not count as
 * differences: one letter has lost them in reading. Runs that are the same or added, joined, are the later text.
 */
export function compareWords(earlier: string, later: string): WordRun[] {
  const changes = diffArrays(tokensOf(earlier.trim()), tokensOf(later.trim()), {
    comparator: (a, b) => a.key === b.key,
    maxEditLength: mostEdits,
  });
  if (!changes)
    return [
      { kind: 'removed', text: earlier },
      { kind: 'added', text: later },
    ];
  const runs = changes.map(
    ({ value, added, removed }): WordRun => ({
      kind: added ? 'added' : removed ? 'removed' : 'same',
      text: value.map(({ text }) => text).join(''),
    }),
  );
  const words = runs.findLastIndex(({ kind, text }) => kind === 'same' || !finalMark.test(text));
  const marks = runs.splice(words + 1).filter(({ kind }) => kind === 'added');
  return [...runs, ...marks.map(({ text }): WordRun => ({ kind: 'same', text }))];
}

/** Texts with more differences than this are two texts, and comparing them on would take ever longer. */
const mostEdits = 2000;

const finalMark = /^[.:;]$/u;

export const isSame = (runs: readonly WordRun[]) => runs.every(({ kind }) => kind === 'same');

function tokensOf(text: string): Token[] {
  return [...text.matchAll(token)].map((match): Token => {
    const before = /\s/u.test(text[match.index - 1] ?? '') ? ' ' : '';
    return { text: before + match[0], key: keyOf(match[0]) };
  });
}

function keyOf(text: string): string {
  const withoutHyphens = text.replaceAll(/[-–‑\s]/gu, '');
  return withoutHyphens || '-';
}
