import { availableParallelism } from 'node:os';
import { defineConfig } from 'vitest/config';
import { LongestFirst } from './tests/longest-first.ts';

const shared = {
  maxWorkers: availableParallelism(),
  testTimeout: 300_000,
  hookTimeout: 180_000,
  pool: 'forks' as const,
};

export default defineConfig({
  test: {
    reporters: ['default', './tests/plain-reporter.ts'],
    sequence: { sequencer: LongestFirst },
    projects: [
      {
        test: {
          ...shared,
          name: 'letters',
          include: ['tests/**/*.test.ts'],
          exclude: ['tests/site/**'],
          isolate: false,
        },
      },
      {
        test: {
          ...shared,
          name: 'site',
          include: ['tests/site/**/*.test.ts'],
          globalSetup: ['./tests/site/build-once.ts'],
          setupFiles: ['./tests/site/await-site.ts'],
          isolate: false,
          sequence: { groupOrder: 1 },
        },
      },
    ],
  },
});
