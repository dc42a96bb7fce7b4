/** Letters for tests: a text goes through the same stages as a source folder, without the disk. */
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { Diagnostics } from '../scripts/diagnostics.ts';
import { chooseFormat } from '../scripts/letters/formats/index.ts';
import { countWords, type Vocabulary } from '../scripts/letters/layout/vocabulary.ts';
import { nameLetters } from '../scripts/letters/parse/letter-slugs.ts';
import { parseLetter } from '../scripts/letters/parse/parse-letter.ts';
import { type RawSource, readSource } from '../scripts/letters/read/read-source.ts';
import { readPhrases } from '../scripts/letters/read/read-vocabulary.ts';
import type { LetterReading, SourceDocument } from '../scripts/letters/reading.ts';
import { prepareLexicon } from '../scripts/letters/restore/prepare-lexicon.ts';
import { restoreSource } from '../scripts/letters/restore/restore-source.ts';

export const root = join(import.meta.dirname, '..');

/** A source folder of the collection as it lies on disk. */
export function readRaw(slug: string): RawSource {
  const diagnostics = new Diagnostics();
  const source = readSource(join(root, 'content/sources', slug), root, diagnostics);
  if (!source) throw new Error(diagnostics.print());
  return source;
}

/** The phrases that restoring knows besides the letters. */
export const phrases = readPhrases(root, new Diagnostics());

/** The lexicon of the collection, built once. */
export const lexicon = prepareLexicon(readdirSync(join(root, 'content/sources')).map(readRaw), phrases);

/** A source document of the collection, restored. */
export function readDocument(slug: string): SourceDocument {
  const diagnostics = new Diagnostics();
  const document = restoreSource(readRaw(slug), lexicon, diagnostics);
  if (diagnostics.failed) throw new Error(diagnostics.print());
  return document;
}

let words: Vocabulary | undefined;

/** Words of the clean sources, counted once. */
export function vocabulary(): Vocabulary {
  words ??= countWords(
    ['arsrapport-2024', 'tildelingsbrev-2023-med-tillegg', 'tildelingsbrev-2024']
      .flatMap((slug) => readDocument(slug).lines)
      .map(({ text }) => text),
  );
  return words;
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
  const readings: LetterReading[] = format.read(document, { diagnostics, vocabulary: vocabulary() });
  const slugs = nameLetters(readings);
  const letters = readings.map((reading, at) => ({ reading, document, ...parseLetter(reading, slugs[at]!, document) }));
  return { letters, messages: diagnostics.lines() };
}
