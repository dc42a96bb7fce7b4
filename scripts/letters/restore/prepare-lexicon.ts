/**
 * Prepare the lexicon that restoring reads with.
 *
 * Takes: all sources, and the phrases of content/vocabulary/restoring.yaml.
 * Guarantees: it is built once, and only when asked for; it holds nothing of the sources that lack Norwegian letters.
 */

import { loadWordList } from '../../text/word-list.ts';
import type { RawSource } from '../read/read-source.ts';
import { foldHomoglyphs } from './fold-homoglyphs.ts';
import { buildLexicon, type Lexicon } from './lexicon.ts';

export function prepareLexicon(sources: readonly RawSource[], phrases: readonly string[]): () => Lexicon {
  let lexicon: Lexicon | undefined;
  return () => {
    lexicon ??= buildLexicon(
      [
        ...sources
          .filter(({ settings }) => !settings.lacksNorwegianLetters)
          .map(({ lines }) => foldHomoglyphs(lines).lines),
        // Twice: a word met only once may be a slip.
        [...phrases, ...phrases].map((phrase) => `${phrase}.`),
      ],
      loadWordList(),
    );
    return lexicon;
  };
}
