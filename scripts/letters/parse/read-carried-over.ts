/** Earlier assignments that a letter lists as still running (2024: `Tidligere gitte oppdrag som ikke er ferdigstilt`). */
import type { List } from 'mdast';
import type { CarriedOver } from '../../../src/schemas/index.ts';
import { toMarkdown } from '../../text/markdown.ts';
import type { LetterReading } from '../reading.ts';
import { type Part, toSection } from './parts.ts';
import { readLooseDeadlines } from './read-deadlines.ts';

export function readCarriedOver({ tree, year }: LetterReading, parts: Part[]): CarriedOver[] {
  const lists = tree.children.filter((node): node is List => node.type === 'list');
  return lists.flatMap((list) =>
    list.children.flatMap((item): CarriedOver[] => {
      const row = item.data?.carriedOver;
      if (!row) return [];
      const inside = parts.filter((part) => part.content.includes(list));
      const numbered = inside.map(toSection).filter(({ number }) => number);
      const more = item.children.slice(1);
      return [
        {
          ...row,
          section: numbered.at(-1)?.number ?? null,
          text: more.length > 0 ? toMarkdown(more) : null,
          deadlines: readLooseDeadlines(more, year),
          references: [],
        },
      ];
    }),
  );
}
