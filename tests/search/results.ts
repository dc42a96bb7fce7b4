/** All that search can find in the committed data, made once for all tests of it. */
import { searchResults } from '../../scripts/index-site.ts';
import { archive } from '../collections/archive.ts';

export const results = searchResults(archive);
