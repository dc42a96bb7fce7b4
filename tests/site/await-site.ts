/** Before each file of the site's tests: waits until the site is built, while tests of letters run. */
import { existsSync, readFileSync } from 'node:fs';
import { setTimeout } from 'node:timers/promises';
import { inject } from 'vitest';

const ready = inject('ready');
while (!existsSync(ready)) await setTimeout(200);
const fault = readFileSync(ready, 'utf8');
if (fault) throw new Error(fault);
