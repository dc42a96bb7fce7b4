/**
 * Restore the Norwegian letters of a text that was read without them.
 *
 * Takes: the lines of a source, and what is known of Norwegian.
 * Guarantees: as many lines as before; words are repaired within their line; every change is recorded with its reason.
 */
import type { Correction, UnsureWord } from '../../../src/schemas/index.ts';
import { type Choice, listChoices } from './choices.ts';
import { choosePath, closeRivals } from './choose.ts';
import { explain } from './explain.ts';
import { readHalves } from './halves.ts';
import { longestContext } from './language-model.ts';
import type { Lexicon } from './lexicon.ts';
import { cutTokens, type Token } from './tokens.ts';

export interface Restored {
  lines: string[];
  changes: Omit<Correction, 'letter'>[];
  unsure: UnsureWord[];
}

/** A token of the running text, and where it is shown; null between words. */
interface Place {
  line: number;
  at: number;
}

export function restoreLines(lines: readonly string[], lexicon: Lexicon): Restored {
  const tokenLines = lines.map(cutTokens);
  const { tokens, places } = runOn(tokenLines);
  const spots: number[] = [];
  const all: Choice[][] = [];
  let opens = true;
  let quoted = false;
  tokens.forEach((token, at) => {
    if (token.kind === 'space') return;
    spots.push(at);
    all.push(listChoices({ tokens, at, opens, quoted }, lexicon));
    if (token.text === '«') quoted = true;
    if (token.text === '»' || all.at(-1)!.some(({ text }) => text.endsWith('»'))) quoted = false;
    opens = token.kind === 'mark' && /[.:!?•]/u.test(token.text);
  });
  spots.forEach((at, index) => {
    const next = spots[index + 2];
    if (next === undefined || tokens[at + 1]?.text !== '-' || places[at]!.line === places[next]!.line) return;
    if (tokens[at]!.kind !== 'word' || !/^\p{Ll}/u.test(tokens[next]!.text) || next !== at + 3) return;
    const halves = readHalves(tokens[at]!.text, tokens[next]!.text, lexicon);
    if (halves) [all[index], all[index + 2]] = [[halves[0]], [halves[1]]];
  });
  const chosen = choosePath(all, lexicon.language);
  const shown = tokenLines.map((row) => row.map(({ text }) => text));
  const changes: Omit<Correction, 'letter'>[] = [];
  const unsure: UnsureWord[] = [];
  const rivalsOf = chosen.map((_, index) => closeRivals(all, chosen, index, lexicon.language));
  const elsewhere = new Set(chosen.flatMap(({ words }, index) => (rivalsOf[index]!.length ? [] : words)));
  chosen.forEach((best, index) => {
    const { line, at } = places[spots[index]!]!;
    const printed = shown[line]![at]!;
    if (best.unsure) unsure.push({ line: line + 1, word: printed, readings: [printed, ...best.unsure] });
    const contenders = [best, ...rivalsOf[index]!];
    const known = contenders.filter(({ words }) => words.every((word) => elsewhere.has(word)));
    if (contenders.length > 1 && known.length !== 1) {
      unsure.push({ line: line + 1, word: printed, readings: contenders.map(({ text }) => text) });
      return;
    }
    const choice = known.length === 1 ? known[0]! : best;
    if (choice.text === printed) return;
    shown[line]![at] = choice.text;
    const context = chosen.slice(Math.max(0, index - longestContext), index).flatMap(({ words }) => words);
    const why = explain(choice, context, lexicon.language);
    changes.push({ line: line + 1, from: printed, to: choice.text, kind: 'ocr', why });
  });
  return { lines: shown.map((texts) => texts.join('')), changes, unsure };
}

/** All tokens as one running text: a line end is a space like any other, and there is one space between words. */
function runOn(tokenLines: readonly (readonly Token[])[]): { tokens: Token[]; places: (Place | null)[] } {
  const tokens: Token[] = [];
  const places: (Place | null)[] = [];
  const put = (token: Token, place: Place | null) => {
    if (token.kind === 'space' && (tokens.at(-1)?.kind ?? 'space') === 'space') return;
    tokens.push(token);
    places.push(token.kind === 'space' ? null : place);
  };
  tokenLines.forEach((row, line) => {
    row.forEach((token, at) => {
      put(token, { line, at });
    });
    put({ kind: 'space', text: ' ' }, null);
  });
  return { tokens, places };
}
