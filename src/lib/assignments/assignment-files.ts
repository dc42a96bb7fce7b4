/** The files beside an assignment's page: `oppdrag.json`, `oppdrag.md`, `sitat.bib`, `sitat.ris`. */
import type { APIRoute, GetStaticPaths } from 'astro';
import { assignmentPath } from '../../domain/addresses.ts';
import type { Assignment, LetterData } from '../../schemas/index.ts';
import { type AssignmentEntry, readArchive } from '../data/archive.ts';
import { readLetterData } from '../data/published-data.ts';

interface Props {
  entry: AssignmentEntry;
}

export type AssignmentFile = APIRoute<Props & Record<string, unknown>>;

/** One for each assignment; other spellings of its ID have none. */
export const assignmentPaths = (async () =>
  (await readArchive()).assignments.map((entry) => ({
    params: { path: assignmentPath(entry.data.url) },
    props: { entry },
  }))) satisfies GetStaticPaths;

/** The assignment as `data/v1` publishes it, with its letter. */
export async function readPublished({ data: { id, letter } }: AssignmentEntry): Promise<{
  assignment: Assignment;
  letter: LetterData['letter'];
}> {
  const found = (await readLetterData()).find((data) => data.letter.slug === letter);
  const assignment = found?.assignments.find((one) => one.id === id);
  if (!found || !assignment) throw new Error(`No assignment ${id} in the data of ${letter}`);
  return { assignment, letter: found.letter };
}
