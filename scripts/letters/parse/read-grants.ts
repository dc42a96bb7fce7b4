/** Budget rows for money that a supplement gives in a sentence; the sum in kroner, with the printed words in the note. */
import type { Root } from 'mdast';
import { letterUrl } from '../../../src/domain/addresses.ts';
import { isRevenue } from '../../../src/domain/chapter-item.ts';
import type { BudgetRow } from '../../../src/schemas/index.ts';
import { toPlain } from '../../text/markdown.ts';
import { linesOf } from '../layout/nodes.ts';
import type { Part } from './parts.ts';

export function readGrants({ children }: Root, parts: readonly Part[], letter: string, year: number): BudgetRow[] {
  return children.flatMap((node): BudgetRow[] => {
    const grant = node.type === 'paragraph' ? node.data?.grant : undefined;
    if (!grant) return [];
    const part = parts.findLast(({ content }) => content.includes(node));
    const { chapter, item, text, nok } = grant;
    return [
      {
        letter,
        year,
        direction: isRevenue(chapter) ? 'revenue' : 'expenditure',
        chapter,
        item,
        name: '',
        appropriation: null,
        allocation: null,
        previous: null,
        added: nok.toLocaleString('nb-NO').replace(/\s/gu, ' '),
        unit: 'NOK',
        comment: toPlain(node),
        note: `Beløpet står i teksten, ikke i en tabell: «${text}».`,
        section: null,
        url: part ? `${letterUrl(letter)}#${part.anchor}` : letterUrl(letter),
        line: linesOf(node)[0],
      },
    ];
  });
}
