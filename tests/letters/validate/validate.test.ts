/** Faults that only the archive as a whole shows. */
import { expect, it } from 'vitest';
import { Diagnostics } from '../../../scripts/diagnostics.ts';
import { validateArchive } from '../../../scripts/letters/validate/validate-archive.ts';
import { extraction } from '../../extraction.ts';

const codes = new Set(['FHA', 'KTA', 'HRA', 'SHA', 'EHE', 'ADA', 'EIA', 'DIG']);

function messagesAfter(change: (letters: typeof extraction.letters) => void, known = codes): string[] {
  const archive = structuredClone({ letters: extraction.letters, sources: extraction.sources });
  change(archive.letters);
  const diagnostics = new Diagnostics();
  validateArchive(archive, [], known, diagnostics);
  return diagnostics.lines();
}

const letterOf = (letters: typeof extraction.letters, slug: string) =>
  letters.find(({ letter }) => letter.slug === slug)!;

it('the real archive has no fault', () => {
  expect(messagesAfter(() => {})).toEqual([]);
});

it('a reference to a goal that is not there', () => {
  const said = messagesAfter((letters) =>
    letterOf(letters, 'tildelingsbrev-2024').assignments[0]!.goals.push('2024-99'),
  );
  expect(said).toEqual([
    'tildelingsbrev-2024:197:1 fail goal-missing: Unexpected goal 2024-99 of TB2024-01, expected a goal that a letter of the collection sets',
  ]);
});

it('two spellings of one ID', () => {
  const said = messagesAfter((letters) => {
    letterOf(letters, 'tildelingsbrev-2025').assignments[1]!.id = 'TB2025-01';
  });
  expect(said).toEqual([expect.stringMatching(/fail duplicate-id: Unexpected second TB2025-01/u)]);
});

it('a department that the vocabulary does not know', () => {
  const said = messagesAfter(() => {}, new Set([...codes].filter((code) => code !== 'EIA')));
  expect(said.length).toBeGreaterThan(0);
  expect(said.every((message) => message.includes('warn department-unknown: Unexpected department EIA'))).toBe(true);
});

it('data that break their schema, at their line', () => {
  const said = messagesAfter((letters) => {
    letterOf(letters, 'tildelingsbrev-2024').assignments[0]!.departments = ['Folkehelse'];
  });
  expect(said.filter((message) => message.includes('fail schema'))).toEqual([
    expect.stringMatching(/:197:1 fail schema: assignments\.0\.departments\.0/u),
  ]);
});
