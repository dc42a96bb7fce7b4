import type { APIRoute } from 'astro';
import { listResponse, readLetterData } from '../../../lib/published-data.ts';
import { itemsOf } from '../../../lib/published-lists.ts';

export const GET: APIRoute = async () => listResponse(itemsOf('budget', await readLetterData()));
