/** Notes in letters, and the letters that a page names as earlier and later. */
import { describe, expect, it } from 'vitest';
import { letterNotes } from '../../../scripts/collections/letters/letter-notes.ts';
import { earlierTies, laterTies } from '../../../scripts/collections/letters/letter-ties.ts';
import type { Words } from '../../../scripts/collections/letters/note-nodes.ts';
import { toPlain } from '../../../scripts/text/markdown.ts';
import { archive, letterNamed } from '../archive.ts';

const plain = (words: Words) => words.map((word) => (typeof word === 'string' ? word : toPlain(word))).join('');
const links = (words: Words) => words.flatMap((word) => (typeof word === 'string' ? [] : [word.url]));
const notesOf = (slug: string) => letterNotes(letterNamed(slug), archive).headings;
const notesAt = (slug: string, anchor: string) => notesOf(slug).get(anchor) ?? [];

describe('notes in the year’s letter', () => {
  it('TB2023-14 is clarified by TTB2023-25 and carried over to 2024', () => {
    const notes = notesAt('tildelingsbrev-2023', 'tb2023-14');
    expect(notes.map(plain)).toEqual([
      'Presisert i tillegg TTB2023-22 m.fl. (uten dato) (TTB2023-25).',
      'Videreført i Tildelingsbrev til Helsedirektoratet for 2024.',
    ]);
    expect(notes.flatMap(links)[0]).toBe('/brev/tillegg-2023-ttb22/#ttb2023-25');
  });

  it('TB2023-31 is postponed', () => {
    expect(notesAt('tildelingsbrev-2023', 'tb2023-31').map(plain)).toEqual([
      'Utsatt i tillegg TTB2023-22 m.fl. (uten dato).',
    ]);
  });

  it('TB2023-29 and -64 get a million each from the supplement of 6 February', () => {
    for (const anchor of ['tb2023-29', 'tb2023-64']) {
      expect(notesAt('tildelingsbrev-2023', anchor).map(plain)[0]).toMatch(
        /^Ny tildeling i tillegg 6\. februar 2023: «.*1 mill\. kroner .*(?:TB2023-29|2023-64).*» Se kap\. 765 post 21\.$/u,
      );
    }
  });

  it('the area of public health has three new assignments from two supplements', () => {
    expect(notesAt('tildelingsbrev-2023', 'punkt-2-1').map(plain)).toEqual([
      'Lagt til i tillegg TTB2023-08 m.fl. (uten dato): TTB2023-08.',
      'Lagt til i tillegg TTB2023-22 m.fl. (uten dato): TTB2023-22 og TTB2023-23.',
    ]);
  });

  it('an assignment that no later letter touches has none', () => {
    expect(notesAt('tildelingsbrev-2023', 'tb2023-01')).toEqual([]);
  });
});

describe('notes in later letters', () => {
  it('a supplement’s passage leads to the letter of the year and to both together', () => {
    const [note] = notesAt('tillegg-2023-ttb22', 'ttb2023-25');
    expect(note && plain(note)).toBe('Presiserer TB2023-14 Skolemåltid i årets tildelingsbrev. Les dem sammen.');
    expect(note && links(note)).toEqual([
      '/brev/tildelingsbrev-2023/#tb2023-14',
      '/brev/tildelingsbrev-2023/gjeldende/tillegg-2023-ttb22/#ttb2023-25',
    ]);
  });

  it('TB2025-40 replaces TB2024-47, told in both letters', () => {
    expect(notesAt('tildelingsbrev-2025', 'tb2025-40').map(plain)).toEqual([
      'Erstatter TB2024-47 Utkast til oppdatert hjernehelsestrategi i Tildelingsbrev til Helsedirektoratet for 2024.',
    ]);
    expect(notesAt('tildelingsbrev-2024', 'tb2024-47').map(plain)).toEqual([
      'Erstattet i Tildelingsbrev til Helsedirektoratet for 2025 (TB2025-40).',
    ]);
  });

  it('each chapter of the report on a goal leads to the goal, and the goal to it', () => {
    const report = letterNamed('arsrapport-2024');
    expect(report.report.length).toBe(14);
    for (const { goal, url } of report.report) {
      const [note] = notesAt('arsrapport-2024', url.split('#')[1] ?? '');
      expect(note && links(note), goal).toEqual([archive.goals.get(goal)?.url]);
    }
    const [answered] = notesAt('tildelingsbrev-2024', 'mal-9');
    expect(answered && plain(answered)).toBe('Besvart i Årsrapport 2024.');
  });

  it('an answer to what a goal asks leads to the place beside it, an answer to nothing asked does not', () => {
    // The report has seven answers on goal 1, in its own order; the fourth is on the key figure of systematic work.
    const [note] = notesAt('arsrapport-2024', 'nokkeltall-4-andel-kommuner-som-har-etablert-et-systematisk');
    expect(note && plain(note)).toBe('Svarer på det mål 1 spør om.');
    expect(note && links(note)).toEqual(['/2024/mal/1/#svar-4']);
    const answers = letterNamed('arsrapport-2024').report.flatMap((item) => item.answers);
    const noted = answers.filter(({ anchor }) => notesOf('arsrapport-2024').has(anchor));
    expect(noted.map(({ anchor }) => anchor)).toEqual(
      answers.filter(({ asked }) => asked !== null).map(({ anchor }) => anchor),
    );
    expect(noted.length).toBeLessThan(answers.length);
  });
});

describe('ties', () => {
  const told = (ties: ReturnType<typeof laterTies>) =>
    ties.map(({ letter, events }) => [letter, Object.fromEntries(events.map(({ event, count }) => [event, count]))]);

  it('later letters on that of 2023, in the order they came', () => {
    const later = told(laterTies(letterNamed('tildelingsbrev-2023'), archive));
    expect(later.slice(0, 5)).toEqual([
      ['tillegg-2023-02-06', { clarified: 2, added: 3, money: 1 }],
      ['tillegg-2023-ttb08', { added: 3, clarified: 2 }],
      ['tillegg-2023-ttb22', { added: 3, clarified: 1, money: 1, postponed: 1 }],
      ['tillegg-2023-06-16', { general: 4, added: 1 }],
      ['tillegg-2023-06-16-2', { added: 1 }],
    ]);
    expect(later.slice(5).map(([slug]) => slug)).toContain('tildelingsbrev-2024');
  });

  it('the letter of 2025 ends the assignments of 2023 and carries on those of 2024', () => {
    const ruled = (slug: string) =>
      laterTies(letterNamed(slug), archive).find(({ letter }) => letter === 'tildelingsbrev-2025')?.rulings;
    expect(ruled('tildelingsbrev-2023')).toEqual([
      {
        text: 'Oppdrag fra 2023 eller tidligere utgår i sin helhet, med mindre noe annet er spesifikt avtalt.',
        url: '/brev/tildelingsbrev-2025/#punkt-1',
      },
    ]);
    expect(ruled('tildelingsbrev-2024')?.map(({ text }) => text)).toEqual([
      expect.stringMatching(/^Oppdrag fra 2024 .* som ikke er fullført, videreføres hvis ikke annet er formidlet/u),
    ]);
  });

  it('the report answers the 14 goals of 2024 and names one assignment', () => {
    expect(told(earlierTies(letterNamed('arsrapport-2024'), archive))).toEqual([
      ['tildelingsbrev-2024', { reported: 1, answered: 14 }],
    ]);
  });
});
