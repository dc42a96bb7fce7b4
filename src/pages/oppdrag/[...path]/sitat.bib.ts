import { type AssignmentFile, assignmentPaths as getStaticPaths } from '../../../lib/assignments/assignment-files.ts';
import { citeAssignment } from '../../../lib/cite/cited.ts';
import { writeBibtex } from '../../../lib/cite/write-bibtex.ts';

export { getStaticPaths };

export const GET: AssignmentFile = ({ props }) => {
  const headers = { 'content-type': 'application/x-bibtex; charset=utf-8' };
  return new Response(writeBibtex(citeAssignment(props.entry.data)), { headers });
};
