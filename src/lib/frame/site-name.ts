/** Name of the site, for pages and for what is drawn outside Astro. */
export const siteName = 'Oppdragsarkivet';
