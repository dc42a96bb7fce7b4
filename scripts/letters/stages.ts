/** Runs the stages: measures each, and turns a fault of the program into a message, so that other sources are still read. */
import type { Diagnostics } from '../diagnostics.ts';

/** Milliseconds each stage took, for the bench. */
export type StageTimes = Record<'read' | 'restore' | 'segment' | 'parse' | 'resolve' | 'validate', number>;

export class Stages {
  readonly times: StageTimes = { read: 0, restore: 0, segment: 0, parse: 0, resolve: 0, validate: 0 };

  /** Null when the work has thrown; `path` is what it worked on. Reports `program-fault`. */
  run<Result>(stage: keyof StageTimes, path: string, diagnostics: Diagnostics, work: () => Result): Result | null {
    const start = performance.now();
    try {
      return work();
    } catch (fault) {
      const { message, stack = '' } = fault as Error;
      const place = /[\w-]+\.ts:\d+/u.exec(stack)?.[0] ?? 'an unknown place';
      const reason = `Unexpected fault of the program (${stage}, ${place}): ${message}; report it with the text that it was given`;
      diagnostics.fail(path, undefined, 'program-fault', reason);
      return null;
    } finally {
      this.times[stage] += performance.now() - start;
    }
  }
}
