/** Types hold, also in .astro files. The collections whose types they use are there when the site is built. */
import { expect, it } from 'vitest';
import { faultsOfScript } from '../run-script.ts';

it('types hold, without a hint', async () => {
  expect(await faultsOfScript('types:built')).toBe('');
});
