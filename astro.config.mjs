// @ts-check
import sitemap from '@astrojs/sitemap';
import { defineConfig } from 'astro/config';
import { basePath } from './src/lib/frame/base-path.ts';
import { isWorthListing } from './src/lib/frame/sitemap-filter.ts';
import { letterProcessor } from './src/markdown/letter-processor.ts';

/** Folder the site is served from, `/` or `/oppdragsarkivet/`. */
const base = basePath();
/** Host for canonical links and the sitemap; no data file names it. */
const site = process.env.SITE_URL || 'https://oppdragsarkivet.example';

export default defineConfig({
  site,
  base,
  trailingSlash: 'always',
  prerenderConflictBehavior: 'error',
  cacheDir: './.astro/cache',
  build: { format: 'directory', assets: 'assets', inlineStylesheets: 'never' },
  devToolbar: { enabled: false },
  vite: { build: { assetsInlineLimit: 0 } },
  markdown: { syntaxHighlight: false, processor: letterProcessor(base) },
  integrations: [sitemap({ filter: (page) => isWorthListing(page, base) })],
});
