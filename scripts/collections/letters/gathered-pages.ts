/** Pages that gather sections of a year's letters: guidance, reporting, Riksrevisjonen, mandates; quoted in full. */
import type { Heading, Root, RootContent } from 'mdast';
import type { GatheredEntry, GatheredPage, LetterData, Section } from '../../../src/schemas/index.ts';
import { fromMarkdown, toMarkedMarkdown } from '../../text/markdown.ts';
import { type Archive, nameOf, sourceOf } from '../archive.ts';
import { linkBudgetItems } from '../budget/link-budget-items.ts';
import { type FindPage, linkIds } from '../text/link-ids.ts';
import { markRestored, restoredWords } from '../text/mark-restored.ts';

interface Gathered {
  data: LetterData;
  section: Section;
  /** Blocks of the section, its heading first. */
  blocks: LetterData['body'];
}

/** One page a year and kind, only where a letter has such a section. */
export function gatheredPages(archive: Archive, findPage: FindPage): { page: GatheredPage; body: string }[] {
  const years = [...new Set(archive.letters.map(({ letter }) => letter.year))];
  return years.flatMap((year) =>
    archive.ways.gathered.flatMap((view) => {
      const letters = archive.letters.filter(({ letter }) => letter.year === year);
      const gathered = letters.flatMap((data) => gather(data, view));
      if (gathered.length === 0) return [];
      return [{ page: pageOf(year, view, gathered, archive), body: bodyOf(gathered, year, archive, findPage) }];
    }),
  );
}

function gather(data: LetterData, { titles }: GatheredEntry): Gathered[] {
  const { sections } = data.letter;
  const wanted = sections.filter(({ title }) => titles.some((name) => isNamed(title, name)));
  const found = wanted.map((section) => ({ data, section, blocks: blocksOf(data, section) }));
  const inside = (one: Gathered) =>
    found.some((other) => other !== one && other.blocks.some(({ anchor }) => anchor === one.section.anchor));
  return found.filter((one) => !inside(one));
}

function isNamed(title: string, name: string): boolean {
  return name.endsWith('*') ? title.startsWith(name.slice(0, -1)) : title === name;
}

/** From the section's heading to the next of its level or above. */
function blocksOf({ letter, body }: LetterData, section: Section): LetterData['body'] {
  const levels = new Map(letter.sections.map(({ anchor, level }) => [anchor, level]));
  const start = body.findIndex(({ anchor }) => anchor === section.anchor);
  const end = body.findIndex(
    ({ anchor }, at) => at > start && anchor !== undefined && (levels.get(anchor) ?? 9) <= section.level,
  );
  return start < 0 ? [] : body.slice(start, end < 0 ? undefined : end);
}

const anchorOf = (data: LetterData, anchor: string) => `${data.letter.slug}-${anchor}`;

function pageOf(year: number, view: GatheredEntry, gathered: Gathered[], archive: Archive): GatheredPage {
  return {
    slug: view.slug,
    title: view.title,
    url: `/${year}/${view.slug}/`,
    year,
    why: view.why,
    sections: gathered.map(({ data, section, blocks }) => ({
      anchor: anchorOf(data, section.anchor),
      title: [section.number, section.title].filter(Boolean).join(' '),
      letter: data.letter.slug,
      letterName: nameOf(data.letter.slug, archive),
      date: data.letter.date,
      url: `${data.letter.url}#${section.anchor}`,
      document: data.letter.source.document,
      lines: [blocks[0]?.lines[0] ?? section.line, blocks.at(-1)?.lines[1] ?? section.line],
    })),
  };
}

/** Under the name of its letter stands each section, its headings links to their places in the letter. */
function bodyOf(gathered: Gathered[], year: number, archive: Archive, findPage: FindPage): string {
  const children = gathered.flatMap(({ data, section, blocks }, at) => {
    const source = sourceOf(data.letter.source.document, archive);
    const isFirst = gathered[at - 1]?.data !== data;
    const text = blocks.flatMap(({ lines, markdown, anchor }): RootContent[] => {
      const block = fromMarkdown(markdown);
      markRestored(block, restoredWords(source, lines, data.corrections));
      return block.children.map((node) =>
        node.type === 'heading' && anchor ? placed(node, data, section, anchor) : node,
      );
    });
    return isFirst ? [letterHeading(data, archive), ...text] : text;
  });
  const tree: Root = { type: 'root', children };
  linkIds(tree, findPage, null);
  linkBudgetItems(tree, year, archive);
  return toMarkedMarkdown(tree.children);
}

function letterHeading({ letter }: LetterData, archive: Archive): Heading {
  return {
    type: 'heading',
    depth: 2,
    children: [
      { type: 'link', url: letter.url, children: [{ type: 'text', value: nameOf(letter.slug, archive) }] },
      { type: 'text', value: ` {#${letter.slug}}` },
    ],
  };
}

function placed(heading: Heading, data: LetterData, section: Section, anchor: string): Heading {
  const depth = Math.min(Math.max(3, heading.depth - section.level + 3), 6) as Heading['depth'];
  const url = `${data.letter.url}#${anchor}`;
  return {
    ...heading,
    depth,
    children: [
      { type: 'link', url, children: heading.children as never },
      { type: 'text', value: ` {#${anchorOf(data, anchor)}}` },
    ],
  };
}
