/** What a token of the running text may stand for. */
import type { Confusion } from './confusions.ts';
import type { Lexicon } from './lexicon.ts';
import type { Evidence } from './readings.ts';
import type { Token } from './tokens.ts';

export interface Choice {
  /** What would be shown. */
  text: string;
  /** How the language model sees it: lower-case words. */
  words: readonly string[];
  /** What the confusions that it assumes cost. */
  cost: number;
  /** ln of how likely it is where no text has it. */
  unseen: number;
  undone: readonly Confusion[];
  evidence: Evidence | 'printed' | 'split' | 'strokes';
  /** Readings that no rule can tell from the printed form. */
  unsure?: readonly string[];
}

/** The tokens of the running text, and where the one in question stands among them. */
export interface Spot {
  tokens: readonly Token[];
  at: number;
  /** True where a sentence or heading begins. */
  opens: boolean;
  /** True inside «quotes» that are not closed yet. */
  quoted: boolean;
}

/** ln of how likely a word is that nobody knows: a name, a slip, another language. */
const unknown = -20;
/** A footnote's number at the end of a word: `Norge2`. */
const footnoteMark = /(?<=\p{L}{3})\d$/u;

/** The choice of leaving a token as it is printed. */
export function asPrinted(text: string, word: string, lexicon: Lexicon): Choice {
  const bare = word.replace(footnoteMark, '');
  return {
    text,
    words: [bare],
    cost: 0,
    unseen: unknown - 0.15 * text.length,
    undone: [],
    evidence: lexicon.language.count(bare) > 0 ? 'letters' : 'printed',
  };
}
