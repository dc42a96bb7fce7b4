/** The pages of the years and of what became of their assignments. */

import type { OldId } from '../../../src/schemas/index.ts';
import { lifeMatrix as matrixSchema, notSeenPage as notSeenSchema } from '../../../src/schemas/later-life.ts';
import { yearPage as yearSchema } from '../../../src/schemas/year-page.ts';
import type { Archive } from '../archive.ts';
import { lifeMatrix } from '../assignments/life-matrix.ts';
import { notSeenPages } from '../assignments/not-seen-page.ts';
import { findSightings } from '../assignments/sightings.ts';
import type { FindPage } from '../text/link-ids.ts';
import { yearPages } from './year-page.ts';

/** Writes a file of data. */
type Write = (path: string, value: unknown) => void;

export function writeYearPages(archive: Archive, oldIds: readonly OldId[], findPage: FindPage, write: Write): void {
  const sightings = findSightings(archive, oldIds);
  const matrix = lifeMatrix(archive, oldIds, sightings, findPage);
  write('lives/matrix.json', matrixSchema.parse(matrix));
  for (const page of yearPages(archive)) write(`years/${page.year}.json`, yearSchema.parse(page));
  for (const page of notSeenPages(archive, sightings)) write(`notseen/${page.year}.json`, notSeenSchema.parse(page));
}
