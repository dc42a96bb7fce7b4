/**
 * Write content/data: one file a letter, one a source document; what restoring made of sources that are
 * new; and ties of goals that are proposed.
 *
 * Takes: an extraction that passed validation.
 * Guarantees: the folder is replaced as a whole; a fault while writing leaves the old one in place.
 */
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { stringify } from 'yaml';
import { replaceFolder } from '../replace-folder.ts';
import type { Extraction } from './pipeline.ts';
import { writeRecord } from './restore/write-record.ts';

export function writeData({ letters, sources }: Pick<Extraction, 'letters' | 'sources'>, folder: string): void {
  replaceFolder(folder, (aside) => {
    mkdirSync(join(aside, 'sources'), { recursive: true });
    for (const data of letters)
      writeFileSync(join(aside, `${data.letter.slug}.json`), `${JSON.stringify(data, null, 2)}\n`);
    for (const source of sources) writeFileSync(join(aside, 'sources', `${source.document}.json`), lineByLine(source));
  });
}

/** The records of restoring, each beside its text under content/sources. */
export function writeRecords({ records }: Pick<Extraction, 'records'>, folder: string): void {
  for (const [slug, record] of records) writeRecord(record, join(folder, slug));
}

const lineageNote = `
# Proposed by npm run extract. Confirm a tie by taking away its status; turn it down with \`status: avvist\`.
`;

/** Adds what extraction proposes at the end of goal-lineage.yaml; what stands there stays as it is. */
export function writeProposals({ proposedLineage }: Pick<Extraction, 'proposedLineage'>, folder: string): void {
  if (proposedLineage.length === 0) return;
  const entries = stringify(proposedLineage, {
    defaultStringType: 'QUOTE_SINGLE',
    defaultKeyType: 'PLAIN',
    lineWidth: 0,
  });
  const file = join(folder, 'goal-lineage.yaml');
  const known = existsSync(file) ? readFileSync(file, 'utf8').trimEnd() : '';
  writeFileSync(`${file}.tmp`, `${known}\n${lineageNote}${entries}`.trimStart());
  renameSync(`${file}.tmp`, file);
}

/** One line of JSON a line of the source, so that a diff shows the lines that changed. */
function lineByLine({ document, sha256, lines }: Extraction['sources'][number]): string {
  const rows = lines.map((entry) => `    ${JSON.stringify(entry)}`).join(',\n');
  const head = JSON.stringify({ document, sha256 }, null, 2).slice(0, -2);
  return `${head},\n  "lines": [\n${rows}\n  ]\n}\n`;
}
