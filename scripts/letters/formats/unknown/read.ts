/**
 * A letter in a layout nobody has described yet still becomes a readable, searchable page: paragraphs between blank
 * lines, nothing more.
 */
import type { Diagnostics } from '../../../diagnostics.ts';
import { joinLines } from '../../layout/join-lines.ts';
import { paragraph } from '../../layout/nodes.ts';
import type { LetterFormat, SourceDocument, SourceLine } from '../../reading.ts';

/** The format for a document that no other recognises. Reports `format-unknown`. */
export function plainLetter(document: SourceDocument, diagnostics: Diagnostics): LetterFormat {
  diagnostics.warn(
    document.path,
    { line: 1 },
    'format-unknown',
    'Expected one of the layouts under scripts/letters/formats; the text is shown as plain paragraphs, without goals or assignments. Name its format in letter.yaml or describe the new layout',
  );
  return { name: 'unknown', detect: () => true, read: readPlainly };
}

const readPlainly: LetterFormat['read'] = (document, { vocabulary }) => {
  const children = paragraphsOf(document.lines).map((lines) =>
    paragraph(
      joinLines(
        lines.map(({ text }) => text),
        vocabulary,
      ),
      [lines[0]!.n, lines.at(-1)!.n],
    ),
  );
  const firstWords = document.lines.find(({ text }) => text.trim())?.text.trim() ?? document.slug;
  return [
    {
      kind: 'assignment-letter',
      year: document.settings.year,
      date: null,
      reference: null,
      title: firstWords,
      sender: document.settings.origin,
      recipient: 'Helsedirektoratet',
      signatories: [],
      lines: [1, document.lines.length],
      tree: { type: 'root', children },
      asides: [],
    },
  ];
};

/** Runs of non-blank lines. */
function paragraphsOf(lines: readonly SourceLine[]): SourceLine[][] {
  const runs: SourceLine[][] = [[]];
  for (const line of lines) {
    if (line.text.trim()) runs.at(-1)!.push(line);
    else if (runs.at(-1)!.length > 0) runs.push([]);
  }
  return runs.filter((run) => run.length > 0);
}
