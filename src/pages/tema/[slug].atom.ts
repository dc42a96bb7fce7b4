import { getCollection } from 'astro:content';
import type { APIRoute, GetStaticPaths } from 'astro';
import { feedUrl } from '../../domain/addresses.ts';
import { joinWords } from '../../domain/format.ts';
import { shownId } from '../../lib/assignments/shown-id.ts';
import { readArchive } from '../../lib/data/archive.ts';
import { atomResponse } from '../../lib/feeds/write-atom.ts';
import { stampOf } from '../../lib/letters/letter-words.ts';
import type { TopicPage } from '../../schemas/index.ts';

/** A topic without assignments has nothing to follow. */
export const getStaticPaths = (async () => {
  const topics = (await getCollection('topics')).map(({ data }) => data);
  return topics
    .filter(({ years }) => years.some(({ assignments }) => assignments.length > 0))
    .map((topic) => ({ params: { slug: topic.slug }, props: { topic } }));
}) satisfies GetStaticPaths;

export const GET: APIRoute<{ topic: TopicPage }> = async ({ props: { topic } }) => {
  const letters = new Map((await readArchive()).letters.map(({ data }) => [data.slug, data]));
  const entries = topic.years.flatMap(({ assignments }) =>
    assignments.map(({ id, url, title, letter, departments, words }) => {
      const given = letters.get(letter);
      if (!given) throw new Error(`No letter ${letter}`);
      return {
        id: url,
        title: `${shownId(id)}: ${title}`,
        updated: stampOf(given),
        url,
        categories: departments,
        summary: `${given.name}\nKoblet til temaet av: ${joinWords(words)}`,
      };
    }),
  );
  const title = `Oppdrag om temaet ${topic.title}`;
  return atomResponse({ title, address: feedUrl(topic.url), page: topic.url, entries });
};
