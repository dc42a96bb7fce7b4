/** What a supplement does to the allocation letter of its year: the list on its page. */

import type { LetterData } from '../../../src/schemas/index.ts';
import type { LetterChange } from '../../../src/schemas/letter-views.ts';
import { readMarkdown } from '../../text/markdown.ts';
import type { Archive } from '../archive.ts';
import { tellingSentence } from '../text/telling-sentence.ts';
import { inForceAnchor, inForceUrl } from './in-force-address.ts';
import { supplementedBy } from './supplement-order.ts';
import { type SupplementPassage, supplementPassages } from './supplement-passages.ts';

/** Empty for any letter but a supplement whose year's letter is in the collection. */
export function letterChanges(data: LetterData, archive: Archive): LetterChange[] {
  const main = supplementedBy(data, archive);
  return main ? supplementPassages(data, main).map((passage) => change(passage, data, main)) : [];
}

function change(passage: SupplementPassage, data: LetterData, main: LetterData): LetterChange {
  const { kind, assignment, title, anchor, blocks, to } = passage;
  const inside = data.body.slice(...blocks);
  return {
    kind,
    id: assignment?.id ?? null,
    title,
    from: anchor ? `${data.letter.url}#${anchor}` : data.letter.url,
    line: inside[0]!.lines[0],
    text: tellingSentence(
      inside.flatMap(({ markdown }) => readMarkdown(markdown).children),
      kind,
    ),
    to,
    inForce: inForceUrl(main, data) + inForceAnchor(data, anchor),
  };
}
