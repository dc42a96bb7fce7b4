/**
 * `npm run dev`: serves the pages as they are edited. What is edited under content/, and the code that reads it, is read
 * anew in a thread beside; one line says what was read. PORT and HOST choose where it listens.
 */
import { join, relative } from 'node:path';
import { Worker } from 'node:worker_threads';
import { type AstroIntegration, dev } from 'astro';
import { Reader } from './dev/reader.ts';
import { type ServingPlace, servingPlace } from './serve.ts';
import { stopWithNpm } from './stop-with-npm.ts';

stopWithNpm();
const root = join(import.meta.dirname, '..');
const thread = new URL('./dev/reader-thread.ts', import.meta.url);
const reader = new Reader(() => new Worker(thread, { workerData: { root } }), console.log);

/** What people edit, and the code that reads it; the rest of src is the server's own. Data are made, so left out. */
const edited = /^(?:content\/(?:sources|vocabulary)|scripts\/(?:letters|collections|text)|src\/(?:domain|schemas))\//u;

/** By the server's own watcher, which also sees a file that another is moved over. A server that restarts is set up anew. */
const watchContent: AstroIntegration = {
  name: 'watch-content',
  hooks: {
    'astro:server:setup': ({ server }) => {
      server.watcher.on('all', (_, file) => {
        const path = relative(root, file).replaceAll('\\', '/');
        if (edited.test(path)) void reader.noteEdit(path);
      });
    },
  },
};

const server = place();
await reader.readData();
await dev({ root, server, integrations: [watchContent] });
await reader.noteEdit('content');

function place(): ServingPlace {
  try {
    return servingPlace();
  } catch (fault) {
    console.error((fault as Error).message);
    process.exit(1);
  }
}
