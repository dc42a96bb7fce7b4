import type { APIRoute } from 'astro';
import { listResponse, readLetterData } from '../../../lib/published-data.ts';

export const GET: APIRoute = async () => {
  const data = await readLetterData();
  return listResponse(data.flatMap(({ corrections }) => corrections));
};
