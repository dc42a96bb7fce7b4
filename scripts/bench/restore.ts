/**
 * How good and how fast restoring is: `node scripts/bench/restore.ts [sample.json]`.
 *
 * A sample is `{ "lines": [{ "line", "raw", "gold" }] }`; the default is the one that the tests use. Clean letters are
 * measured too: forced through the step as they are (over-correction), and with æ, ø and å stripped, the letter itself
 * left out of the lexicon. Fails when the letter, or words without end, take five seconds of work or more.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Diagnostics } from '../diagnostics.ts';
import { type RawSource, readSource } from '../letters/read/read-source.ts';
import { readLists } from '../letters/read/read-vocabulary.ts';
import { makeRecord } from '../letters/restore/make-record.ts';
import { prepareLexicon } from '../letters/restore/prepare-lexicon.ts';
import { restoreLines } from '../letters/restore/restore-lines.ts';
import { restoreSource } from '../letters/restore/restore-source.ts';
import { measureRestoring, percent, type Score, stripLetters } from './measure-restoring.ts';

const root = join(import.meta.dirname, '../..');
const samplePath = process.argv[2] ?? join(root, 'tests/letters/restore/sample.json');
const diagnostics = new Diagnostics();
const read = (slug: string): RawSource => readSource(join(root, 'content/sources', slug), root, diagnostics)!;
const clean = ['arsrapport-2024', 'tildelingsbrev-2023-med-tillegg', 'tildelingsbrev-2024', 'tillegg-2023-02-06'].map(
  read,
);
const { phrases } = readLists(root, diagnostics);
const mostSeconds = 5;

const start = process.cpuUsage();
const letter = read('tildelingsbrev-2025-ocr');
letter.record = makeRecord(letter, clean, phrases);
const byRule = restoreSource({ ...letter, corrections: [] }, diagnostics);
const seconds = secondsSince(start);
const corrected = restoreSource(letter, diagnostics);
printTime(`${letter.lines.length} lines, lexicon included`, seconds);
console.log(`${byRule.changes.length} words changed by rule, ${letter.corrections.length} by correction`);
console.log(`${byRule.unsure.length} unsure by rule, ${corrected.unsure.length} after corrections\n`);

const sample: { line: number; raw: string; gold: string }[] = JSON.parse(readFileSync(samplePath, 'utf8')).lines;
for (const [name, document] of Object.entries({ 'by rule alone': byRule, 'with corrections': corrected })) {
  const shown = sample.map(({ line, raw, gold }) => ({ raw, gold, shown: document.lines[line - 1]!.text }));
  const score = measureRestoring(shown);
  print(`${sample.length} proof-read lines, ${name}`, score);
  for (const fault of score.faults)
    console.log(`    ${sample[fault.at]!.line}: ${fault.shown} instead of ${fault.gold}`);
}

const lexicon = prepareLexicon(clean, phrases);
const startOfWords = process.cpuUsage();
restoreLines(['a'.repeat(2000), 'e@'.repeat(500), `«${'pd-'.repeat(500)}`], lexicon());
printTime('\nwords without end', secondsSince(startOfWords));

console.log('\nClean letters, forced through the step:');
for (const { slug, lines } of clean) {
  console.log(`  ${slug}: ${restoreLines(lines, lexicon()).changes.length} changes`);
}

console.log('\nClean letters with æ, ø and å stripped, the letter left out of the lexicon:');
for (const { slug, lines } of clean.filter((source) => !source.settings.secondExtraction)) {
  // The supplement of 6 February stands in the 2023 bundle too.
  const others = clean.filter(
    (other) => other.slug !== slug && !(slug.includes('2023') && other.slug.includes('2023')),
  );
  const heldOut = prepareLexicon(others, phrases)();
  for (const way of ['plain', 'misread'] as const) {
    const stripped = stripLetters(lines, way);
    const restored = restoreLines(stripped, heldOut).lines;
    print(
      `${slug}, ${way}`,
      measureRestoring(lines.map((gold, at) => ({ raw: stripped[at]!, gold, shown: restored[at]! }))),
    );
  }
}

/** Seconds of work, which do not depend on what else the machine does. */
function secondsSince(earlier: NodeJS.CpuUsage): number {
  const { user, system } = process.cpuUsage(earlier);
  return (user + system) / 1e6;
}

function printTime(name: string, taken: number): void {
  console.log(`${name}: ${taken.toFixed(2)} s of work, ${mostSeconds} at most`);
  if (taken >= mostSeconds) process.exitCode = 1;
}

function print(name: string, { words, right, broken, repaired, harmed }: Score): void {
  console.log(`  ${name}: ${percent(right, words)} of ${words} words right`);
  console.log(`    ${percent(repaired, broken)} of ${broken} broken words repaired`);
  console.log(`    ${harmed} of ${words - broken} right words changed (${percent(harmed, words - broken)})`);
}
