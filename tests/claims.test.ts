/** What pages may not claim: that a document does not mention something. We only know that we did not find it. */
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { root } from './root.ts';

const claim = /(?:nevner|omtaler) (?:det |den |dem )?ikke|ikke (?:nevnt|nevnes|omtalt|omtales)/iu;
/** Of an old ID no letter prints a title: that is what the list says. */
const known = ['Tittelen er ikke nevnt'];

it('no text of a page says that a document does not mention an assignment', () => {
  const files = globSync('{src,scripts}/**/*.{ts,astro}', { cwd: root });
  expect(files.length).toBeGreaterThan(500);
  const claims = files.flatMap((file) =>
    readFileSync(join(root, file), 'utf8')
      .split('\n')
      .filter((text) => claim.test(known.reduce((rest, one) => rest.replaceAll(one, ''), text)))
      .map((text) => `${file}: ${text.trim()}`),
  );
  expect(claims).toEqual([]);
});
