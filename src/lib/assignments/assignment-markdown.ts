/**
 * The Markdown file of an assignment: the letter's own words and where they stand, nothing that we or later letters add.
 * So it changes only when the shown words do, and its SHA-256 is the version that citations name.
 */
import { createHash } from 'node:crypto';
import { stringify } from 'yaml';
import type { Assignment, Letter } from '../../schemas/index.ts';
import { titleWithId } from './shown-id.ts';

type Given = Pick<Assignment, 'id' | 'aliases' | 'title' | 'url' | 'departments' | 'area' | 'text' | 'source'>;
type GivenBy = Pick<Letter, 'slug' | 'title' | 'date' | 'year' | 'reference' | 'source'>;

/** Front matter (YAML), the title as first heading, the text. Addresses are relative to the site. */
export function assignmentMarkdown(assignment: Given, letter: GivenBy): string {
  const { id, aliases, title, url, departments, area, text, source } = assignment;
  const front = {
    id,
    ...(aliases.length > 0 && { aliases }),
    title,
    url,
    letter: {
      slug: letter.slug,
      title: letter.title,
      date: letter.date,
      year: letter.year,
      reference: letter.reference,
    },
    departments,
    area,
    source: { document: source.document, lines: source.lines, sha256: letter.source.sha256 },
  };
  return `---\n${stringify(front, { lineWidth: 0 })}---\n\n# ${titleWithId(id, title)}\n\n${text}\n`;
}

/** First digits of the SHA-256 of the Markdown file; `sha256sum oppdrag.md` begins with them. */
export function versionOf(markdown: string): string {
  return createHash('sha256').update(markdown, 'utf8').digest('hex').slice(0, 12);
}
