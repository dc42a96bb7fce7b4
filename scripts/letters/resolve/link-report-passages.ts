/**
 * Passages of an annual report that tell of an assignment without its ID: our own match by words, kept apart from the
 * facts. Only clear ones, of the report's year and the year before:
 * a section whose own heading is nearly the assignment's title (`Intensjonsavtalen for et sunnere kosthold`), or
 * a paragraph that has most of the title's words and is like the assignment in two of them, or in one that hardly
 * anything else has (`ammefri`).
 */
import type { Assignment, CommonWordGroup, ReportPassage } from '../../../src/schemas/index.ts';
import type { MergedLetter } from '../archive.ts';
import { canonicalIdentifier, findIdentifiers } from '../rules/identifier.ts';
import { splitSentences } from '../rules/sentences.ts';
import { shareOfStems, wordsOf } from '../rules/word-stem.ts';
import { topicText } from './link-related.ts';
import { type ReportParagraph, type ReportSectionText, readReportText } from './report-text.ts';
import { compareProfiles, coverage, type TopicProfile, TopicProfiler, tellingWords } from './topic-profiles.ts';

/** Likeness of heading and title, and of the whole texts, that a section needs. */
const [likeHeading, likeSection] = [0.45, 0.3];
/** Share of words of heading and title that both have; less is enough where two words tell. */
const sameHeading = 0.5;
/** Share of the title's weight that a paragraph must have. */
const mostOfTitle = 0.7;
/** Likeness that two telling words must make, and that one rare word must make alone. */
const [enoughForTwo, enoughForOne] = [0.3, 0.35];
/** Texts that may have a word that is rare. */
const rareIn = 6;
/** Most that an assignment gets from one report. */
const most = 3;

interface Found {
  likeness: number;
  words: string[];
  paragraphs: readonly ReportParagraph[];
}

export function linkReportPassages(letters: readonly MergedLetter[], common: readonly CommonWordGroup[]): void {
  const assignments = letters.flatMap((letter) => letter.assignments);
  for (const report of letters.filter(({ letter }) => letter.kind === 'annual-report')) {
    const { year } = report.letter;
    const sections = readReportText(report);
    const paragraphs = sections.flatMap((section) => section.paragraphs.map(({ text }) => ({ title: '', text })));
    const texts = [...assignments.map(topicText), ...paragraphs];
    const profiler = new TopicProfiler(texts, common);
    const find = passageFinder(sections, profiler, Math.log(texts.length / rareIn));
    const asked = assignments.filter(
      (one) => one.kind !== 'postponement' && (one.year === year || one.year === year - 1),
    );
    for (const assignment of asked)
      assignment.reportPassages.push(...find(assignment).map((found) => toPassage(found, report)));
  }
}

function passageFinder(texts: readonly ReportSectionText[], profiler: TopicProfiler, rare: number) {
  const sections = texts
    .filter(({ isOwnTitle, paragraphs, section }) => isOwnTitle && section.level > 2 && paragraphs.length > 0)
    .map(({ section: { title }, paragraphs }) => {
      const text = paragraphs.map((paragraph) => paragraph.text).join(' ');
      return {
        title,
        paragraphs,
        whole: profiler.profile({ title, text }),
        heading: profiler.profile({ title, text: '' }),
      };
    });
  const paragraphs = texts
    .flatMap((section) => section.paragraphs)
    .map((paragraph) => ({ paragraph, profile: profiler.profile({ title: '', text: paragraph.text }) }));

  const inSections = (assignment: Assignment, profile: TopicProfile): Found[] => {
    const title = profiler.profile({ title: assignment.title, text: '' });
    return sections.flatMap((section) => {
      if (compareProfiles(title, section.heading).likeness < likeHeading) return [];
      const comparison = compareProfiles(profile, section.whole);
      const words = tellingWords(comparison);
      const same = shareOfStems(assignment.title, section.title) >= sameHeading || words.length > 1;
      if (!same || comparison.likeness < likeSection) return [];
      return [{ likeness: comparison.likeness, words, paragraphs: section.paragraphs }];
    });
  };
  const inParagraphs = (profile: TopicProfile): Found[] =>
    paragraphs.flatMap((one) => {
      const comparison = compareProfiles(profile, one.profile);
      if (comparison.likeness < enoughForTwo || coverage(profile, one.profile) < mostOfTitle) return [];
      const words = tellingWords(comparison);
      const isRare = profiler.rarity(comparison.shared[0]!.term) >= rare && comparison.likeness >= enoughForOne;
      return words.length > 1 || isRare ? [{ likeness: comparison.likeness, words, paragraphs: [one.paragraph] }] : [];
    });

  return (assignment: Assignment): Found[] => {
    const profile = profiler.profile(topicText(assignment));
    const byLikeness = (a: Found, b: Found) => b.likeness - a.likeness || lineOf(a) - lineOf(b);
    const found = [...inSections(assignment, profile).sort(byLikeness), ...inParagraphs(profile).sort(byLikeness)];
    return found
      .filter((one, at) => !names(one, assignment) && !found.slice(0, at).some((before) => repeats(one, before)))
      .slice(0, most);
  };
}

const lineOf = ({ paragraphs }: Found) => paragraphs[0]!.lines[0];

/** True where the report gives the ID: then it is a fact and stands in the history. */
function names({ paragraphs }: Found, { id }: Assignment): boolean {
  const mentions = paragraphs.flatMap(({ text }) => findIdentifiers(text));
  return mentions.some((mention) => canonicalIdentifier(mention.id) === canonicalIdentifier(id));
}

/** True for a paragraph of a section that was found, and for one that the report prints twice. */
function repeats({ paragraphs: [first] }: Found, { paragraphs }: Found): boolean {
  return paragraphs.some((one) => one === first || one.text === first?.text);
}

/** The first sentence of a section; of a paragraph the sentence that has most of the words, the first of equals. */
function tellingSentence(paragraphs: readonly ReportParagraph[], words: readonly string[]): string {
  const sentences = paragraphs.flatMap(({ text }) => splitSentences(text).map((sentence) => sentence.text));
  const stems = words.flatMap((word) => wordsOf(word).map(({ stem }) => stem));
  const count = (sentence: string) => {
    const has = wordsOf(sentence).map(({ stem }) => stem);
    return stems.filter((stem) => has.includes(stem)).length;
  };
  if (paragraphs.length > 1) return sentences[0]!;
  return sentences.reduce((best, sentence) => (count(sentence) > count(best) ? sentence : best));
}

function toPassage({ words, paragraphs }: Found, { letter }: MergedLetter): ReportPassage {
  const [first, last] = [paragraphs[0]!, paragraphs.at(-1)!];
  const { title, anchor } = first.section;
  return {
    letter: letter.slug,
    title,
    anchor,
    url: `${letter.url}#${anchor}`,
    lines: [first.lines[0], last.lines[1]],
    words,
    text: tellingSentence(paragraphs, words),
  };
}
