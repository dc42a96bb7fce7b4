import {
  type AssignmentFile,
  assignmentPaths as getStaticPaths,
  readPublished,
} from '../../../lib/assignments/assignment-files.ts';
import { assignmentMarkdown } from '../../../lib/assignments/assignment-markdown.ts';

export { getStaticPaths };

export const GET: AssignmentFile = async ({ props }) => {
  const { assignment, letter } = await readPublished(props.entry);
  const headers = { 'content-type': 'text/markdown; charset=utf-8' };
  return new Response(assignmentMarkdown(assignment, letter), { headers });
};
