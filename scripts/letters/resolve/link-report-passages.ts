/**
 * Passages of an annual report that tell of an assignment without its ID: our own match by words, kept apart from the
 * facts. Only clear ones, of the report's year and the year before:
 * a section whose own heading is nearly the assignment's title (`Intensjonsavtalen for et sunnere kosthold`), or
 * a paragraph that has most of the title's words and is like the assignment in two of them, or in one that hardly
 * anything else has (`ammefri`).
 */

import { canonicalIdentifier, findIdentifiers } from '../../../src/domain/identifier.ts';
import type { Assignment, CommonWordGroup, ReportPassage } from '../../../src/schemas/index.ts';
import type { MergedLetter } from '../archive.ts';
import { shareOfStems, wordsOf } from '../rules/word-stem.ts';
import { type Comparison, compareProfiles, coverage, indexByTerm, tellingWords } from './compare-profiles.ts';
import { topicText } from './link-related.ts';
import { type ReportParagraph, type ReportSectionText, readReportText } from './report-text.ts';
import { sharedPhrases } from './shared-phrases.ts';
import { tellingSentence } from './telling-sentence.ts';
import { type TopicProfile, TopicProfiler, type TopicText } from './topic-profiles.ts';

/** Likeness of heading and title, and of the whole texts, that a section needs. */
const [likeHeading, likeSection] = [0.45, 0.3];
/** Share of words of heading and title that both have; less is enough where two words tell. */
const [sameHeading, nearHeading] = [0.5, 1 / 3];
/** Share of the title's weight that a paragraph must have. */
const mostOfTitle = 0.7;
/** Likeness that two telling words must make, and that one rare word must make alone. */
const [enoughForTwo, enoughForOne] = [0.3, 0.35];
/** Texts that may have a word that is rare. */
const rareIn = 6;
/** Most that an assignment gets from one report. */
const most = 3;

/** An assignment that a report may tell of. */
interface Asked {
  assignment: Assignment;
  text: TopicText;
  profile: TopicProfile;
}

interface Found {
  likeness: number;
  /** Phrases that led to it. */
  words: string[];
  paragraphs: readonly ReportParagraph[];
}

type Profiled<Item> = Item & { profile: TopicProfile };

export function linkReportPassages(letters: readonly MergedLetter[], common: readonly CommonWordGroup[]): void {
  const assignments = letters.flatMap((letter) => letter.assignments);
  for (const report of letters.filter(({ letter }) => letter.kind === 'annual-report')) {
    const { year } = report.letter;
    const sections = readReportText(report);
    const paragraphs = sections.flatMap((section) => section.paragraphs);
    const asked = assignments.map((assignment) => ({ assignment, text: topicText(assignment) }));
    const texts = [...asked.map(({ text }) => text), ...paragraphs.map(({ text }) => ({ title: '', text }))];
    const profiler = new TopicProfiler(texts, common);
    const find = passageFinder(sections, profiler, Math.log(texts.length / rareIn));
    for (const { assignment, text } of asked) {
      const isOfYear = assignment.year === year || assignment.year === year - 1;
      if (!isOfYear || assignment.kind === 'postponement') continue;
      const found = find({ assignment, text, profile: profiler.profile(text) });
      assignment.reportPassages.push(...found.map((one) => toPassage(one, report)));
    }
  }
}

function passageFinder(texts: readonly ReportSectionText[], profiler: TopicProfiler, rare: number) {
  const sections = texts
    .filter(({ isOwnTitle, paragraphs, section }) => isOwnTitle && section.level > 2 && paragraphs.length > 0)
    .map(({ section: { title }, paragraphs }) => {
      const profile = profiler.profile({ title, text: textOf(paragraphs) });
      return { title, paragraphs, profile, heading: profiler.profile({ title, text: '' }) };
    });
  const paragraphs = texts
    .flatMap((section) => section.paragraphs)
    .map((paragraph) => ({ paragraph, profile: profiler.profile({ title: '', text: paragraph.text }) }));
  const [sectionsWith, paragraphsWith] = [indexByTerm(sections), indexByTerm(paragraphs)];

  const inSections = (asked: Asked): Found[] => {
    const title = profiler.profile({ title: asked.text.title, text: '' });
    return sharingTitle(asked, sectionsWith).flatMap((section) => {
      if (compareProfiles(title, section.heading).likeness < likeHeading) return [];
      const comparison = compareProfiles(asked.profile, section.profile);
      const words = tellingWords(comparison);
      const share = shareOfStems(asked.text.title, section.title);
      const same = share >= sameHeading || (share >= nearHeading && words.length > 1);
      return same && comparison.likeness >= likeSection ? [toFound(asked, comparison, section.paragraphs)] : [];
    });
  };
  const inParagraphs = (asked: Asked): Found[] =>
    sharingTitle(asked, paragraphsWith).flatMap(({ paragraph, profile }) => {
      const comparison = compareProfiles(asked.profile, profile);
      if (comparison.likeness < enoughForTwo || coverage(asked.profile, profile) < mostOfTitle) return [];
      const found = toFound(asked, comparison, [paragraph]);
      const isRare = profiler.rarity(comparison.shared[0]!.term) >= rare && comparison.likeness >= enoughForOne;
      return isRare || tellsTwice(found) ? [found] : [];
    });

  return (asked: Asked): Found[] => {
    const byLikeness = (a: Found, b: Found) => b.likeness - a.likeness || lineOf(a) - lineOf(b);
    const found = [...inSections(asked).sort(byLikeness), ...inParagraphs(asked).sort(byLikeness)];
    return found
      .filter((one, at) => !names(one, asked.assignment) && !found.slice(0, at).some((before) => repeats(one, before)))
      .slice(0, most);
  };
}

/** Those that have a word of the assignment's title. */
function sharingTitle<Item>({ profile }: Asked, byTerm: ReadonlyMap<string, Profiled<Item>[]>): Profiled<Item>[] {
  const titled = [...profile.terms].filter(([, { inTitle }]) => inTitle);
  return [...new Set(titled.flatMap(([term]) => byTerm.get(term) ?? []))];
}

function toFound({ text }: Asked, comparison: Comparison, paragraphs: readonly ReportParagraph[]): Found {
  const other = { title: paragraphs[0]!.section.title, text: textOf(paragraphs) };
  return { likeness: comparison.likeness, words: sharedPhrases(tellingWords(comparison), text, other), paragraphs };
}

const textOf = (paragraphs: readonly ReportParagraph[]) => paragraphs.map(({ text }) => text).join(' ');

/** Two phrases, or one of three words: `kunstig intelligens` is two words and one thing. */
function tellsTwice({ words }: Found): boolean {
  return words.length > 1 || wordsOf(words[0] ?? '').length > 2;
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
    text: tellingSentence(first.text, first === last ? words : []),
  };
}
