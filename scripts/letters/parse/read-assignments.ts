/** The assignments of a letter: everything that stands under each one's heading, and nothing else. */
import type { RootContent } from 'mdast';
import { assignmentUrl } from '../../../src/domain/addresses.ts';
import type { Assignment } from '../../../src/schemas/index.ts';
import { toMarkdown, toPlain } from '../../text/markdown.ts';
import { linesOf } from '../layout/nodes.ts';
import type { LetterReading, SourceDocument } from '../reading.ts';
import { asPrinted } from './as-printed.ts';
import { areaName, areaOf, asPage, type Part, spanOf } from './parts.ts';
import { readAmounts } from './read-amounts.ts';
import { readDeadlines } from './read-deadlines.ts';
import type { GoalOfPart } from './read-goals.ts';
import { readParts } from './read-parts.ts';

export function readAssignments(
  parts: Part[],
  reading: LetterReading,
  slug: string,
  document: SourceDocument,
  goals: GoalOfPart[],
): Assignment[] {
  let unnumbered = 0;
  return parts.flatMap((part): Assignment[] => {
    if (part.place.role !== 'assignment') return [];
    const {
      ids,
      kind,
      title,
      titleAsPrinted,
      titleLines = null,
      departments,
      departmentsAsPrinted = null,
      exempt,
      printedId,
    } = part.place;
    const id = ids[0] ?? `${slug}/${++unnumbered}`;
    const area = areaOf(part);
    const subParts = readParts(part.content);
    const binding = [...part.content, ...sharedDeadlines(parts)];
    return [
      {
        id,
        aliases: ids.slice(1),
        url: assignmentUrl(id),
        letter: slug,
        year: reading.year,
        kind,
        ...(exempt && { exempt }),
        ...(printedId && { printedId }),
        title,
        titleAsPrinted: asPrinted(titleAsPrinted, linesOf(part.heading), document),
        titleLines,
        departments,
        departmentsAsPrinted,
        area: areaName(area),
        goals: area
          ? goals.filter((goal) => goal.part === area || goal.part.path.includes(area)).map(({ id }) => id)
          : [],
        text: toMarkdown(asPage(part.content)),
        parts: subParts,
        deadlines: readDeadlines(binding, subParts, reading.year, document.lines),
        amounts: readAmounts(part.content),
        references: [],
        referencedBy: [],
        history: [],
        lastSeen: {
          letter: slug,
          year: reading.year,
          how: 'given',
          url: assignmentUrl(id),
          line: spanOf(part)[0],
          notNamedIn: [],
          rules: [],
        },
        reportPassages: [],
        budget: [],
        related: [],
        relatedBecause: [],
        source: { document: document.slug, lines: spanOf(part) },
      },
    ];
  });
}

/** A section on deadlines binds the assignment of a letter that gives only one: `4 Frister og rapportering`. */
function sharedDeadlines(parts: Part[]): RootContent[] {
  if (parts.filter(({ place }) => place.role === 'assignment').length > 1) return [];
  return parts
    .filter(({ place, heading }) => place.role === 'section' && /^[\d.\s]*frister(?!\p{L})/iu.test(toPlain(heading)))
    .flatMap(({ content }) => content);
}
