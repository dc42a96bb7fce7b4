/**
 * The pages of the curated topics: what each year's letters and report say on it. All matches are ours, by the words of
 * the vocabulary; each carries the words that made it.
 */
import type {
  Assignment,
  BudgetRow,
  Goal,
  GoalItem,
  LetterData,
  TopicPage,
  TopicPassage,
  TopicYear,
} from '../../../src/schemas/index.ts';
import { type Archive, nameOf } from '../archive.ts';
import { type SectionText, textOutsideSubjects } from '../text/outside-passages.ts';
import { markedWords } from './marked-words.ts';
import { eachOnce } from './topic-matcher.ts';
import { itemsOf, measuresOf } from './topic-measures.ts';
import type { Topic } from './ways-vocabulary.ts';

export const topicUrl = (slug: string) => `/tema/${slug}/`;

/** Words that tie an assignment to a topic: those of its title and text; none where it is not about the topic. */
export function topicWords({ title, text }: Assignment, { find, least }: Topic): string[] {
  const inTitle = find(title);
  const inText = find(text);
  return inTitle.length > 0 || inText.length >= least ? eachOnce([...inTitle, ...inText]) : [];
}

/** Topics of an assignment, in the vocabulary's order. */
export function topicsOf(assignment: Assignment, { ways }: Archive): { url: string; title: string }[] {
  return ways.topics
    .filter((topic) => topicWords(assignment, topic).length > 0)
    .map(({ slug, title }) => ({ url: topicUrl(slug), title }));
}

/** Topics that no letter says anything on have no page. */
export function topicPages(archive: Archive): TopicPage[] {
  const texts: Texts = {
    sections: new Map(archive.letters.map((data) => [data, textOutsideSubjects(data, archive).map(withText)])),
    items: new Map(archive.letters.flatMap((data) => data.goals.map((goal) => [goal, itemsOf(goal, data, archive)]))),
  };
  const years = eachYear(archive);
  return archive.ways.topics
    .map((topic) => ({
      slug: topic.slug,
      title: topic.title,
      url: topicUrl(topic.slug),
      why: topic.why,
      words: topic.words,
      not: topic.not,
      least: topic.least,
      years: years.map((year) => topicYear(topic, year, archive, texts)).filter(saysSomething),
    }))
    .filter((page) => page.years.length > 0);
}

function eachYear({ letters }: Archive): number[] {
  return [...new Set(letters.map(({ letter }) => letter.year))].sort((a, b) => a - b);
}

/** What all topics are looked for in, read once. */
interface Texts {
  sections: ReadonlyMap<LetterData, SearchedSection[]>;
  items: ReadonlyMap<Goal, GoalItem[]>;
}

/** `text`: its sentences in one, parted so that no phrase crosses them. */
type SearchedSection = SectionText & { text: string };

const withText = (section: SectionText): SearchedSection => ({
  ...section,
  text: section.sentences.map(({ text }) => text).join(' | '),
});

function topicYear(topic: Topic, year: number, archive: Archive, texts: Texts): TopicYear {
  const letters = archive.letters.filter(({ letter }) => letter.year === year);
  const goals = letters.flatMap((data) => data.goals);
  return {
    year,
    assignments: letters.flatMap((data) =>
      data.assignments.flatMap((assignment) => {
        const words = topicWords(assignment, topic);
        const { id, url, title, kind, departments, letter } = assignment;
        return words.length > 0 ? [{ id, url, title, kind, departments, letter, words }] : [];
      }),
    ),
    goals: goals.flatMap(({ id, number, title, url, text }) => {
      const inTitle = topic.find(title);
      const words = eachOnce([...inTitle, ...topic.find(text)]);
      return words.length > 0 ? [{ id, number, title, url, words }] : [];
    }),
    measures: goals.flatMap((goal) => measuresOf(goal, texts.items.get(goal) ?? [], topic)),
    money: letters.flatMap((data) => data.budget.flatMap((row) => moneyOf(row, topic))),
    passages: letters.flatMap((data) =>
      (texts.sections.get(data) ?? []).flatMap((section) => passageOf(section, data, topic, archive)),
    ),
  };
}

const saysSomething = ({ assignments, goals, measures, money, passages }: TopicYear) =>
  assignments.length + goals.length + measures.length + money.length + passages.length > 0;

function moneyOf(row: BudgetRow, { find }: Topic): TopicYear['money'] {
  const words = eachOnce(find(`${row.name}\n${row.comment ?? ''}`));
  if (words.length === 0) return [];
  const { chapter, item, name, allocation, unit, letter, line, url } = row;
  return [{ chapter, item, name, allocation, unit, letter, line, url, words }];
}

/**
 * A heading that names the topic brings its section along, quoted from its first sentence. Of topics with common words
 * (`least` above 2) a section needs as many as an assignment.
 */
function passageOf(
  { section, under, sentences, text }: SearchedSection,
  { letter }: LetterData,
  { find, least }: Topic,
  archive: Archive,
): TopicPassage[] {
  const inTitle = find(section.title);
  // Most sections do not name the topic: looked through as a whole.
  if (inTitle.length === 0 && find(text).length === 0) return [];
  const named = sentences.filter((sentence) => find(sentence.text).length > 0);
  const inText = named.flatMap((sentence) => find(sentence.text));
  const quoted = named[0] ?? sentences[0];
  if (!quoted || (inTitle.length === 0 && inText.length < (least > 2 ? least : 1))) return [];
  return [
    {
      letter: letter.slug,
      letterName: nameOf(letter.slug, archive),
      title: [section.number, section.title].filter(Boolean).join(' '),
      under,
      url: `${letter.url}#${section.anchor}`,
      quote: quoted.text,
      marked: markedWords(quoted.words),
      line: quoted.line,
      words: eachOnce([...inTitle, ...inText]),
    },
  ];
}
