/** An ID that no letter gives is kept as the text prints it, and leads nowhere. */
import { expect, it } from 'vitest';
import { Diagnostics } from '../../../scripts/diagnostics.ts';
import type { SourceDocument } from '../../../scripts/letters/reading.ts';
import { resolveArchive } from '../../../scripts/letters/resolve/resolve-archive.ts';
import { readDocument, readLetters } from '../../read-text.ts';

/** The letter of 2024 with one ID misprinted: TB2024-62 follows up TB2023-73 (line 709). */
function misprinted(document: SourceDocument): SourceDocument {
  const lines = document.lines.map((line) => ({ ...line, text: line.text.replaceAll('TB2023-73', 'TB2023-99') }));
  return { ...document, lines };
}

const documents = [readDocument('tildelingsbrev-2023-med-tillegg'), misprinted(readDocument('tildelingsbrev-2024'))];
const lists = { lineage: [], commonWords: [], reportWords: [], reportTies: [] };
const { letters } = resolveArchive(
  documents.flatMap((document) => readLetters(document).letters),
  lists,
  new Diagnostics(),
);
const assignments = letters.flatMap((letter) => letter.assignments);

it('stays a name in the text that prints it', () => {
  const naming = assignments.filter(({ references }) => references.some(({ id }) => id === 'TB2023-99'));
  expect(naming.map(({ id }) => id)).toEqual(['TB2024-62']);
  expect(naming[0]?.references[0]).toMatchObject({
    relation: 'mentions',
    text: expect.stringContaining('TB2023-99'),
    line: 709,
  });
});

it('is tied to no assignment, page or budget row', () => {
  for (const { referencedBy, history, related, lastSeen, reportPassages, budget, ...rest } of assignments) {
    const ties = JSON.stringify([referencedBy, history, related, lastSeen, reportPassages, budget]);
    expect(ties, rest.id).not.toContain('2023-99');
  }
  expect(JSON.stringify(letters.map(({ letter }) => letter.touches))).not.toContain('2023-99');
  const missed = assignments.find(({ id }) => id === 'TB2023-73');
  expect(missed?.referencedBy).toEqual([]);
  expect(missed?.lastSeen).toMatchObject({ letter: 'tildelingsbrev-2023', how: 'given' });
});
