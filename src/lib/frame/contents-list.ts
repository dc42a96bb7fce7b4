/** The contents list of a letter's page. */
import type { Section } from '../../schemas/index.ts';

export interface ContentsEntry {
  title: string;
  anchor: string;
  children: ContentsEntry[];
}

/** More entries than this and the list is no longer a help; the deepest level is then left out. */
const most = 70;

/** A tree of the letter's headings, as deep as keeps it readable. `skip` holds anchors that have pages of their own. */
export function listContents(sections: Section[], skip: ReadonlySet<string>): ContentsEntry[] {
  const kept = sections.filter(({ anchor }) => !skip.has(anchor));
  const top = Math.min(...kept.map(({ level }) => level));
  const fits = [top + 2, top + 1].find((depth) => kept.filter(({ level }) => level <= depth).length <= most);
  return nest(kept.filter(({ level }) => level <= (fits ?? top)));
}

function nest(sections: Section[]): ContentsEntry[] {
  const root: ContentsEntry[] = [];
  const open: { level: number; children: ContentsEntry[] }[] = [{ level: 0, children: root }];
  for (const { level, anchor, number, title } of sections) {
    while (open.at(-1)!.level >= level) open.pop();
    const entry: ContentsEntry = { title: [number, title].filter(Boolean).join(' '), anchor, children: [] };
    open.at(-1)!.children.push(entry);
    open.push({ level, children: entry.children });
  }
  return root;
}
