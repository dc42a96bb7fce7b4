/** What build-once.ts provides to the files of the site's tests. */
import type { Chromium } from './browser.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** Folder of the built site. */
    site: string;
    /** Address it is served at, with trailing slash. */
    address: string;
    chromium: Chromium;
    /** File that is there when the site and Chromium are, empty; or else says why they will not be. */
    ready: string;
  }
}
