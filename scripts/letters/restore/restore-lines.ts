/**
 * Restore the Norwegian letters of a text that was read without them.
 *
 * Takes: the lines of a source, and what is known of Norwegian.
 * Guarantees: as many lines as before; words are repaired within their line; every change is recorded with its reason;
 * a word that cannot be settled stays as printed and is listed.
 */
import type { RestoredWord, UnsureWord } from '../../../src/schemas/index.ts';
import type { Choice } from './choice.ts';
import { listChoices } from './choices.ts';
import { choosePath, closeRivals } from './choose.ts';
import { explain } from './explain.ts';
import { readHalves } from './halves.ts';
import { longestContext } from './language-model.ts';
import type { Lexicon } from './lexicon.ts';
import { type RunningText, runTextOn } from './running-text.ts';

export interface Restored {
  lines: string[];
  changes: RestoredWord[];
  unsure: UnsureWord[];
}

export function restoreLines(lines: readonly string[], lexicon: Lexicon): Restored {
  const text = runTextOn(lines);
  const spots = text.tokens.flatMap(({ kind }, at) => (kind === 'space' ? [] : [at]));
  const all = listAll(text, spots, lexicon);
  const chosen = choosePath(all, lexicon.language);
  const rivals = chosen.map((_, index) => closeRivals(all, chosen, index, lexicon.language));
  /** Words of the letter that nothing rivals: of two readings elsewhere the one that the letter has is meant. */
  const settled = new Set(chosen.flatMap(({ words }, index) => (rivals[index]!.length > 0 ? [] : words)));

  const { shown } = text;
  const changes: RestoredWord[] = [];
  const unsure: UnsureWord[] = [];
  chosen.forEach((best, index) => {
    const { line, at, column } = text.places[spots[index]!]!;
    const from = shown[line]![at]!;
    if (best.unsure) unsure.push({ line: line + 1, word: from, readings: [from, ...best.unsure] });
    const choice = settle([best, ...rivals[index]!], settled);
    if (!choice) {
      unsure.push({ line: line + 1, word: from, readings: [best, ...rivals[index]!].map((rival) => rival.text) });
    } else if (choice.text !== from) {
      shown[line]![at] = choice.text;
      const context = chosen.slice(Math.max(0, index - longestContext), index).flatMap(({ words }) => words);
      const why = explain(choice, all[index]!, context, lexicon.language);
      changes.push({ line: line + 1, column, from, to: choice.text, why });
    }
  });
  return { lines: shown.map((row) => row.join('')), changes, unsure };
}

/** The only contender, or the only one that the letter has elsewhere; null where neither decides. */
function settle(contenders: readonly Choice[], settled: ReadonlySet<string>): Choice | null {
  if (contenders.length === 1) return contenders[0]!;
  const known = contenders.filter(({ words }) => words.every((word) => settled.has(word)));
  return known.length === 1 ? known[0]! : null;
}

/** The choices of every token, those of words cut by a line end together. */
function listAll({ tokens, places }: RunningText, spots: readonly number[], lexicon: Lexicon): Choice[][] {
  let opens = true;
  let quoted = false;
  const all = spots.map((at) => {
    const token = tokens[at]!;
    const choices = listChoices({ tokens, at, opens, quoted }, lexicon);
    if (token.text === '«') quoted = true;
    else if (token.text === '»' || choices.some(({ text }) => text.endsWith('»'))) quoted = false;
    opens = token.kind === 'mark' && /[.:!?•]/u.test(token.text);
    return choices;
  });
  spots.forEach((at, index) => {
    const next = spots[index + 2];
    if (next !== at + 3 || places[at]!.line === places[next]!.line) return;
    if (tokens[at]!.kind !== 'word' || tokens[at + 1]!.text !== '-' || !/^\p{Ll}/u.test(tokens[next]!.text)) return;
    const halves = readHalves(tokens[at]!.text, tokens[next]!.text, lexicon);
    if (halves) [all[index], all[index + 2]] = [[halves[0]], [halves[1]]];
  });
  return all;
}
