/** The folder of the project, which the tests read the collection from. */
import { join } from 'node:path';

export const root = join(import.meta.dirname, '..');
