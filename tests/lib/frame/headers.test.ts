/** `public/_headers` says what the pages say themselves, and no rule of it is for nothing. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { contentPolicy } from '../../../src/lib/frame/content-policy.ts';

const lines = readFileSync(join(import.meta.dirname, '../../../public/_headers'), 'utf8').split('\n');

it('has the policy that pages carry, and who may frame them', () => {
  expect(lines).toContain(`  Content-Security-Policy: ${contentPolicy}; frame-ancestors 'none'`);
});

it('has at most one asterisk a path: Cloudflare Pages reads no more', () => {
  const paths = lines.filter((line) => line.startsWith('/'));
  expect(paths.length).toBeGreaterThan(0);
  expect(paths.filter((path) => path.split('*').length > 2)).toEqual([]);
});
