/** What the pages of assignments say beside the letter's text: places of parts, deadlines with what is due. */
import { describe, expect, it } from 'vitest';
import { placesIn } from '../../scripts/collections/assignments/assignment-places.ts';
import { deadlineList } from '../../scripts/collections/deadlines/deadline-list.ts';
import { fromMarkdown } from '../../scripts/text/markdown.ts';
import { assignmentMarkdown, versionOf } from '../../src/lib/assignments/assignment-markdown.ts';
import type { Assignment } from '../../src/schemas/index.ts';
import { assignments, letters, named } from './read-data.ts';

const anchorsOf = (id: string) => placesIn(fromMarkdown(named(id).text).children, named(id).parts);

describe('places', () => {
  it('every part of every assignment has one of its own', () => {
    let parts = 0;
    for (const { id, text, parts: owed } of assignments) {
      const places = placesIn(fromMarkdown(text).children, owed);
      const labels = places.flatMap(({ label }) => label ?? []);
      expect(labels, id).toEqual(owed.map(({ label }) => label));
      expect(new Set(places.map(({ anchor }) => anchor)).size, id).toBe(places.length);
      for (const { anchor } of places) expect(anchor, id).toMatch(/^[a-z0-9]+(?:-[a-z0-9]+)*$/u);
      parts += labels.length;
    }
    expect(parts).toBeGreaterThan(130);
  });

  it.each([
    ['TB2024-07', 'a b c d e f g'],
    ['TB2023-22', 'del-1 del-2 del-3 del-4'],
    ['TB2023-43', 'del-1 del-2 del-3 del-4 del-5 delleveranse-1 delleveranse-2'],
    ['TB2024-62', 'del-1 del-2 del-2a del-2b del-2c'],
    ['TTB2023-23', 'del-1 del-1a del-1b del-2 del-3'],
  ])('%s has %s', (id, anchors) => {
    const own = anchorsOf(id).filter(({ label }) => label !== null);
    expect(own.map(({ anchor }) => anchor).join(' ')).toBe(anchors);
  });

  it('sub-headings that are no parts have one too', () => {
    expect(anchorsOf('TB2025-61').map(({ anchor }) => anchor)).toEqual([
      'pasientens-legemiddelliste',
      'pasientens-provesvar',
      'pasientens-journaldokumenter',
      'pasientens-kritiske-informasjon',
      'pasientens-maledata',
    ]);
  });
});

const deadlinesOf = (assignment: Assignment) =>
  deadlineList(assignment, letters.find(({ letter }) => letter.slug === assignment.letter)!);

describe('deadlines', () => {
  const shown = (id: string) =>
    deadlinesOf(named(id)).map(
      ({ date, parts }) => `${date} ${parts.map(({ label, anchor }) => `${label}#${anchor}`)}`,
    );

  it('TB2024-07: each day once, with its parts', () => {
    expect(shown('TB2024-07')).toEqual([
      '2024-02-01 a#a',
      '2024-03-15 b#b,c#c',
      '2024-07-01 d#d,e#e,f#f',
      '2024-09-01 g#g',
    ]);
  });

  it('TB2023-43: a part and a delivery inside another part fall due the same day', () => {
    expect(shown('TB2023-43')).toEqual([
      '2023-12-31 4#del-4,Delleveranse 2#delleveranse-2',
      '2023-09-15 Delleveranse 1#delleveranse-1',
    ]);
  });

  it('TB2025-61: what is due stands in the item, under its sub-heading', () => {
    const due = deadlinesOf(named('TB2025-61')).map(({ text, heading, what }) => [text, heading?.anchor, what]);
    expect(due).toContainEqual([
      'Frist: 1. juli.',
      'pasientens-legemiddelliste',
      'Etablere grunnlag for måling og evaluering av utprøvingen i helseregion Nord.',
    ]);
    expect(due).toContainEqual([
      'Frister: avtales med departementet.',
      'pasientens-provesvar',
      'Vurdere innføring av meldeplikt for å sikre at prøvesvar blir tilgjengeliggjort.',
    ]);
    expect(due.filter(([text]) => text === 'Frister: avtales med departementet.')).toHaveLength(2);
  });

  it('TB2025-61: the last one is about the whole, though it stands after a list', () => {
    const last = deadlinesOf(named('TB2025-61')).at(-1);
    expect([last?.date, last?.heading]).toEqual(['2025-09-15', null]);
    expect(last?.what).toMatch(/^Helsedirektoratet skal innen 15\. september legge frem en oversikt/u);
  });

  it('TB2024-08: a line that only repeats the day of a sentence is left out', () => {
    const [only, ...more] = deadlinesOf(named('TB2024-08'));
    expect(more).toEqual([]);
    expect(only?.what).toMatch(/^Helsedirektoratet bes om å legge frem faggruppen sine tilrådninger/u);
  });

  it('the first letter of 16 June 2023: a section of its own sets them, and is named', () => {
    const places = deadlinesOf(named('tillegg-2023-06-16/1')).map(({ date, place, line }) => [
      date,
      place?.title,
      line,
    ]);
    expect(places).toEqual([
      ['2023-07-03', '4 Frister og rapportering', 3091],
      ['2023-09-01', '4 Frister og rapportering', 3094],
      ['2023-11-01', '4 Frister og rapportering', 3094],
    ]);
  });

  it('TB2025-70: parts that the text does not mark are told in its words', () => {
    expect(deadlinesOf(named('TB2025-70')).map(({ parts, what }) => [parts, what])).toEqual([
      [[], 'Frist del 1: Ny løsning skal kunne tas i bruk 1. januar 2026'],
      [[], 'Frist del 2: Avtales nærmere med departementet'],
    ]);
  });

  it('loses no day and no wording without one', () => {
    for (const assignment of assignments) {
      const key = ({ date, text }: { date: string | null; text: string }) => date ?? text;
      const shownKeys = new Set(deadlinesOf(assignment).map(key));
      expect([...new Set(assignment.deadlines.map(key))].sort(), assignment.id).toEqual([...shownKeys].sort());
    }
  });
});

describe('Markdown file', () => {
  const { letter } = letters.find((one) => one.letter.slug === 'tildelingsbrev-2024')!;

  it('holds where the text stands and every word of it', () => {
    const markdown = assignmentMarkdown(named('TB2024-07'), letter);
    expect(markdown).toContain('# TB2024-07 Oppfølging nasjonal tobakksstrategi\n\nSom ledd i oppfølgingen');
    expect(markdown).toContain(named('TB2024-07').text);
    expect(markdown).toContain('    - 224\n    - 245\n');
    expect(markdown).toContain(`sha256: ${letter.source.sha256}`);
  });

  it('has another version when a word changes, and the same when a later letter names it', () => {
    const assignment = named('TB2024-07');
    const version = versionOf(assignmentMarkdown(assignment, letter));
    expect(version).toMatch(/^[0-9a-f]{12}$/u);
    const changed = { ...assignment, text: assignment.text.replace('kampanjeplan', 'kampanje') };
    expect(versionOf(assignmentMarkdown(changed, letter))).not.toBe(version);
    const named2025 = { ...assignment, referencedBy: [], history: [] };
    expect(versionOf(assignmentMarkdown(named2025, letter))).toBe(version);
  });
});
