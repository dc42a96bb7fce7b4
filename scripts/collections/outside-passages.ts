/** What a letter says outside its goals and assignments, section by section, in sentences. */
import type { LetterData, Section } from '../../src/schemas/index.ts';
import { fromMarkdown, toPlain } from '../letters/layout/markdown.ts';
import { splitSentences } from '../letters/rules/sentences.ts';

export interface SectionText {
  section: Section;
  /** Heading of the section of the second level around it, null where there is none. */
  under: string | null;
  /** Plain, word for word, each with the line that its block begins on. */
  sentences: { text: string; line: number }[];
}

/** Sections with text of their own; tables are left out, since their rows are no sentences. */
export function textOutsideSubjects({ letter, body }: LetterData): SectionText[] {
  const sections = new Map(letter.sections.map((section) => [section.anchor, section]));
  const found: SectionText[] = [];
  const above: Section[] = [];
  let subjectLevel: number | null = null;
  for (const { anchor, subject, markdown, lines } of body) {
    const section = anchor ? sections.get(anchor) : undefined;
    if (section) {
      while ((above.at(-1)?.level ?? 0) >= section.level) above.pop();
      if (subjectLevel !== null && section.level <= subjectLevel) subjectLevel = null;
      if (subject) subjectLevel ??= section.level;
      const under = above.find(({ level }) => level === 2) ?? null;
      above.push(section);
      found.push({ section, under: under?.title ?? null, sentences: [] });
    } else if (subjectLevel === null && !markdown.startsWith('|')) {
      found.at(-1)?.sentences.push(...sentencesOf(markdown).map((text) => ({ text, line: lines[0] })));
    }
  }
  return found.filter(({ sentences }) => sentences.length > 0);
}

function sentencesOf(markdown: string): string[] {
  return fromMarkdown(markdown)
    .children.flatMap((node) => (node.type === 'list' ? node.children : [node]))
    .flatMap((node) => splitSentences(toPlain(node)))
    .map(({ text }) => text.replace(/\s+/gu, ' '));
}
