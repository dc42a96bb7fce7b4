import type { List, Table } from 'mdast';
import { describe, expect, it } from 'vitest';
import { chooseFormat } from '../../../scripts/letters/formats/index.ts';
import { mergeExtractions } from '../../../scripts/letters/resolve/merge-extractions.ts';
import { toPlain } from '../../../scripts/text/markdown.ts';
import { readDocument, readLetters } from '../../read-text.ts';
import { differences } from './line-characters.ts';

const document = readDocument('tillegg-2023-02-06');
const { letters, messages } = readLetters(document);
const [{ letter, assignments, reading }] = letters as [(typeof letters)[0]];
const nodeAt = (line: number) => reading.tree.children.find(({ position }) => position?.start.line === line);

it('needs no reader of its own', () => {
  expect(chooseFormat(document).name).toBe('segment');
  expect(messages.filter((message) => !message.includes(' info '))).toEqual([]);
  expect(letters).toHaveLength(1);
});

it('reads the head, though three labels come before two values', () => {
  const { kind, title, date, reference, sender, recipient, signatories } = letter;
  expect({ kind, title, date, reference, sender, recipient, signatories }).toEqual({
    kind: 'supplement',
    title: 'Tillegg til tildelingsbrev',
    date: '2023-02-06',
    reference: '23/133-9',
    sender: 'Helse- og omsorgsdepartementet',
    recipient: 'Helsedirektoratet',
    signatories: ['Espen Aasen', 'Juliane Mekki'],
  });
  expect(reading.asides.map(({ use, lines }) => `${use} ${lines.join('-')}`)).toEqual([
    'letterhead 5-22',
    'index 24-37',
    'letterhead 45-64',
    'signature 195-207',
  ]);
});

it('has every letter and figure of a line in the node that covers it, in order', () => {
  expect(differences(reading, document)).toEqual([]);
});

describe('assignments', () => {
  it.each([
    ['TTB2023-04', [41, 78], 'KTA', 'clarification', 'Helse- og omsorgsdepartementet viser'],
    ['TTB2023-02', [80, 88], 'KTA', 'assignment', 'I dialog mellom HOD, KS'],
    ['TTB2023-03', [90, 121], 'KTA', 'assignment', '## Bakgrunn'],
    ['TTB2023-05', [123, 162], 'EHE', 'clarification', 'Departementet viser til oppdrag i TB2023'],
    ['TTB2023-06', [181, 193], 'HRA', 'assignment', 'Helse- og omsorgsdepartementet viser'],
  ])('%s has its lines, department, kind and body', (id, lines, departments, kind, first) => {
    const found = assignments.find((one) => one.id === id);
    expect(found?.source.lines).toEqual(lines);
    expect(found?.departments.join()).toBe(departments);
    expect(found?.kind).toBe(kind);
    expect(found?.text.slice(0, first.length)).toBe(first);
    expect(found?.text).toContain('Ansvarlig avdeling');
  });

  it('take from the index the title that the body lacks', () => {
    expect(assignments.find(({ id }) => id === 'TTB2023-06')?.title).toBe(
      'Videre utredning av modell for forvaltning av ordningene for dekning av utgifter til spesialisthelsetjenester mottatt i andre EØS-land',
    );
  });

  it('have no unnumbered heading above a list or a part', () => {
    const titles = letter.sections.map(({ title }) => title);
    expect(titles).not.toContain('Dette oppdraget har to deler:');
    expect(titles).not.toContain('Forprosjektet bør svare ut:');
    expect(titles).toContain('Organisering, rapportering og øvrige føringer:');
    expect(titles).toContain('Deloppdrag 2: Praktisk anvendbar veileder for prioritering i fastlegeordningen.');
  });
});

it('nests flush bullets under their number and goes on with the numbering', () => {
  const list = nodeAt(135) as List;
  expect(list.children.map(({ children }) => toPlain(children[0]!))).toEqual([
    'Teknologivalidering',
    'Anbefaling til videre arbeid med forbedring av informasjonsutvekslingen',
    'Læringsarenaer og innovasjonssamarbeid',
  ]);
  expect(list.children.map(({ children }) => (children[1] as List).children.length)).toEqual([2, 5, 1]);
});

it('keeps a list that a page break splits, emphasis and links', () => {
  expect((nodeAt(168) as List).children).toHaveLength(6);
  expect(assignments.find(({ id }) => id === 'TTB2023-03')?.text).toContain('*Nytte, ressurs og alvorlighet*');
  expect(toPlain(nodeAt(135)!)).toContain('(https://www.ehelse.no/standardisering/');
});

it('reads the table', () => {
  const table = nodeAt(176) as Table;
  expect(table.children.map((row) => row.children.map((cell) => toPlain(cell)))).toEqual([
    ['Tidligere tildeling', 'Ny tildeling', 'Sum tildelt'],
    ['187 166 000 kroner', '8 500 000 kroner', '195 666 000 kroner'],
  ]);
});

it('is the same letter as the one in the bundle', () => {
  const bundle = readLetters(readDocument('tildelingsbrev-2023-med-tillegg')).letters;
  const merged = mergeExtractions([...bundle, ...letters]);
  expect(merged.map(({ duplicate }) => duplicate)).toEqual([false, false, false, false, false, false, true]);
  expect(merged[6]?.letter).toBe(merged[3]?.letter);
});
