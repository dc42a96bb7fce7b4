/**
 * Assignments on the same matter, by their words: our own match, not a fact of the letters. Two belong together when
 * their profiles are alike, a word that makes them so stands in a title, and there are two such words, or one that
 * makes most of both (`hjernehelsestrategi` in TB2023-49, TB2024-47 and TB2025-40).
 */
import type { Assignment, CommonWordGroup } from '../../../src/schemas/index.ts';
import { readMarkdown, toPlain } from '../../text/markdown.ts';
import type { MergedLetter } from '../archive.ts';
import { compareProfiles, indexByTerm, tellingWords } from './compare-profiles.ts';
import { sharedPhrases } from './shared-phrases.ts';
import { type TopicProfile, TopicProfiler, type TopicText } from './topic-profiles.ts';

/** Likeness that two telling words must make, and that one word must make alone. */
const [enoughForTwo, enoughForOne] = [0.16, 0.45];
/** Most that an assignment names. */
const most = 6;

interface Candidate {
  assignment: Assignment;
  text: TopicText;
  profile: TopicProfile;
}

export function linkRelated(letters: readonly MergedLetter[], common: readonly CommonWordGroup[]): void {
  const assignments = letters.flatMap((letter) => letter.assignments);
  const profiler = new TopicProfiler(assignments.map(topicText), common);
  const candidates = assignments.map((assignment) => {
    const text = topicText(assignment);
    return { assignment, text, profile: profiler.profile(text) };
  });
  const byTerm = indexByTerm(candidates);
  for (const candidate of candidates) {
    const { assignment, profile } = candidate;
    const others = new Set([...profile.terms.keys()].flatMap((term) => byTerm.get(term) ?? []));
    const found = [...others]
      .filter((other) => other.assignment !== assignment)
      .flatMap((other) => relatedTo(candidate, other))
      .sort((a, b) => b.likeness - a.likeness || (a.id < b.id ? -1 : 1))
      .slice(0, most);
    assignment.related = found.map(({ id }) => id);
    assignment.relatedBecause = found.map(({ id, words }) => ({ id, words }));
  }
}

/** What an assignment is about: its title and its whole text, plain. */
export function topicText({ title, text }: Assignment): TopicText {
  return { title, text: toPlain(readMarkdown(text)) };
}

function relatedTo(one: Candidate, other: Candidate): { id: string; words: string[]; likeness: number }[] {
  const comparison = compareProfiles(one.profile, other.profile);
  if (comparison.likeness < enoughForTwo) return [];
  const words = tellingWords(comparison);
  const back = tellingWords(compareProfiles(other.profile, one.profile));
  const inTitle = comparison.shared.some(({ inTitles }) => inTitles.includes(true));
  const enough = words.length > 1 || back.length > 1 ? enoughForTwo : enoughForOne;
  if (!inTitle || comparison.likeness < enough) return [];
  const phrases = sharedPhrases(words, one.text, other.text);
  return [{ id: other.assignment.id, words: phrases, likeness: comparison.likeness }];
}
