/** A thread of its own for reading content, so that pages are served meanwhile; it stays, as a second reading is faster. */
import { parentPort, workerData } from 'node:worker_threads';
import { readContent, readData } from './read-content.ts';

const { root } = workerData as { root: string };
parentPort?.on('message', async (question: 'data' | 'content') => {
  parentPort?.postMessage(await (question === 'data' ? readData(root) : readContent(root)));
});
