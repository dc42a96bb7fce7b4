/** The lives that pages tell: who does what to whom, in which words, and what of it is another's life. */
import { describe, expect, it } from 'vitest';
import { lifeStory } from '../../../scripts/collections/assignments/life-story.ts';
import { oldIdLives } from '../../../scripts/collections/assignments/old-id-life.ts';
import { oldIds } from '../../../scripts/collections/assignments/old-ids.ts';
import { canonicalIdentifier } from '../../../src/domain/identifier.ts';
import { nextDeadlines } from '../../../src/lib/deadlines/deadlines.ts';
import { archive, findPage } from '../archive.ts';

function lifeOf(id: string) {
  const assignment = archive.assignments.get(canonicalIdentifier(id));
  if (!assignment) throw new Error(`No assignment ${id}`);
  return lifeStory(assignment, archive, findPage);
}

describe('an assignment', () => {
  it('TB2023-27: the list of 2024 gives it new words and a new day (2024, lines 595–596)', () => {
    const { events } = lifeOf('TB2023-27');
    expect(events.map(({ event, words }) => [event, words.length])).toEqual([
      ['given', 0],
      ['carried-over', 1],
    ]);
    expect(events[1]?.words[0]).toMatch(/^Helsedirektoratet skal innen 15\. november 2024 oppsummere og vurdere/u);
    expect(nextDeadlines(events)).toEqual([
      {
        event: 'carried-over',
        name: 'Tildelingsbrev til Helsedirektoratet for 2024',
        url: '/brev/tildelingsbrev-2024/#punkt-2-2-2-tidligere-gitte-oppdrag-som-ikke-er-ferdigstilt',
        when: '15. november 2024',
        ours: false,
      },
    ]);
  });

  it('TB2023-25 and TB2023-26: the letter that ends the others carries them on (2025, lines 15 and 867–869)', () => {
    expect(lifeOf('TB2023-24').rules.map(({ text }) => text)).toEqual([
      expect.stringMatching(/^Oppdrag fra 2023 eller tidligere utgår i sin helhet, med mindre/u),
    ]);
    for (const id of ['TB2023-25', 'TB2023-26']) {
      const { events, rules } = lifeOf(id);
      expect(events.at(-1)).toMatchObject({ event: 'carried-over', letterTitle: expect.stringContaining('2025') });
      expect(rules).toEqual([]);
    }
  });

  it('TB2024-25: the report gives a new deadline without the number (line 932)', () => {
    const event = lifeOf('TB2024-25').events.at(-1);
    expect(event).toMatchObject({ event: 'postponed', ours: true, letterTitle: 'Årsrapport 2024' });
    expect(event?.deadlines).toEqual([{ date: '2025-12-31', text: 'utsatt frist til ultimo 2025' }]);
    expect(event?.words).toEqual([
      'Pilot for en integrert ungdomshelsetjeneste. Arbeidet er i gang, med utsatt frist til ultimo 2025.',
    ]);
  });

  it('TB2023-70: only the points that the list names run on (2024, lines 727–730)', () => {
    expect(lifeOf('TB2023-70').events[1]?.words.map((words) => words.slice(0, 6))).toEqual([
      'Opptra',
      'Pkt. 2',
      'Pkt. 3',
      'Pkt. 4',
    ]);
  });

  it('TB2023-43: a supplement clarifies it and sets two days (lines 3661–3697)', () => {
    const { events } = lifeOf('TB2023-43');
    expect(events[1]).toMatchObject({
      event: 'clarified',
      place: '/brev/tillegg-2023-ttb08/#ttb2023-09',
      by: { id: 'TTB2023-09', url: '/oppdrag/ttb2023-09/' },
      words: [],
    });
    expect(nextDeadlines(events)).toMatchObject([
      { name: 'TTB2023-09', when: '15. september 2023 og 31. desember 2023' },
    ]);
  });

  it('TB2024-47: what replaces it says so, and its day is its own', () => {
    const { events } = lifeOf('TB2024-47');
    expect(events[1]).toMatchObject({ event: 'replaced', words: ['Oppdraget erstatter TB2024-47.'] });
    expect(nextDeadlines(events)).toEqual([]);
  });

  it('leads to the letter where it was given, not to itself', () => {
    expect(lifeOf('TB2024-07').events[0]?.place).toBe('/brev/tildelingsbrev-2024/#tb2024-07');
  });
});

describe('one that does something to another', () => {
  it.each([
    ['tillegg-2023-ttb22/1', 'TB2023-31', 'postponed'],
    ['TTB2023-25', 'TB2023-14', 'clarified'],
    ['TTB2023-09', 'TB2023-43', 'clarified'],
  ])('%s tells the life of %s', (id, other, event) => {
    const { id: told, events } = lifeOf(id);
    expect(told).toBe(other);
    expect(events.find(({ by }) => by?.id === id)?.event).toBe(event);
  });
});

describe('an earlier ID', () => {
  const lives = new Map(oldIdLives(oldIds(archive, findPage), archive, findPage).map((life) => [life.id, life]));
  const events = (id: string) => lives.get(id)?.events.map(({ event, year, by }) => [event, year, by?.id ?? null]);

  it('stands on one row with others: TB2023-35/ TB2021-45/ TTB2021-21 (2024, line 602)', () => {
    expect(events('TB2021-45')).toEqual([['carried-over', 2024, null]]);
    expect(lives.get('TB2021-45')?.events[0]?.together.map(({ id }) => id)).toEqual(['TB2023-35', 'TTB2021-21']);
  });

  it('gets a new day: TTB2022-10 (2024, lines 613–614)', () => {
    expect(lives.get('TTB2022-10')?.events[0]).toMatchObject({
      words: ['Ny frist 31.12.2024.'],
      deadlines: [{ date: '2024-12-31' }],
    });
  });

  it('is replaced, each time told once (2023, line 1162; 2024, lines 604–605)', () => {
    expect(events('TB2022-26')).toEqual([['replaced', 2023, 'TB2023-22']]);
    expect(events('TB2020-18')).toEqual([['replaced', 2024, 'TB2023-21']]);
    const toldLater = (id: string) => lives.get(id)?.events.map(({ isToldLater }) => isToldLater);
    expect([toldLater('TB2022-26'), toldLater('TB2020-18')]).toEqual([[false], [true]]);
  });

  it('falls under what later letters say of its year', () => {
    const rules = (id: string) => lives.get(id)?.rules.map(({ text }) => text.slice(0, 24));
    expect(rules('TB2021-45')).toEqual(['Oppdrag fra 2023 eller t']);
    expect(rules('TB2022-26')).toEqual(['Oppdrag gitt i 2022 som ', 'Oppdrag fra 2023 eller t']);
    expect(rules('TTB2024-58')).toEqual(['Oppdrag fra 2024 (tildel']);
  });

  it('of another agency is told nothing of what letters to Helsedirektoratet do not say', () => {
    expect(lives.get('TB2022-18')).toMatchObject({ rules: [], silent: [] });
  });
});
