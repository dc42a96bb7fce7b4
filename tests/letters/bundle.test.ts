/** A source that holds several letters, and one that only looks like it. */
import { describe, expect, it } from 'vitest';
import { documentOf, readDocument, readLetters } from '../read-text.ts';

const column = `Postadresse
Postboks 1 Dep
0030 Oslo

Saksbehandler
Kari Skog
`;
const supplement = (id: string) => `Tillegg til tildelingsbrev

Nye oppdrag:
- ${id} Kart over elgtråkk

${id} Kart over elgtråkk
Helsedirektoratet i skogen skal lage et kart over de stedene der elgen krysser veien, og legge det fram for
kommunene.

Frist: 1. juni 2026

Med hilsen

Ola Gran (e.f.)
ekspedisjonssjef

Kari Skog
seniorrådgiver
`;
/** A yearly letter whose first page is lost. */
const yearly = `1 Innledning
Skogdepartementet gir med dette rammene for arbeidet med elg i året som kommer, og ber direktoratet om å
holde tråkkene åpne.

2 Oppdrag

${Array.from({ length: 24 }, (_, at) => `TB2026-${at + 1} Tråkk nummer ${at + 1}\nDirektoratet skal holde tråkket åpent hele året, og melde fra om greiner som har falt ned over stien\netter uvær.\n`).join('\n')}`;

const lettersOf = (source: string) => readLetters(documentOf(source, { year: 2026 })).letters;
const linesOf = (source: string) => lettersOf(source).map(({ letter }) => letter.source.lines);
const heightOf = (text: string) => text.replace(/\n$/u, '').split('\n').length;

describe('a yearly letter without its first page, and two supplements', () => {
  const source = [yearly, column, supplement('TTB2026-1'), column, supplement('TTB2026-2')].join('\n');
  const letters = lettersOf(source);

  it('are three letters that share all lines out', () => {
    const lines = letters.map(({ letter }) => letter.source.lines);
    expect(lines[0]![0]).toBe(1);
    expect(lines.at(-1)![1]).toBe(heightOf(source));
    expect(lines.slice(1).map(([first]) => first)).toEqual(lines.slice(0, -1).map(([, last]) => last + 1));
    expect(letters.map(({ assignments }) => assignments.length)).toEqual([24, 1, 1]);
  });

  it('begin at the address column above the title', () => {
    const starts = letters.slice(1).map(({ letter }) => source.split('\n')[letter.source.lines[0] - 1]);
    expect(starts).toEqual(['Postadresse', 'Postadresse']);
  });

  it('have their kinds and signatories', () => {
    expect(letters.map(({ letter }) => letter.kind)).toEqual(['allocation', 'supplement', 'supplement']);
    expect(letters.map(({ letter }) => letter.signatories.length)).toEqual([0, 2, 2]);
  });
});

describe('two letters put in one file', () => {
  const slugs = ['tildelingsbrev-2024', 'tillegg-2023-02-06'];
  const alone = slugs.flatMap((slug) => readLetters(readDocument(slug)).letters);
  const texts = slugs.map((slug) =>
    readDocument(slug)
      .lines.map(({ text }) => text)
      .join('\n'),
  );
  const factsOf = ({ letter, assignments, goals }: (typeof alone)[number]) => ({
    head: [letter.kind, letter.date, letter.reference, letter.title, letter.recipient, ...letter.signatories],
    assignments: assignments.map(({ id, title, departments }) => [id, title, ...departments]),
    goals: goals.map(({ number, title }) => [number, title]),
  });

  it.each([
    ['one after the other', '\n\n'],
    ['a page each', '\n\f'],
  ])('read as they do alone, %s', (_, between) => {
    expect(lettersOf(texts.join(between)).map(factsOf)).toEqual(alone.map(factsOf));
  });
});

describe('one letter', () => {
  it('stays one where its title stands twice', () => {
    const source = `Tildelingsbrev 2026\n\n${supplement('TB2026-1').replace('Tillegg til tildelingsbrev', 'Tildelingsbrev 2026')}`;
    expect(linesOf(source)).toHaveLength(1);
  });

  it('stays one where a supplement names the letter that it adds to', () => {
    const source = `Tildelingsbrev 2026\n\n${supplement('TTB2026-1')}`;
    expect(linesOf(source)).toHaveLength(1);
  });

  it('stays one where an attachment after the greeting has a title of a letter', () => {
    const source = `${supplement('TTB2026-1')}\nVedlegg 1\n\nTildelingsbrev 2026\n\nSlik skal brevet se ut neste år, når elgen har fått sitt.\n`;
    expect(linesOf(source)).toHaveLength(1);
  });

  it('stays one where a long list of contents stands before the title', () => {
    const contents = Array.from({ length: 60 }, (_, at) => `${at + 1} Tråkk nummer ${at + 1} ........ ${at + 2}`);
    const source = `Innhold\n${contents.join('\n')}\n\n${supplement('TTB2026-1')}`;
    expect(linesOf(source)).toHaveLength(1);
  });
});

it('gives a letter to several the names in its list of addresses', () => {
  const source = `${supplement('TTB2026-1').replace('\n\nNye', '\n\nIfølge liste\n\nNye')}
Adresseliste
Skogdirektoratet Postboks 222 Skøyen
0213 OSLO

Elginstituttet Postboks 3
0030 OSLO
`;
  expect(lettersOf(source).map(({ letter }) => letter.recipient)).toEqual(['Skogdirektoratet og Elginstituttet']);
});
