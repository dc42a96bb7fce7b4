/**
 * Topics of assignments. topics.json holds a judgement of every match, made by reading the assignment: true where it is
 * about the topic. A change of words asks for new judgements.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { topicPages, topicWords } from '../../scripts/collections/topics/topic-pages.ts';
import { archive } from '../collections/archive.ts';
import { root } from '../root.ts';

const { topics } = archive.ways;
const judged: Record<string, Record<string, boolean>> = JSON.parse(
  readFileSync(join(root, 'tests/facts/topics.json'), 'utf8'),
);
const assignments = archive.letters.flatMap((data) => data.assignments);
const pages = topicPages(archive);
const page = (slug: string) => pages.find((one) => one.slug === slug);
const matchesOf = (slug: string) =>
  (page(slug)?.years ?? []).flatMap((year) => year.assignments.map(({ id }) => id)).sort();

describe('judged matches', () => {
  it.each(topics.map(({ slug }) => slug))('every assignment under %s has been judged', (slug) => {
    expect(matchesOf(slug)).toEqual(Object.keys(judged[slug] ?? {}).sort());
  });

  it('at least 95 of 100 are about the topic', () => {
    const all = Object.values(judged).flatMap((one) => Object.values(one));
    expect(all.length).toBeGreaterThan(400);
    expect(all.filter(Boolean).length / all.length).toBeGreaterThanOrEqual(0.95);
  });

  it('no topic is mostly wrong', () => {
    const wrong = Object.entries(judged).filter(([, one]) => {
      const verdicts = Object.values(one);
      return verdicts.filter(Boolean).length < verdicts.length * 0.75;
    });
    expect(wrong).toEqual([]);
  });
});

describe('what a reader finds in the letters', () => {
  it('tobacco: seven assignments in three years', () => {
    expect(matchesOf('tobakk')).toEqual([
      'TB2023-04',
      'TB2023-05',
      'TB2023-07',
      'TB2024-07',
      'TB2025-10',
      'TB2025-8',
      'TB2025-9',
    ]);
  });

  it.each([
    ['TB2023-27', ['demens']],
    ['TB2023-32', ['rus']],
    ['TB2023-35', ['selvmord']],
    ['TB2024-47', ['hjernehelse']],
    ['TB2025-17', ['fengsel']],
    ['TB2025-31', ['reiser']],
    ['TB2023-33', []],
    ['TB2025-45', ['akuttmedisin']],
  ])('%s is about %j', (id, expected) => {
    const assignment = assignments.find((one) => one.id === id);
    const found = topics.filter((topic) => assignment && topicWords(assignment, topic).length > 0);
    expect(found.map(({ slug }) => slug)).toEqual(expected);
  });

  it('the tobacco goal, its key figure, the fees and the report’s section stand on the page', () => {
    const year = page('tobakk')?.years.find((one) => one.year === 2024);
    expect(year?.goals.map(({ number }) => number)).toEqual([2]);
    expect(year?.measures).toMatchObject([
      { list: 'keyFigures', text: 'Utvikling i bruk av tobakks- og nikotinprodukter i befolkningen', goal: 2 },
    ]);
    expect(year?.money).toMatchObject([
      { chapter: '714', item: '22', name: 'Gebyrfinansierte ordninger', allocation: '26 927' },
      { chapter: '3714', item: '04' },
    ]);
    expect(year?.passages).toContainEqual(
      expect.objectContaining({ title: 'Tobakksforebygging og tobakkslovgivningen', letterName: 'Årsrapport 2024' }),
    );
  });

  it('every quote stands in its source, word for word', () => {
    const plain = (text: string) => text.replace(/[^\p{L}\p{N}]+/gu, ' ').trim();
    const texts = new Map(
      archive.letters.map((data) => [data.letter.slug, plain(data.body.map(({ markdown }) => markdown).join(' '))]),
    );
    const quotes = pages.flatMap(({ years }) => years.flatMap(({ passages }) => passages));
    expect(quotes.length).toBeGreaterThan(500);
    expect(quotes.filter(({ letter, quote }) => !texts.get(letter)?.includes(plain(quote)))).toEqual([]);
  });
});

describe('marks of restored words', () => {
  const marks = /:(?:lest|rettet)\[([^\]]*)\]\{fra="([^"]*)"\}/gu;
  const quotes = pages.flatMap(({ years }) =>
    years.flatMap(({ measures, passages }) => [
      ...measures.map(({ text, marked }) => ({ text, marked, line: null })),
      ...passages.map(({ quote, marked, line }) => ({ text: quote, marked, line })),
    ]),
  );
  const plain = (text: string) => text.replace(/[^\p{L}\p{N}]+/gu, ' ').trim();

  it('leave the words as they are', () => {
    const found = quotes.filter(({ marked }) => marked !== null);
    expect(found.length).toBeGreaterThan(100);
    for (const { text, marked } of found) expect(plain((marked ?? '').replace(marks, '$1'))).toBe(plain(text));
  });

  it('say of each what stands in the source', () => {
    const source = archive.sources.find(({ document }) => document === 'tildelingsbrev-2025-ocr');
    const raw = source?.lines.map((line) => line.raw).join('\n') ?? '';
    const restored = /:lest\[[^\]]*\]\{fra="([^"]*)"\}/gu;
    const said = quotes.flatMap(({ marked }) => [...(marked ?? '').matchAll(restored)].map(([, from = '']) => from));
    expect(said.length).toBeGreaterThan(150);
    expect(said.filter((from) => !raw.includes(from))).toEqual([]);
    // Line 2853 of the letter for 2025: «Gjennomfoering av EUs tobakksdirektiv».
    expect(said).toContain('Gjennomfoering');
  });
});

describe('the vocabulary', () => {
  it('has some forty topics or more, each once', () => {
    expect(topics.length).toBeGreaterThanOrEqual(40);
    expect(new Set(topics.map(({ slug }) => slug)).size).toBe(topics.length);
  });

  it('nearly every assignment belongs to a topic', () => {
    const without = assignments.filter((one) => topics.every((topic) => topicWords(one, topic).length === 0));
    expect(without.length / assignments.length).toBeLessThan(0.06);
  });
});
