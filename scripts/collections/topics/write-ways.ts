/** The other ways in: departments, areas, topics, deadlines and gathered sections. */
import { areaPage, departmentPage, dueEntry, gatheredPage, topicPage } from '../../../src/schemas/index.ts';
import type { Diagnostics } from '../../diagnostics.ts';
import type { Archive } from '../archive.ts';
import { dueEntries } from '../deadlines/due-entries.ts';
import { gatheredPages } from '../letters/gathered-pages.ts';
import type { FindPage } from '../text/link-ids.ts';
import type { Write } from '../write-page.ts';
import { areaPages } from './area-pages.ts';
import { departmentPages } from './department-pages.ts';
import { topicPages } from './topic-pages.ts';

export function writeWays(archive: Archive, findPage: FindPage, diagnostics: Diagnostics, write: Write): void {
  write.data('departments.json', departmentPage.array().parse(departmentPages(archive)));
  write.data('areas.json', areaPage.array().parse(areaPages(archive, diagnostics)));
  write.data('due.json', dueEntry.array().parse(dueEntries(archive, findPage)));
  for (const page of topicPages(archive)) write.data(`topics/${page.slug}.json`, topicPage.parse(page));
  for (const { page, body } of gatheredPages(archive, findPage)) {
    write.page(`gathered/${page.year}-${page.slug}`, gatheredPage, page, body);
  }
}
