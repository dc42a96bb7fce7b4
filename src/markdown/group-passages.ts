import type { Element, ElementContent, Root, RootContent } from 'hast';

/** Address of an assignment's or a goal's own page. */
const ownPage = /^\/(?:oppdrag\/[a-z0-9/-]+|\d{4}\/mal\/\d+)\/$/u;
/** Id of a numbered section, in the letter itself or in an attachment. */
const numberedSection = /(?:^|-)punkt-\d/u;

/**
 * A rehype plugin: on a letter's page, a heading that as a whole links to an assignment's or a goal's own page is
 * wrapped together with the text under it in `<div class="passage">`, so that it is seen as one.
 *
 * A passage ends at the next heading of the same or a higher level, at the next numbered section, or where another
 * passage begins.
 */
export function groupPassages() {
  return (tree: Root) => {
    const grouped: RootContent[] = [];
    let open: { passage: Element; level: number } | null = null;
    for (const node of tree.children) {
      const level = levelOf(node);
      const begins = level !== null && linksToOwnPage(node as Element);
      if (open && level !== null && (begins || level <= open.level || isNumbered(node as Element))) open = null;
      if (begins) {
        open = { passage: passage(), level };
        grouped.push(open.passage, { type: 'text', value: '\n' });
      }
      if (open) open.passage.children.push(node as ElementContent);
      else grouped.push(node);
    }
    tree.children = grouped;
  };
}

function levelOf(node: RootContent): number | null {
  const match = node.type === 'element' ? /^h([2-6])$/u.exec(node.tagName) : null;
  return match ? Number(match[1]) : null;
}

function linksToOwnPage(heading: Element): boolean {
  const [only, ...more] = heading.children;
  if (!only || more.length > 0 || only.type !== 'element' || only.tagName !== 'a') return false;
  return ownPage.test(String(only.properties.href));
}

const isNumbered = (heading: Element) => numberedSection.test(String(heading.properties.id ?? ''));

const passage = (): Element => ({
  type: 'element',
  tagName: 'div',
  properties: { className: ['passage'] },
  children: [],
});
