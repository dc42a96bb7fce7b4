/** What the letters say of each other, read in them: who names, clarifies, postpones, lists and replaces whom, and where. */
import { describe, expect, it } from 'vitest';
import type { Assignment } from '../../src/schemas/index.ts';
import { assignments, letters, named } from './read-data.ts';
import { readLetter } from './read-letter.ts';

const eventsOf = (id: string) =>
  named(id).history.map(({ letter, event, line }) => [event, letter, line] as [string, string, number]);
const namesOf = ({ id, aliases }: Assignment) => [id, ...aliases];

describe('the life of an assignment', () => {
  it('TB2023-14 is clarified by TTB2023-25 and listed in the letter of 2024', () => {
    expect(eventsOf('TB2023-14')).toEqual([
      ['given', 'tildelingsbrev-2023', 542],
      ['clarified', 'tillegg-2023-ttb22', 4000],
      ['carried-over', 'tildelingsbrev-2024', 314],
    ]);
  });

  it('TB2023-31 is postponed by a heading without an ID', () => {
    expect(eventsOf('TB2023-31')).toEqual([
      ['given', 'tildelingsbrev-2023', 1297],
      ['postponed', 'tillegg-2023-ttb22', 4077],
    ]);
    expect(named('tillegg-2023-ttb22/1').references).toEqual([
      {
        id: 'TB2023-31',
        relation: 'postpones',
        text: 'Utsettelse av TB2023-31 Evaluering av rådgivende enheter for russaker',
        line: 4077,
      },
    ]);
  });

  it('TB2023-43 is clarified by TTB2023-09', () => {
    expect(eventsOf('TB2023-43')).toEqual([
      ['given', 'tildelingsbrev-2023', 1491],
      ['clarified', 'tillegg-2023-ttb08', 3661],
    ]);
    expect(named('TB2023-43').referencedBy).toMatchObject([{ id: 'TTB2023-09', relation: 'clarifies' }]);
  });

  it('TB2023-35 goes on in a row with two earlier IDs', () => {
    expect(eventsOf('TB2023-35').at(-1)).toEqual(['carried-over', 'tildelingsbrev-2024', 602]);
    const row = readLetter('tildelingsbrev-2024').letter.carriedOver.find(({ line }) => line === 602);
    expect(row?.ids).toEqual(['TB2023-35', 'TB2021-45', 'TTB2021-21']);
  });

  it('the row of TB2023-21 says that it replaces TB2020-18', () => {
    expect(eventsOf('TB2023-21').at(-1)).toEqual(['carried-over', 'tildelingsbrev-2024', 604]);
    const row = readLetter('tildelingsbrev-2024').letter.carriedOver.find(({ ids }) => ids.includes('TB2023-21'));
    expect(row?.references).toMatchObject([
      { relation: 'replaces', text: 'Oppfølging av samarbeidsprosjektet (oppdraget erstatter TB2020-18)', line: 604 },
    ]);
  });

  it('TB2024-47 is replaced by TB2025-40', () => {
    expect(eventsOf('TB2024-47').at(-1)).toEqual(['replaced', 'tildelingsbrev-2025', 1158]);
    expect(named('TB2024-47').referencedBy).toMatchObject([{ text: 'Oppdraget erstatter TB2024-47.' }]);
  });
});

describe('the sentence that names an assignment', () => {
  it.each([
    [
      'TB2023-35',
      'TTB2021-21',
      1338,
      /^Helsedirektoratet skal arbeide videre .* – Ingen å miste, jf\. TTB2021- 21\.$/u,
    ],
    ['TB2023-26', 'TB2021-55', 1213, /^Departementet viser til oppdrag TB2021-55 og .* 26\.11\.2021\.$/u],
    ['TB2024-26', 'TB2022-39', 422, /^Tjenestesamhandling: .*TB2022-39 og omtale i Prop\. 1 S \(2023–2024\) om /u],
    // One line of HTML holds the whole list: the item alone is the sentence.
    ['TB2024-17', 'TB2024-19', 371, /^Utrede behandlingstilbud for unge .* \(se oppdrag TB2024-19\)$/u],
    ['TB2025-62', 'TB2024-71', 1726, /^For 2025 er videreutvikling .* \(ref\. TB2024-71 presisering .* juli\)\.$/u],
    ['TTB2023-11', 'TB2021-76', 3754, /\(nr 76, tildelingsbrevet for 2021\)\.$/u],
  ])('%s on %s', (id, named_, line, sentence) => {
    const reference = named(id).references.find((one) => one.id === named_);
    expect(reference?.line).toBe(line);
    expect(reference?.text).toMatch(sentence);
  });

  it('is the same from the other side', () => {
    for (const { id, references } of assignments) {
      for (const reference of references) {
        const target = assignments.find((one) => namesOf(one).includes(reference.id));
        if (!target) continue;
        const back = target.referencedBy.find((one) => 'id' in one && one.id === id);
        expect(back?.text, `${id} on ${reference.id}`).toBe(reference.text);
      }
    }
  });

  it('is never empty and never runs over a paragraph', () => {
    const texts = assignments.flatMap(({ references, referencedBy }) => [...references, ...referencedBy]);
    expect(texts.length).toBeGreaterThan(80);
    for (const { text } of texts) {
      expect(text.trim()).not.toBe('');
      expect(text.length, text).toBeLessThan(500);
      expect(text).not.toMatch(/[<>\n]/u);
    }
  });

  it('gives the cells of a table row', () => {
    expect(named('TB2025-3').referencedBy).toContainEqual({
      letter: 'tildelingsbrev-2025',
      relation: 'mentions',
      text: '714 | 21 | Spesielle driftsutgifter | 103 000 | 12,5 mill. kroner til Nasjonalt program for rusforebyggende arbeid, jf. oppdrag TB2025-3.',
      line: 2130,
      url: '/brev/tildelingsbrev-2025/#punkt-4-1',
    });
  });
});

describe('the annual report', () => {
  it('names one assignment by its ID', () => {
    const reported = assignments.filter(({ history }) => history.some(({ event }) => event === 'reported'));
    expect(reported.map(({ id }) => id)).toEqual(['TB2024-88']);
    expect(named('TB2024-88').history.at(-1)).toMatchObject({
      event: 'reported',
      letter: 'arsrapport-2024',
      date: '2025-03-01',
      line: 863,
      text: expect.stringMatching(
        /^Helsedirektoratet fikk i 2024 i oppdrag fra HOD \(TB2024-88\) å utvikle .*underernæring\.$/u,
      ),
    });
  });
});

describe('last seen', () => {
  const lastSeen = (id: string) => {
    const { letter, how, line, notNamedIn } = named(id).lastSeen;
    return [letter, how, line, notNamedIn];
  };

  it.each([
    ['TB2023-14', 'tildelingsbrev-2024', 'carried-over', 314, ['arsrapport-2024', 'tildelingsbrev-2025']],
    ['TB2023-25', 'tildelingsbrev-2025', 'carried-over', 868, []],
    // Named only in the row of the assignment that clarifies it.
    ['TB2023-32', 'tildelingsbrev-2024', 'mentioned', 607, ['arsrapport-2024', 'tildelingsbrev-2025']],
    ['TB2024-88', 'arsrapport-2024', 'reported', 863, ['tildelingsbrev-2025']],
    ['TB2024-47', 'tildelingsbrev-2025', 'replaced', 1158, []],
    ['TB2024-01', 'tildelingsbrev-2024', 'given', 197, ['arsrapport-2024', 'tildelingsbrev-2025']],
    ['TB2025-1', 'tildelingsbrev-2025', 'given', 195, []],
  ])('%s in %s, %s', (id, ...expected) => {
    expect(lastSeen(id)).toEqual(expected);
  });

  it('leads to a letter that has the line', () => {
    for (const { id, lastSeen } of assignments) {
      const letter = letters.find((one) => one.letter.slug === lastSeen.letter)?.letter;
      const [first, last] = letter?.source.lines ?? [0, 0];
      expect(lastSeen.line >= first && lastSeen.line <= last, id).toBe(true);
      expect(lastSeen.notNamedIn).not.toContain(lastSeen.letter);
    }
  });
});

describe('what a letter says of all assignments of a year', () => {
  it('those of 2023 and before lapse, those of 2024 go on', () => {
    expect(named('TB2023-14').lastSeen.rules).toEqual([
      {
        letter: 'tildelingsbrev-2025',
        text: 'Oppdrag fra 2023 eller tidligere utgår i sin helhet, med mindre noe annet er spesifikt avtalt.',
        url: '/brev/tildelingsbrev-2025/#punkt-1',
        line: 15,
      },
    ]);
    expect(named('TB2024-01').lastSeen.rules).toMatchObject([
      { text: expect.stringMatching(/^Oppdrag fra 2024 .*videreføres/u), line: 3278 },
    ]);
  });

  it('comes in a letter of a later year', () => {
    const later = assignments.filter(({ lastSeen }) => lastSeen.rules.length > 0);
    expect(new Set(later.map(({ year }) => year))).toEqual(new Set([2023, 2024]));
  });
});

it('a goal answers to its number of each year: 2024 mål 7 is 2025 mål 6', () => {
  const [goal] = readLetter('tildelingsbrev-2025').goals.filter(({ id }) => id === '2025-6');
  expect(goal?.previous).toEqual(['2024-7']);
  expect(goal?.lineage).toEqual([{ id: '2024-7', why: 'Samme tittel, nytt nummer.' }]);
});

it('a key figure is found under the number that the report gives it', () => {
  const goal = readLetter('tildelingsbrev-2024').goals.find(({ id }) => id === '2024-1');
  const answers = readLetter('arsrapport-2024').report.find((item) => item.goal === '2024-1')?.answers;
  const answer = answers?.find(({ line }) => line === 508);
  expect(answer?.label).toMatch(/^Nøkkeltall 1: Andel kommuner som har drøftet identifiserte folkehelseutfordringer/u);
  // The letter asks it third (line 158).
  expect(goal?.keyFigures.indexOf(answer?.asked ?? '')).toBe(2);
});

it('an ID that no letter gives leads nowhere', () => {
  expect(assignments.some((one) => namesOf(one).includes('TB2023-99'))).toBe(false);
  const held = new Set(assignments.flatMap(namesOf));
  for (const { related, relatedBecause } of assignments) {
    expect(related.every((id) => held.has(id))).toBe(true);
    expect(relatedBecause.map(({ id }) => id)).toEqual(related);
  }
});

describe('goals of supplements', () => {
  it('are those of their area in the letter of the year', () => {
    // Under the heading «Folkehelse» of the supplement; goals 1 to 3 of 2023 stand under 2.1 Folkehelse.
    expect(named('TTB2023-08').goals).toEqual(['2023-1', '2023-2', '2023-3']);
    expect(named('TTB2023-11').goals).toEqual(['2023-10']);
    const own = letters.filter(({ letter }) => letter.kind === 'supplement').flatMap((data) => data.assignments);
    expect(own.filter(({ area, goals }) => area && goals.length === 0).map(({ id }) => id)).toEqual([]);
  });

  it('lead back to them', () => {
    const { goals } = letters.find(({ letter }) => letter.slug === 'tildelingsbrev-2023')!;
    expect(goals.find(({ id }) => id === '2023-10')?.assignments).toContain('TTB2023-11');
  });
});
