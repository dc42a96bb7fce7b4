/**
 * The Markdown processor of the site: the plugins of letter-markdown.ts and what Astro needs beside them. Astro's own would
 * also look for pictures and read the HTML anew for raw tags; a letter's text has none of either.
 */
import { rehypeHeadingIds } from '@astrojs/markdown-remark';
import type { Nodes, Root, RootContent } from 'hast';
import rehypeStringify from 'rehype-stringify';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { VFile } from 'vfile';
import { blockPlugins, textPlugins } from './letter-markdown.ts';
import { splitBlocks } from './split-blocks.ts';

/** For `markdown.processor` of a site under `base`. */
export function letterProcessor(base: string) {
  return { name: 'letters', options: {}, createRenderer: async () => letterRenderer(base) };
}

/** Half of what pages show stands on several: a block is read once. */
export function letterRenderer(base: string) {
  const blockPipeline = unified().use(remarkParse).use(blockPlugins).freeze();
  const textPipeline = unified().use(textPlugins(base)).use(rehypeHeadingIds).use(rehypeStringify).freeze();
  const known = new Map<string, Root>();
  const readBlock = (block: string): Root => {
    const tree = known.get(block) ?? (blockPipeline.runSync(blockPipeline.parse(block), new VFile(block)) as Root);
    known.set(block, tree);
    return copyOf(tree);
  };
  return {
    /** The front matter is not given back: pages have it from the collection. */
    async render(markdown: string, { fileURL }: { fileURL?: URL } = {}) {
      const children = splitBlocks(markdown).flatMap((block): RootContent[] => [
        lineEnd(),
        ...readBlock(block).children,
      ]);
      const file = new VFile({ path: fileURL });
      const tree = textPipeline.runSync({ type: 'root', children: children.slice(1) }, file);
      const { headings = [] } = (file.data.astro ?? {}) as {
        headings?: { depth: number; slug: string; text: string }[];
      };
      const code = textPipeline.stringify(tree as Root, file);
      return { code, metadata: { headings, localImagePaths: [], remoteImagePaths: [], frontmatter: {} } };
    },
  };
}

const lineEnd = (): RootContent => ({ type: 'text', value: '\n' });

/** Plugins write in trees. */
function copyOf<T extends Nodes>(node: T): T {
  if (!('children' in node)) return { ...node };
  const properties = 'properties' in node && { properties: { ...node.properties } };
  return { ...node, ...properties, children: node.children.map(copyOf) };
}
