/** An assignment that the letter's index only names: `TB2026-70 (unntatt offentlighet). For detaljer se eget vedlegg`. */
import type { Construct } from '../body.ts';
import { readIdentifierLine } from '../lines/identifier-line.ts';
import { exemptWords } from '../wording.ts';

export const exempt: Construct = (pieces, at, body) => {
  const piece = pieces[at]!;
  const line = piece.exempt ? readIdentifierLine(piece.text) : null;
  if (!line?.id) return 0;
  const words = exemptWords.exec(line.rest)?.[0] ?? line.rest;
  const before = line.rest.slice(0, line.rest.indexOf(words)).replace(/[\s(–-]+$/u, '');
  const title = before || words;
  body.addHeading(
    body.sectionDepth + 1,
    piece.content,
    {
      role: 'assignment',
      kind: 'assignment',
      ids: [line.id],
      title,
      titleAsPrinted: title,
      departments: [],
      exempt: true,
    },
    piece.lines,
  );
  return 1;
};
