/**
 * Passages of an annual report that tell of an assignment without its ID: our own match by words, kept apart from the facts,
 * for assignments of the report's year and the year before. A person may tie more, or turn a match down, in
 * content/vocabulary/report-ties.yaml.
 */
import { canonicalIdentifier, findIdentifiers } from '../../../src/domain/identifier.ts';
import { splitSentences } from '../../../src/domain/sentences.ts';
import type { Assignment, ReportPassage } from '../../../src/schemas/index.ts';
import type { Diagnostics } from '../../diagnostics.ts';
import type { MergedLetter } from '../archive.ts';
import { placeOf, quoteOf, withTies } from './apply-report-ties.ts';
import { topicText } from './link-related.ts';
import { matchSentence, type Sought, seek, type Told } from './match-sentence.ts';
import { type ReportParagraph, readReportText } from './report-text.ts';
import type { ResolveLists } from './resolve-archive.ts';
import { sharedPhrases } from './shared-phrases.ts';
import type { TopicText } from './topic-profiles.ts';
import { WordWeights, weighedWords } from './word-weights.ts';

/** Least that a sentence scores. */
const enough = 1.45;
/** How far a sentence may be behind the best of its assignment, and behind another assignment that it tells of. */
const [behindOwn, behindOther] = [0.25, 0.6];
/** Most that an assignment gets from one report by words. */
const most = 3;

interface Asked {
  assignment: Assignment;
  text: TopicText;
  sought: Sought;
}

interface Sentence {
  told: Told;
  text: string;
  paragraph: ReportParagraph;
}

interface Found {
  score: number;
  named: number;
  words: string[];
  sentence: Sentence;
}

export function linkReportPassages(
  letters: readonly MergedLetter[],
  { commonWords, reportWords, reportTies }: ResolveLists,
  diagnostics: Diagnostics,
): void {
  const assignments = letters.flatMap((letter) => letter.assignments);
  const texts = assignments.map((assignment) => ({ assignment, text: textAbout(assignment, assignments) }));
  for (const report of letters.filter(({ letter }) => letter.kind === 'annual-report')) {
    const { year, slug } = report.letter;
    const paragraphs = readReportText(report).flatMap((section) =>
      section.paragraphs.map((paragraph) => ({ paragraph, heading: section.isOwnTitle ? section.section.title : '' })),
    );
    const words = [
      ...texts.map(({ text }) => weighedWords(`${text.title} ${text.text}`)),
      ...paragraphs.map(({ paragraph }) => weighedWords(paragraph.text)),
    ];
    const weights = new WordWeights(words, [...commonWords, ...reportWords]);
    const sentences = paragraphs.flatMap((one) => sentencesOf(one, weights));
    const asked = texts
      .filter(({ assignment: { year: given, kind } }) => given <= year && given >= year - 1 && kind !== 'postponement')
      .map(({ assignment, text }) => ({ assignment, text, sought: seek(text, weights) }));
    const found = findAll(asked, sentences, weights);
    const ties = reportTies.filter(({ report: tied }) => tied === slug);
    for (const one of asked) {
      const own = ties.filter(({ assignment }) => assignment === one.assignment.id);
      const passages = (found.get(one) ?? []).map((match) => toPassage(match, one.text, report));
      one.assignment.reportPassages.push(...withTies(passages, own, report, diagnostics));
    }
  }
}

/** What an assignment is about; a clarification (presisering) has the name of what it clarifies. */
function textAbout(assignment: Assignment, all: readonly Assignment[]): TopicText {
  const { kind, references } = assignment;
  const clarified = references.find(({ relation }) => relation === 'clarifies')?.id;
  const base = kind === 'clarification' ? all.find(({ id }) => id === clarified) : undefined;
  return { ...topicText(assignment), title: (base ?? assignment).title };
}

function sentencesOf({ paragraph, heading }: { paragraph: ReportParagraph; heading: string }, weights: WordWeights) {
  const whole = weights.withParts(weighedWords(paragraph.text));
  const titled = weights.withParts(weighedWords(heading));
  return splitSentences(paragraph.text).map(({ text }): Sentence => {
    const words = weighedWords(text);
    const stems = words.map(({ stem }) => stem);
    const mass = [...new Set(stems)].reduce((sum, stem) => sum + weights.weight(stem), 0);
    return { told: { stems, has: weights.withParts(words).union(titled), paragraph: whole, mass }, text, paragraph };
  });
}

function findAll(asked: readonly Asked[], sentences: readonly Sentence[], weights: WordWeights): Map<Asked, Found[]> {
  const all = asked.flatMap((one) =>
    sentences.flatMap((sentence) => {
      const match = matchSentence(one.sought, sentence.told, weights, enough);
      return match && !names(sentence.paragraph, one.assignment) ? [{ one, sentence, ...match }] : [];
    }),
  );
  const best = new Map<Sentence | Asked, number>();
  for (const { one, sentence, score } of all) {
    for (const key of [one, sentence]) best.set(key, Math.max(best.get(key) ?? 0, score));
  }
  const found = new Map<Asked, Found[]>();
  for (const { one, ...match } of all.sort((a, b) => b.score - a.score || lineOf(a) - lineOf(b))) {
    const own = found.get(one) ?? [];
    const isClear = match.score >= best.get(one)! - behindOwn && match.score >= best.get(match.sentence)! - behindOther;
    if (!isClear || own.length === most || own.some((before) => repeats(match, before))) continue;
    found.set(one, [...own, clearestOf(match, one, all)]);
  }
  return found;
}

/** The sentence of the same paragraph that has most of the name: it may score less than one with more of the text. */
function clearestOf(match: Found, asked: Asked, all: readonly (Found & { one: Asked })[]): Found {
  const same = all.filter(({ one, sentence }) => one === asked && sentence.paragraph === match.sentence.paragraph);
  return same.reduce<Found>((best, other) => (other.named > best.named ? other : best), match);
}

const lineOf = ({ sentence }: Pick<Found, 'sentence'>) => sentence.paragraph.lines[0];

/** True where the report gives the ID: then it is a fact and stands in the history. */
function names({ text }: ReportParagraph, { id }: Assignment): boolean {
  return findIdentifiers(text).some((mention) => canonicalIdentifier(mention.id) === canonicalIdentifier(id));
}

/** True for a sentence of a paragraph that was found, and for one that the report prints twice. */
function repeats({ sentence: one }: Pick<Found, 'sentence'>, { sentence: other }: Found): boolean {
  return one.paragraph === other.paragraph || one.text === other.text;
}

function toPassage(
  { words, sentence: { text, paragraph } }: Found,
  own: TopicText,
  report: MergedLetter,
): ReportPassage {
  const phrases = sharedPhrases(words, own, { title: '', text });
  return {
    ...placeOf(paragraph, report),
    words: phrases,
    by: 'words',
    why: `Felles ord: ${phrases.join(', ')}`,
    text: quoteOf(paragraph, text) ?? text,
  };
}
