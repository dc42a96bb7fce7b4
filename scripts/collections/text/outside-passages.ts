/** What a letter says outside its goals and assignments, section by section, in sentences. */
import type { PhrasingContent } from 'mdast';
import { splitSentences } from '../../../src/domain/sentences.ts';
import type { LetterData, Section } from '../../../src/schemas/index.ts';
import { readMarkdown, toPlain } from '../../text/markdown.ts';
import { type Archive, sourceOf } from '../archive.ts';
import { markRestored, type Restored, restoredWords } from './mark-restored.ts';

export interface SectionText {
  section: Section;
  /** Heading of the section of the second level around it, null where there is none. */
  under: string | null;
  sentences: SectionSentence[];
}

export interface SectionSentence {
  /** Plain, word for word. */
  text: string;
  /** The same with restored words marked. */
  words: PhrasingContent[];
  /** Line that its block begins on. */
  line: number;
}

/** Sections with text of their own; tables are left out, since their rows are no sentences. */
export function textOutsideSubjects({ letter, body, corrections }: LetterData, archive: Archive): SectionText[] {
  const source = sourceOf(letter.source.document, archive);
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
      const restored = restoredWords(source, lines, corrections);
      const sentences = sentencesOf(markdown).map((text) => ({ text, words: mark(text, restored), line: lines[0] }));
      found.at(-1)?.sentences.push(...sentences);
    }
  }
  return found.filter(({ sentences }) => sentences.length > 0);
}

function sentencesOf(markdown: string): string[] {
  return readMarkdown(markdown)
    .children.flatMap((node) => (node.type === 'list' ? node.children : [node]))
    .flatMap((node) => splitSentences(toPlain(node)))
    .map(({ text }) => text.replace(/\s+/gu, ' '));
}

/** Sentences of a block come in its order: `restored` is used up by them one after the other. */
function mark(text: string, restored: Restored | null): PhrasingContent[] {
  const words: PhrasingContent[] = [{ type: 'text', value: text }];
  markRestored({ type: 'root', children: [{ type: 'paragraph', children: words }] }, restored);
  return words;
}
