/**
 * Parse a letter: read its headings off the tree.
 *
 * Takes: a letter reading (a flat mdast root whose headings say what they are) and the slug it was given.
 * Guarantees: one goal per goal heading, one assignment per assignment heading; an assignment's text is all that
 * stands under its heading and nothing else; anchors are unique on the letter's page; body blocks are in order.
 * Reports: `goal-outside`, never stops.
 */
import type { Heading, List, Root, RootContent } from 'mdast';
import type {
  AccountsRow,
  Assignment,
  Block,
  BudgetRow,
  CalendarRow,
  CarriedOver,
  Goal,
  Letter,
  LineRange,
  Section,
} from '../../../src/schemas/index.ts';
import { toMarkdown, toPlain } from '../layout/markdown.ts';
import { linesOf } from '../layout/nodes.ts';
import type { HeadingPlace, LetterReading, SourceDocument } from '../reading.ts';
import { assignmentUrl, goalUrl, letterUrl } from '../rules/address.ts';
import { anchorMaker } from './anchors.ts';
import { asPrinted } from './as-printed.ts';
import { readGoalLists } from './goal-lists.ts';
import { readAccounts } from './read-accounts.ts';
import { readAmounts } from './read-amounts.ts';
import { readBudget } from './read-budget.ts';
import { readCalendar } from './read-calendar.ts';
import { readDeadlines, readLooseDeadlines } from './read-deadlines.ts';
import { readParts } from './read-parts.ts';
import { type ReportSection, readReport } from './read-report.ts';
import { placeTables } from './table-places.ts';

/** A letter as parsed by itself: links to other letters are still empty. */
export interface ParsedLetter {
  letter: Letter;
  goals: Goal[];
  assignments: Assignment[];
  budget: BudgetRow[];
  calendar: CalendarRow[];
  accounts: AccountsRow[];
  /** Sections of an annual report that may answer a goal; which one each answers is decided when letters are tied. */
  reportSections: ReportSection[];
  body: Block[];
}

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

export function parseLetter(reading: LetterReading, slug: string, document: SourceDocument): ParsedLetter {
  const parts = partsOf(reading.tree);
  const goals = readGoals(parts, reading, slug, document);
  const assignments = readAssignments(parts, reading, slug, document, goals);
  for (const goal of goals) {
    goal.assignments = assignments.filter((one) => one.goals.includes(goal.id)).map((one) => one.id);
  }
  const tables = placeTables(reading.tree, parts, slug);
  const { kind, year } = reading;
  return {
    letter: readLetter(parts, reading, slug, document),
    goals: goals.map(({ part: _, ...goal }) => goal),
    assignments,
    budget: readBudget(tables, slug, year),
    calendar: readCalendar(tables, slug, year),
    accounts: kind === 'annual-report' ? readAccounts(tables, slug, year) : [],
    reportSections: kind === 'annual-report' ? readReport(parts, year) : [],
    body: readBody(reading.tree, parts, goals, assignments),
  };
}

/** Every heading of the tree with its path and content. */
function partsOf(tree: Root): Part[] {
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

function readLetter(parts: Part[], reading: LetterReading, slug: string, document: SourceDocument): Letter {
  const { kind, year, date, reference, title, sender, recipient, signatories, lines } = reading;
  const sections = parts.map(toSection);
  const attachments = parts
    .filter((part) => part.place.role === 'attachment')
    .map((part) => ({ title: toPlain(part.heading), anchor: part.anchor, lines: spanOf(part) }));
  return {
    slug,
    kind,
    year,
    date,
    reference,
    title,
    sender,
    recipient,
    signatories,
    url: letterUrl(slug),
    source: { document: document.slug, lines, sha256: document.sha256 },
    sections,
    attachments,
    carriedOver: readCarriedOver(reading, parts),
    touches: [],
    alsoIn: [],
  };
}

function toSection(part: Part): Section {
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

export function spanOf(part: Part): LineRange {
  const first = linesOf(part.heading)[0];
  const last = Math.max(linesOf(part.heading)[1], ...part.content.map((node) => linesOf(node)[1]));
  return [first, last];
}

/** Depth of the nearest ancestor with a printed number that is one step above the goal and assignment lists. */
function areaOf(part: Part): Part | null {
  const sections = part.path.filter((outer) => outer.place.role === 'section' || outer.place.role === 'goal');
  const goal = sections.find((outer) => outer.place.role === 'goal');
  if (goal) return goal;
  return sections.length > 1 ? sections[sections.length - 2]! : (sections.at(-1) ?? null);
}

function areaName(area: Part | null): { number: string | null; title: string } | null {
  if (!area) return null;
  const { number, title } = toSection(area);
  return { number, title: area.place.role === 'goal' ? area.place.title : title };
}

type GoalOfPart = Goal & { part: Part };

function readGoals(parts: Part[], reading: LetterReading, slug: string, document: SourceDocument): GoalOfPart[] {
  if (reading.kind !== 'allocation') return [];
  return parts.flatMap((part): GoalOfPart[] => {
    if (part.place.role !== 'goal') return [];
    const { number, title } = part.place;
    const content = beforeAssignments(part);
    const { criteria, parameters, keyFigures } = readGoalLists(content);
    const last = Math.max(linesOf(part.heading)[1], ...content.map((node) => linesOf(node)[1]));
    return [
      {
        id: `${reading.year}-${number}`,
        letter: slug,
        year: reading.year,
        number,
        title,
        area: areaName(areaOf(part) ?? part),
        url: goalUrl(reading.year, number),
        text: toMarkdown(asPage(content)),
        criteria,
        parameters,
        keyFigures,
        assignments: [],
        previous: [],
        next: [],
        lineage: [],
        report: null,
        source: { document: document.slug, lines: [linesOf(part.heading)[0], last] },
        part,
      },
    ];
  });
}

/** The goal's own text: where assignments stand under the goal, what comes before the section that holds them. */
function beforeAssignments(goal: Part): RootContent[] {
  const at = goal.content.findIndex((node) => node.type === 'heading' && node.data?.place?.role === 'section');
  return at < 0 ? goal.content : goal.content.slice(0, at);
}

function readAssignments(
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

/** The same nodes with their headings raised so that the first level on a page of their own is 2. */
function asPage(nodes: RootContent[]): RootContent[] {
  const depths = nodes.flatMap((node) => (node.type === 'heading' ? [node.depth] : []));
  const raise = Math.min(...depths) - 2;
  return nodes.map((node) =>
    node.type === 'heading' ? { ...node, depth: Math.min(6, node.depth - raise) as Heading['depth'] } : node,
  );
}

function readCarriedOver({ tree, year }: LetterReading, parts: Part[]): CarriedOver[] {
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

function readBody(tree: Root, parts: Part[], goals: GoalOfPart[], assignments: Assignment[]): Block[] {
  const partOf = new Map(parts.map((part) => [part.heading as RootContent, part]));
  const subjects = new Map<Part, string>(goals.map((goal) => [goal.part, goal.id]));
  const assignmentParts = parts.filter((part) => part.place.role === 'assignment');
  for (const [at, part] of assignmentParts.entries()) subjects.set(part, assignments[at]!.id);
  return tree.children.map((node): Block => {
    const part = partOf.get(node);
    const subject = part && subjects.get(part);
    return {
      lines: linesOf(node),
      ...(part && { anchor: part.anchor }),
      ...(subject && { subject }),
      markdown: toMarkdown([node]),
    };
  });
}
