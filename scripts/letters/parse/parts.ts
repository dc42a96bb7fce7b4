/** The headings of a letter, each with what stands under it. */
import type { Heading, Root, RootContent } from 'mdast';
import type { LineRange, Section } from '../../../src/schemas/index.ts';
import { toPlain } from '../../text/markdown.ts';
import { linesOf } from '../layout/nodes.ts';
import type { HeadingPlace } from '../reading.ts';
import { anchorMaker } from './anchors.ts';

/** A heading with all that stands under it. */
export interface Part {
  heading: Heading;
  place: HeadingPlace;
  anchor: string;
  /** Nodes until the next heading of the same or a smaller depth. */
  content: RootContent[];
  /** Headings that it stands under, outermost first. */
  path: Part[];
}

/** Every heading of the tree with its path and content. */
export function partsOf(tree: Root): Part[] {
  const parts: Part[] = [];
  const open: Part[] = [];
  const anchorFor = anchorMaker();
  for (const node of tree.children) {
    if (node.type === 'heading') {
      while (open.length > 0 && open.at(-1)!.heading.depth >= node.depth) open.pop();
      for (const part of open) part.content.push(node);
      const place = node.data?.place ?? { role: 'subheading' };
      const attachment = open.find((part) => part.place.role === 'attachment');
      const around = { attachment: attachment?.anchor ?? null, parent: open.at(-1)?.anchor ?? null };
      const anchor = anchorFor(place, toPlain(node), around);
      const part: Part = { heading: node, place, anchor, content: [], path: [...open] };
      parts.push(part);
      open.push(part);
    } else {
      for (const part of open) part.content.push(node);
    }
  }
  return parts;
}

export function spanOf(part: Part): LineRange {
  const first = linesOf(part.heading)[0];
  const last = Math.max(linesOf(part.heading)[1], ...part.content.map((node) => linesOf(node)[1]));
  return [first, last];
}

export function toSection(part: Part): Section {
  const attachment = part.path.find((outer) => outer.place.role === 'attachment');
  const text = toPlain(part.heading);
  const number = sectionNumber(part.place, text);
  return {
    number,
    title: number && text.startsWith(number) ? text.slice(number.length).replace(/^[.\s]+/u, '') : text,
    level: part.heading.depth,
    anchor: part.anchor,
    line: linesOf(part.heading)[0],
    attachment: attachment ? toPlain(attachment.heading) : null,
  };
}

/** Goals and their parts are numbered sections too in some letters: `3.1. Folkehelsearbeidet …`, `3.1.2. Nøkkeltall`. */
const printedNumber = /^(\d+(?:\.\d+)+)\.?\s/u;

function sectionNumber(place: HeadingPlace, text: string): string | null {
  if (place.role === 'section' || place.role === 'assignment') return place.number ?? null;
  return place.role === 'goal' || place.role === 'goal-part' ? (printedNumber.exec(text)?.[1] ?? null) : null;
}

/** Depth of the nearest ancestor with a printed number that is one step above the goal and assignment lists. */
export function areaOf(part: Part): Part | null {
  const sections = part.path.filter(
    ({ place }) => place.role === 'goal' || (place.role === 'section' && !place.isGroup),
  );
  const goal = sections.find((outer) => outer.place.role === 'goal');
  if (goal) return goal;
  return sections.length > 1 ? sections[sections.length - 2]! : (sections.at(-1) ?? null);
}

export function areaName(area: Part | null): { number: string | null; title: string } | null {
  if (!area) return null;
  const { number, title } = toSection(area);
  return { number, title: area.place.role === 'goal' ? area.place.title : title };
}

/** The same nodes with their headings raised so that the first level on a page of their own is 2. */
export function asPage(nodes: RootContent[]): RootContent[] {
  const depths = nodes.flatMap((node) => (node.type === 'heading' ? [node.depth] : []));
  const raise = Math.min(...depths) - 2;
  return nodes.map((node) =>
    node.type === 'heading' ? { ...node, depth: Math.min(6, node.depth - raise) as Heading['depth'] } : node,
  );
}
