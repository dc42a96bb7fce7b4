/**
 * Assignments of a letter that gives them no IDs: the headings below `4 Oppdrag` or `Nye oppdrag`, `4.1 Mangel på salver`, `1. Bjørn
 * nær skoler`.
 *
 * Takes: the tree of a letter. Guarantees: nothing where a heading already is an assignment; else the same tree with the places
 * of headings changed.
 */
import type { Heading, Root, RootContent } from 'mdast';
import type { LineRange } from '../../../src/schemas/index.ts';
import { toPlain } from '../../text/markdown.ts';
import { heading } from '../layout/nodes.ts';
import type { HeadingPlace } from '../reading.ts';
import { readKind } from '../rules/assignment-kind.ts';
import { readDepartments } from '../rules/department.ts';
import { readIdentifierAtEnd } from './lines/identifier-line.ts';
import { assignmentSection, departmentLabel, groupWords } from './wording.ts';

const printedNumber = /^(\d{1,2}(?:\.\d{1,2})*)\.?\s+/u;
/** What an assignment says, and a remark on assignments does not. */
const ordering = /(?<!\p{L})(?:skal|bes|bedes|må|ber om)(?!\p{L})|^Frist/iu;

export function findTasks({ children }: Root): Root {
  const given = children.some((node) => node.type === 'heading' && node.data?.place?.role === 'assignment');
  if (given) return { type: 'root', children };
  const places = new Map<RootContent, HeadingPlace>();
  let section: { depth: number; kind: 'assignment' | 'clarification' | 'change' } | null = null;
  for (const [at, node] of children.entries()) {
    if (node.type !== 'heading') continue;
    const words = toPlain(node).replace(printedNumber, '');
    const kind = groupWords.find(([pattern]) => pattern.test(words))?.[1];
    if (assignmentSection.test(words) || (kind && /oppdrag/iu.test(words)))
      section = { depth: node.depth, kind: kind ?? 'assignment' };
    else if (section && node.depth <= section.depth) section = null;
    else if (section && node.depth === section.depth + 1 && isTask(node)) {
      const content = contentOf(children, at, node.depth);
      if (content.some((one) => ordering.test(toPlain(one)))) places.set(node, toTask(node, content, section.kind));
    }
  }
  if (places.size === 0) for (const [at, node] of children.entries()) placeSection(children, at, node, places);
  return {
    type: 'root',
    children: children.map((node) => {
      const own = places.get(node);
      return own && node.type === 'heading' ? { ...node, data: { ...node.data, place: own } } : node;
    }),
  };
}

/** A letter whose title says that it is one assignment: `Oppdragsbrev – utredning om knuter`, `Tilleggsoppdrag til …`. */
const oneTask = /(?<!\p{L})(?:tilleggs)?oppdrag(?:sbrev)?(?!s?dokument)(?!\p{L})/iu;

/**
 * The letter as the assignment that its title names, where it gives no other: the title then heads all of the text. Null for any
 * other letter.
 */
export function asOneTask({ children }: Root, title: string, lines: LineRange): Root | null {
  const given = children.some((node) => node.type === 'heading' && node.data?.place?.role === 'assignment');
  if (given || !oneTask.test(title) || !children.some((node) => ordering.test(toPlain(node)))) return null;
  const own: HeadingPlace = {
    role: 'assignment',
    kind: 'assignment',
    ids: [],
    title,
    titleAsPrinted: title,
    departments: [],
  };
  const below = children.map((node) =>
    node.type === 'heading' ? { ...node, depth: Math.min(node.depth + 1, 6) as Heading['depth'] } : node,
  );
  return { type: 'root', children: [heading(1, title, own, lines), ...below] };
}

/** `2 Oppdrag til Helsedirektoratet`: a section that is an assignment itself. */
function placeSection(
  children: readonly RootContent[],
  at: number,
  node: RootContent,
  places: Map<RootContent, HeadingPlace>,
): void {
  if (node.type !== 'heading' || node.data?.place?.role !== 'section') return;
  if (!/^Oppdrag(?!\p{L})/u.test(toPlain(node).replace(printedNumber, ''))) return;
  const content = contentOf(children, at, node.depth);
  if (content.some((one) => ordering.test(toPlain(one)))) places.set(node, toTask(node, content, 'assignment'));
}

function isTask(node: Heading): boolean {
  const role = node.data?.place?.role;
  return (role === 'section' || role === 'subheading') && !/^kap\.? ?\d/iu.test(toPlain(node));
}

function contentOf(children: readonly RootContent[], at: number, depth: number): RootContent[] {
  const rest = children.slice(at + 1);
  const end = rest.findIndex((node) => node.type === 'heading' && node.depth <= depth);
  return end < 0 ? rest : rest.slice(0, end);
}

function toTask(
  node: Heading,
  content: readonly RootContent[],
  kind: 'assignment' | 'clarification' | 'change',
): HeadingPlace {
  const text = toPlain(node);
  const number = printedNumber.exec(text)?.[1];
  const id = readIdentifierAtEnd(text);
  const words = text.replace(printedNumber, '');
  const title = id ? words.slice(0, words.lastIndexOf('(')).trim() : words;
  const cells = content.map((one) => toPlain(one)).filter((line) => departmentLabel.test(line));
  return {
    role: 'assignment',
    kind: readKind(title) ?? kind,
    ids: id ? [id] : [],
    title,
    titleAsPrinted: words,
    departments: [...new Set(cells.flatMap((cell) => readDepartments(cell.replace(departmentLabel, ''))))],
    ...(number && { number }),
  };
}
