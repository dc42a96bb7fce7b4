/** Letters for tests: a text goes through the same stages as a source folder, without the disk. */
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { Diagnostics } from '../scripts/diagnostics.ts';
import { chooseFormat } from '../scripts/letters/formats/index.ts';
import { nameLetters } from '../scripts/letters/parse/letter-slugs.ts';
import { parseLetter } from '../scripts/letters/parse/parse-letter.ts';
import { type RawSource, readSource } from '../scripts/letters/read/read-source.ts';
import { readLists } from '../scripts/letters/read/read-vocabulary.ts';
import type { LetterReading, SourceDocument } from '../scripts/letters/reading.ts';
import type { Lexicon } from '../scripts/letters/restore/lexicon.ts';
import { prepareLexicon } from '../scripts/letters/restore/prepare-lexicon.ts';
import { restoreSource } from '../scripts/letters/restore/restore-source.ts';
import { type Vocabulary, wordsOf } from '../scripts/text/vocabulary.ts';
import { root } from './root.ts';

/** What `make` gives for a name, made when it is first asked for and then kept: files share what they read. */
function remember<Result>(make: (name: string) => Result): (name: string) => Result {
  const made = new Map<string, Result>();
  return (name) => {
    if (!made.has(name)) made.set(name, make(name));
    return made.get(name)!;
  };
}

/** A source folder of the collection as it lies on disk. */
export const readRaw = remember((slug): RawSource => {
  const diagnostics = new Diagnostics();
  const source = readSource(join(root, 'content/sources', slug), root, diagnostics);
  if (!source) throw new Error(diagnostics.print());
  return source;
});

const lists = readLists(root, new Diagnostics());

/** The phrases that restoring knows besides the letters. */
export const { phrases } = lists;

let built: Lexicon | undefined;

/** The lexicon of the collection. */
export function lexicon(): Lexicon {
  built ??= prepareLexicon(readdirSync(join(root, 'content/sources')).map(readRaw), phrases)();
  return built;
}

/** A source document of the collection, restored. */
export const readDocument = remember((slug): SourceDocument => {
  const diagnostics = new Diagnostics();
  const document = restoreSource(readRaw(slug), diagnostics);
  if (diagnostics.failed) throw new Error(diagnostics.print());
  return document;
});

/** What decides about hyphens at line ends: the words of the lines, and the curated list. */
export function vocabulary(lines: SourceDocument['lines'] = []): Vocabulary {
  return wordsOf(lines, lists.hyphenedWords);
}

/** A document made of a text. */
export function documentOf(text: string, settings: Partial<SourceDocument['settings']> = {}): SourceDocument {
  const lines = text.replace(/\n$/u, '').split('\n');
  return {
    slug: 'case',
    path: 'source.txt',
    sha256: '0'.repeat(64),
    settings: {
      format: null,
      year: 2024,
      sha256: '0'.repeat(64),
      origin: 'Helse- og omsorgsdepartementet',
      licence: 'Offentlig dokument',
      gaps: [],
      lacksNorwegianLetters: false,
      secondExtraction: false,
      ...settings,
    },
    lines: lines.map((raw, at) => ({ n: at + 1, raw, text: raw })),
    changes: [],
    unsure: [],
  };
}

/** The letters of a document, each parsed, with the messages that reading gave. */
export function readLetters(document: SourceDocument) {
  const diagnostics = new Diagnostics();
  const format = chooseFormat(document);
  if (!format) throw new Error(`No format for ${document.slug}`);
  const readings: LetterReading[] = format.read(document, { diagnostics, vocabulary: vocabulary(document.lines) });
  const slugs = nameLetters(
    readings.map((reading) => ({ reading, document })),
    () => null,
  );
  const letters = readings.map((reading, at) => ({ reading, document, ...parseLetter(reading, slugs[at]!, document) }));
  return { letters, messages: diagnostics.lines() };
}
