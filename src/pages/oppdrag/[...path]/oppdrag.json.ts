import {
  type AssignmentFile,
  assignmentPaths as getStaticPaths,
  readPublished,
} from '../../../lib/assignments/assignment-files.ts';
import { jsonResponse } from '../../../lib/data/published-data.ts';

export { getStaticPaths };

/** The assignment as `data/v1/assignments.json` has it; its letter; the version that citations name. */
export const GET: AssignmentFile = async ({ props }) => {
  const { assignment, letter } = await readPublished(props.entry);
  const { slug, kind, title, date, reference, url, source } = letter;
  return jsonResponse({
    version: 1,
    textVersion: props.entry.data.cite.version,
    assignment,
    letter: { slug, kind, title, date, reference, url, source },
  });
};
