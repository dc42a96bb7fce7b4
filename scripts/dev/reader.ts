/** Reads content as it is edited, one reading at a time, and tells in one line what was read and what came of it. */
import { once } from 'node:events';
import type { Worker } from 'node:worker_threads';
import type { Reading } from './read-content.ts';

/** A thread that answers `data` or `content` with a Reading. */
export type StartThread = () => Worker;

export class Reader {
  private readonly startThread: StartThread;
  private readonly tell: (line: string) => void;
  private thread: Worker | undefined;
  private running: Promise<void> | undefined;
  /** Edited since the last reading began, from the root. */
  private readonly edited = new Set<string>();

  constructor(startThread: StartThread, tell: (line: string) => void) {
    this.startThread = startThread;
    this.tell = tell;
  }

  /** To be called before any edit is noted. */
  readData(): Promise<void> {
    return this.ask('data', 'content/data');
  }

  /** Resolves when all that was edited until then has been read. */
  async noteEdit(path: string): Promise<void> {
    this.edited.add(path);
    this.running ??= this.readEdited().finally(() => {
      this.running = undefined;
    });
    await this.running;
  }

  private async readEdited(): Promise<void> {
    while (this.edited.size > 0) {
      await moreEdits();
      const paths = [...this.edited].sort();
      this.edited.clear();
      if (paths.some((path) => !path.startsWith('content/'))) this.forgetCode();
      await this.ask('content', nameAll(paths));
    }
  }

  /** The next reading is by the code as it is then. */
  private forgetCode(): void {
    void this.thread?.terminate();
    this.thread = undefined;
  }

  private async ask(question: 'data' | 'content', what: string): Promise<void> {
    const start = performance.now();
    this.thread ??= this.startThread();
    this.thread.postMessage(question);
    try {
      const [{ changed, report }] = (await once(this.thread, 'message')) as [Reading];
      const seconds = ((performance.now() - start) / 1000).toFixed(1);
      if (report) this.tell(report);
      this.tell(`Read ${what} in ${seconds} s; changed files of content/collections: ${changed}`);
    } catch (fault) {
      this.forgetCode();
      this.tell(`Could not read ${what}: ${(fault as Error).message}`);
    }
  }
}

/** An editor, or git, writes several files at once. */
function moreEdits(): Promise<void> {
  return new Promise((done) => setTimeout(done, 50));
}

/** `content/sources/a/source.txt and 3 more` */
function nameAll([first = '', ...more]: readonly string[]): string {
  return more.length === 0 ? first : `${first} and ${more.length} more`;
}
