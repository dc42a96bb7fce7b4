/**
 * The Markdown processor of the site: the plugins of letter-markdown.ts and what Astro needs beside them. Astro's own would
 * also look for pictures and read the HTML anew for raw tags; a letter's text has none of either.
 */
import { rehypeHeadingIds } from '@astrojs/markdown-remark';
import rehypeStringify from 'rehype-stringify';
import remarkParse from 'remark-parse';
import remarkRehype from 'remark-rehype';
import { unified } from 'unified';
import { VFile } from 'vfile';
import { letterMarkdown } from './letter-markdown.ts';

/** For `markdown.processor` of a site under `base`. */
export function letterProcessor(base: string) {
  return { name: 'letters', options: {}, createRenderer: async () => letterRenderer(base) };
}

export function letterRenderer(base: string) {
  const { remarkPlugins, rehypePlugins } = letterMarkdown(base);
  const pipeline = unified()
    .use(remarkParse)
    .use(remarkPlugins)
    .use(remarkRehype)
    .use(rehypePlugins)
    .use(rehypeHeadingIds)
    .use(rehypeStringify)
    .freeze();
  return {
    /** The front matter is not given back: pages have it from the collection. */
    async render(markdown: string, { fileURL }: { fileURL?: URL } = {}) {
      const file = new VFile({ value: markdown, path: fileURL });
      const code = String(await pipeline.process(file));
      const { headings = [] } = (file.data.astro ?? {}) as {
        headings?: { depth: number; slug: string; text: string }[];
      };
      return { code, metadata: { headings, localImagePaths: [], remoteImagePaths: [], frontmatter: {} } };
    },
  };
}
