import { type AssignmentFile, assignmentPaths as getStaticPaths } from '../../../lib/assignments/assignment-files.ts';
import { citeAssignment } from '../../../lib/cite/cited.ts';
import { writeRis } from '../../../lib/cite/write-ris.ts';

export { getStaticPaths };

export const GET: AssignmentFile = ({ props }) => {
  const headers = { 'content-type': 'application/x-research-info-systems; charset=utf-8' };
  return new Response(writeRis(citeAssignment(props.entry.data)), { headers });
};
