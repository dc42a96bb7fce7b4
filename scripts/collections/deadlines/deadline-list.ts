/**
 * Deadlines as an assignment's page lists them: each time once for what it binds, with the part's place on the page, or,
 * where the letter has no label for it, the words of the letter that say what is due.
 */
import type { ListItem, Root, RootContent } from 'mdast';
import type { ShownDeadline } from '../../../src/schemas/collections.ts';
import type { Assignment, Deadline, LetterData } from '../../../src/schemas/index.ts';
import { readMarkdown, toPlain } from '../../text/markdown.ts';
import { isListName, type Place, placesIn } from '../assignments/assignment-places.ts';
import { placeOfAnchor } from '../letters/letter-places.ts';

export function deadlineList({ text, parts, deadlines, source }: Assignment, data: LetterData): ShownDeadline[] {
  const tree = readMarkdown(text);
  const places = placesIn(tree.children, parts);
  const passages = passagesOf(tree, places);
  const shown = new Map<string, ShownDeadline>();
  let at = 0;
  for (const [index, deadline] of deadlines.entries()) {
    const before = deadlines[index - 1];
    const repeats = before?.text === deadline.text && before.line !== deadline.line;
    at = findPassage(passages, deadline, repeats ? at + 1 : at) ?? at;
    const anchor = anchorOf(deadline.part, places);
    const about = anchor ? { heading: null, what: null } : describe(deadline, passages[at]);
    const { date, text: words, part, line } = deadline;
    const key = JSON.stringify([date ?? words, about]);
    const entry = shown.get(key) ?? {
      date,
      text: words,
      parts: [],
      ...about,
      place: placeOutside(line, source, data),
      line,
    };
    if (part && anchor) entry.parts.push({ label: part, anchor });
    shown.set(key, entry);
  }
  const all = [...shown.values()];
  return all.filter((one) => !one.date || one.what !== one.text || !isBare(one) || !all.some(sayMore(one)));
}

const isBare = ({ text }: Pick<Deadline, 'text'>) => bareDeadline.test(text);

/** A line `Frist: 4. mars 2024.` after a sentence that says what is due that day adds nothing. */
const sayMore = (one: ShownDeadline) => (other: ShownDeadline) => other !== one && other.date === one.date;

/** `Frist del 1` may name a part that the text does not mark (TB2025-70): then the words are shown as they stand. */
function anchorOf(part: string | null, places: readonly Place[]): string | null {
  return places.find(({ label }) => label !== null && label === part)?.anchor ?? null;
}

/** A letter may set deadlines for its assignments under a heading of their own (16 June 2023, «4 Frister og rapportering»). */
function placeOutside(line: number, { lines }: Assignment['source'], data: LetterData): ShownDeadline['place'] {
  const isOwn = line >= lines[0] && line <= lines[1];
  const anchor = isOwn ? undefined : data.letter.sections.findLast((section) => section.line <= line)?.anchor;
  const place = anchor ? placeOfAnchor(data, anchor) : null;
  return place && { url: place.url, title: place.title };
}

/** A paragraph, a list item or a row of a table, with the sub-heading that a list stands under. */
interface Passage {
  text: string;
  isItem: boolean;
  heading: ShownDeadline['heading'];
}

/**
 * In reading order. What stands after the last list under a sub-heading may be about the whole assignment; the name of a
 * list is for that list alone.
 */
function passagesOf({ children }: Root, places: readonly Place[]): Passage[] {
  let heading: Passage['heading'] = null;
  return children.flatMap((node, at): Passage[] => {
    const before = children[at - 2];
    if (before && isListName(before, children[at - 1])) heading = null;
    if (node.type === 'heading' || isListName(node, children[at + 1])) {
      const anchor = places.find((place) => place.node === node)?.anchor;
      heading = anchor ? { title: toPlain(node), anchor } : null;
      return [];
    }
    if (node.type === 'list') return node.children.flatMap((item) => passagesOfItem(item, heading));
    if (node.type === 'table') {
      return node.children.map((row) => ({ text: toPlain(row), isItem: true, heading }));
    }
    return [{ text: toPlain(node), isItem: false, heading: null }];
  });
}

function passagesOfItem({ children }: ListItem, heading: Passage['heading']): Passage[] {
  const isList = (node: RootContent) => node.type === 'list';
  const own: Passage = { text: toPlain(children.filter((node) => !isList(node))), isItem: true, heading };
  const inner = children.flatMap((node) =>
    node.type === 'list' ? node.children.flatMap((item) => passagesOfItem(item, heading)) : [],
  );
  return [own, ...inner];
}

function findPassage(passages: readonly Passage[], { text }: Deadline, from: number): number | null {
  const found = passages.findIndex((passage, at) => at >= from && passage.text.includes(text));
  return found < 0 ? null : found;
}

/** `Frist: 1. juli`, `Frist 1. mars.`: it does not say what is due. */
const bareDeadline = /^frist(?:er)?(?::| \d| avtales)/iu;

function describe({ text }: Deadline, passage: Passage | undefined): Pick<ShownDeadline, 'heading' | 'what'> {
  if (!passage?.text.includes(text)) return { heading: null, what: text };
  const rest = passage.isItem && isBare({ text }) ? passage.text.replace(text, '').trim() : '';
  return { heading: passage.heading, what: rest || text };
}
