/** A letter as one running text: a line end is a space like any other, and there is one space between words. */
import { cutTokens, type Token } from './tokens.ts';

/** Where a token is shown. */
export interface Place {
  /** 0-based. */
  line: number;
  /** Index among the line's tokens. */
  at: number;
  /** 1-based, of its first character. */
  column: number;
}

export interface RunningText {
  tokens: Token[];
  /** By token; null for the spaces between. */
  places: (Place | null)[];
  /** The texts of each line's tokens, spaces among them: joined they are the line. */
  shown: string[][];
}

export function runTextOn(lines: readonly string[]): RunningText {
  const tokens: Token[] = [];
  const places: (Place | null)[] = [];
  const shown = lines.map((text, line) => {
    const row = cutTokens(text);
    let column = 1;
    row.forEach((token, at) => {
      const place = { line, at, column };
      column += token.text.length;
      if (token.kind === 'space' && (tokens.at(-1)?.kind ?? 'space') === 'space') return;
      tokens.push(token);
      places.push(token.kind === 'space' ? null : place);
    });
    if (tokens.length > 0 && tokens.at(-1)!.kind !== 'space') {
      tokens.push({ kind: 'space', text: ' ' });
      places.push(null);
    }
    return row.map((token) => token.text);
  });
  return { tokens, places, shown };
}
