import { defineConfig } from 'vitest/config';

const shared = { testTimeout: 300_000, hookTimeout: 180_000, pool: 'forks' as const };

export default defineConfig({
  test: {
    reporters: ['default', './tests/plain-reporter.ts'],
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
          fileParallelism: false,
        },
      },
    ],
  },
});
