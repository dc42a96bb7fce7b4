/** Begins with the files that take longest, also where none has been run before. */
import { BaseSequencer, type TestSpecification } from 'vitest/node';

/** Short to read, long to run. */
const long = /\/(?:same-bytes|reach|types|lint)\.test\.ts$/u;

export class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const groupOf = ({ project }: TestSpecification) => project.config.sequence.groupOrder;
    const isShort = ({ moduleId }: TestSpecification) => Number(!long.test(moduleId));
    return (await super.sort(files)).sort((a, b) => groupOf(a) - groupOf(b) || isShort(a) - isShort(b));
  }
}
