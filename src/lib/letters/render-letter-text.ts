/** Letter text that pages hold in pieces, made into HTML by the same plugins as whole collections. */
import { letterRenderer } from '../../markdown/letter-processor.ts';

const renderer = letterRenderer(import.meta.env.BASE_URL);

/** HTML of blocks. Headings should be none: pieces of one page would give them the same ids. */
export async function renderLetterText(markdown: string): Promise<string> {
  return (await renderer.render(markdown)).code;
}

/** HTML of one paragraph's words, without the paragraph. */
export async function renderLetterWords(markdown: string): Promise<string> {
  return (await renderLetterText(markdown)).trim().replace(/^<p(?: lang="nn")?>|<\/p>$/gu, '');
}
