/** Ends the run with the plain line `N passed, N failed`. A file that could not run counts as failed. */
import type { Reporter, TestModule } from 'vitest/node';

export default class PlainReporter implements Reporter {
  onTestRunEnd(modules: readonly TestModule[], errors: readonly unknown[]): void {
    const tests = modules.flatMap((module) => [...module.children.allTests()]);
    const count = (state: string) => tests.filter((test) => test.result().state === state).length;
    const broken = modules.filter((module) => module.errors().length > 0).length;
    process.on('exit', () =>
      console.log(`${count('passed')} passed, ${count('failed') + broken + errors.length} failed`),
    );
  }
}
