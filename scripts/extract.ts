/** `npm run extract`: the sources under content/sources become the letter data under content/data. */
import { join } from 'node:path';
import { Diagnostics } from './diagnostics.ts';
import { extract } from './letters/pipeline.ts';
import { writeData } from './letters/write-data.ts';

const root = join(import.meta.dirname, '..');
const diagnostics = new Diagnostics();
const extraction = extract(root, diagnostics);
if (extraction) writeData(extraction, join(root, 'content/data'));

const report = diagnostics.print({ verbose: process.argv.includes('--verbose') });
if (report) console.error(report);
if (!extraction) {
  console.error('Nothing was written: content/data is as it was. Mend the faults above and run npm run extract again.');
  process.exitCode = 1;
} else {
  for (const { letter, goals, assignments } of extraction.letters) {
    console.log(
      `${letter.slug}: ${letter.sections.length} headings, ${goals.length} goals, ${assignments.length} assignments`,
    );
  }
}
