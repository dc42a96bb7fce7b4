// @ts-check
import { unified } from '@astrojs/markdown-remark';
import sitemap from '@astrojs/sitemap';
import { defineConfig } from 'astro/config';
import { letterMarkdown } from './src/markdown/letter-markdown.ts';

/** Folder the site is served from, `/` or `/oppdragsarkivet/`. */
const base = process.env.BASE_PATH || '/';
/** Host for canonical links and the sitemap; no data file names it. */
const site = process.env.SITE_URL || 'https://oppdragsarkivet.example';

/** Pages that repeat or only lead to another page. */
const notInSitemap = /\/(?:kilde|sok)\/$/u;

export default defineConfig({
  site,
  base,
  trailingSlash: 'always',
  prerenderConflictBehavior: 'error',
  build: { format: 'directory', assets: 'assets', inlineStylesheets: 'never' },
  devToolbar: { enabled: false },
  vite: { build: { assetsInlineLimit: 0 } },
  markdown: { syntaxHighlight: false, processor: unified(letterMarkdown(base)) },
  integrations: [sitemap({ filter: (page) => !notInSitemap.test(page) })],
});
