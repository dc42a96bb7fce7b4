import type { PublishedTopic, TopicPage } from '../../schemas/index.ts';

/** What a topic's page shows, by the names that the other published files give it. */
export function publishTopic({ years, ...topic }: TopicPage): PublishedTopic {
  return {
    ...topic,
    years: years.map(({ year }) => year),
    assignments: years.flatMap(({ assignments }) => assignments.map(({ id }) => id)),
    goals: years.flatMap(({ goals }) => goals.map(({ id }) => id)),
    measures: years.flatMap(({ measures }) =>
      measures.map(({ goalId, list, text, url }) => ({ goal: goalId, list, text, url })),
    ),
    budget: years.flatMap(({ money }) =>
      money.map(({ letter, chapter, item, line, words }) => ({ letter, chapter, item, line, words })),
    ),
    passages: years.flatMap(({ passages }) =>
      passages.map(({ letter, title, url, quote, line, words }) => ({ letter, title, url, quote, line, words })),
    ),
  };
}
