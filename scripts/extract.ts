/**
 * `npm run extract`: the sources under content/sources become the letter data under content/data. Exit code 1 with any fault:
 * a new source that has one is left out, and all else is written; else nothing is.
 */
import { join } from 'node:path';
import { Diagnostics } from './diagnostics.ts';
import { extract } from './letters/pipeline.ts';
import { writeData, writeProposals, writeRecords } from './letters/write-data.ts';

const root = join(import.meta.dirname, '..');
const diagnostics = new Diagnostics();
const extraction = extract(root, diagnostics);
if (extraction) {
  writeRecords(extraction, join(root, 'content/sources'));
  writeProposals(extraction, join(root, 'content/vocabulary'));
  writeData(extraction, join(root, 'content/data'));
}

const report = diagnostics.print({ verbose: process.argv.includes('--verbose') });
if (report) console.error(report);
for (const { letter, goals, assignments } of extraction?.letters ?? []) {
  console.log(
    `${letter.slug}: ${letter.sections.length} headings, ${goals.length} goals, ${assignments.length} assignments`,
  );
}
if (extraction && extraction.proposedLineage.length > 0) {
  const ties = `${extraction.proposedLineage.length} ties of goals`;
  console.log(
    `${ties} were proposed in content/vocabulary/goal-lineage.yaml: read them there, and confirm or turn them down.`,
  );
}
if (!extraction) {
  console.error('Nothing was written: content/data is as it was. Mend the faults above and run npm run extract again.');
} else if (extraction.leftOut.length > 0) {
  const slugs = extraction.leftOut.join(', ');
  console.error(
    `Left out for the faults above: ${slugs}. The other letters were written; mend and run npm run extract again.`,
  );
}
if (diagnostics.failed) process.exitCode = 1;
