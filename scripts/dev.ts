/** `npm run dev`: serves the pages as they are edited; a change under content/ is extracted and generated anew. */
import { watch } from 'node:fs';
import { join } from 'node:path';
import { dev } from 'astro';
import { Diagnostics } from './diagnostics.ts';
import { generate } from './generate.ts';
import { extract } from './letters/pipeline.ts';
import { writeData } from './letters/write-data.ts';

const root = join(import.meta.dirname, '..');
generate(root);
await dev({ root });

/** Only what people edit; data and collections are made from it. */
const edited = /^(?:sources|vocabulary)\b/u;
let waiting: NodeJS.Timeout | undefined;

watch(join(root, 'content'), { recursive: true }, (_, file) => {
  if (!file || !edited.test(file)) return;
  clearTimeout(waiting);
  waiting = setTimeout(refresh, 200);
});

function refresh(): void {
  const diagnostics = new Diagnostics();
  const extraction = extract(root, diagnostics);
  const report = diagnostics.print();
  if (report) console.error(report);
  if (!extraction) return;
  writeData(extraction, join(root, 'content/data'));
  generate(root);
}
