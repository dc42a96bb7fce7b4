import type { Root } from 'hast';
import { visit } from 'unist-util-visit';

/**
 * A rehype plugin: links within the site are written root-relative; a site under a base path needs it in front.
 *
 * Before: `/oppdrag/tb2023-30/`. After: `/base/oppdrag/tb2023-30/`. `#anchor` and other hosts stay.
 */
export function addBasePath(base: string) {
  const prefix = base.replace(/\/$/u, '');
  return (tree: Root) => {
    visit(tree, { type: 'element', tagName: 'a' }, ({ properties }) => {
      const { href } = properties;
      if (typeof href === 'string' && href.startsWith('/') && !href.startsWith('//')) properties.href = prefix + href;
    });
  };
}
