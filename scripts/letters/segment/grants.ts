/**
 * Money that a supplement gives in a sentence, not in a table: `Kap. 701, post 21` / `Helsedirektoratet tildeles 56,601 mill. kroner.`
 *
 * Takes: the tree of a supplement. Guarantees: the same tree; the paragraph of such a sentence names chapter, item and sum.
 */
import type { Root, RootContent } from 'mdast';
import { readChapterItem } from '../../../src/domain/chapter-item.ts';
import { toPlain } from '../../text/markdown.ts';
import { findAmounts } from '../rules/amount.ts';

const funding = /^kap(?:\.|ittel) ?\d/iu;
const giving = /(?<!\p{L})tildel(?:es|ast)(?!\p{L})/u;

export function findGrants({ children }: Root): Root {
  const granted = [...children];
  for (const [at, node] of children.entries()) {
    if (node.type !== 'heading' || !funding.test(toPlain(node))) continue;
    const { chapter, item } = readChapterItem(toPlain(node));
    const rest = children.slice(at + 1);
    const end = rest.findIndex(({ type }) => type === 'heading');
    const inside = end < 0 ? rest : rest.slice(0, end);
    if (!chapter || !item || inside.some(({ type }) => type === 'table')) continue;
    const place = inside.findIndex((one) => one.type === 'paragraph' && giving.test(toPlain(one)));
    const own = inside[place];
    const [amount] = own ? findAmounts(toPlain(own)) : [];
    if (own?.type !== 'paragraph' || !amount?.nok) continue;
    const grant = { chapter, item, text: amount.text, nok: amount.nok };
    granted[at + 1 + place] = { ...own, data: { ...own.data, grant } } satisfies RootContent;
  }
  return { type: 'root', children: granted };
}
