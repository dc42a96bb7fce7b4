import { expect, it } from 'vitest';
import { faultsOfScript } from './run-script.ts';

it('every file is formatted, and lint has nothing to say', async () => {
  expect(await faultsOfScript('lint')).toBe('');
});
