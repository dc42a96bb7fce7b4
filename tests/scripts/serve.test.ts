/** How the site is served on the machine of the one who builds it. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { networkInterfaces, tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { serve, servingPlace } from '../../scripts/serve.ts';

let folder: string;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'served-'));
  mkdirSync(join(folder, 'om'));
  writeFileSync(join(folder, 'om/index.html'), 'Om arkivet');
  writeFileSync(join(folder, '404.html'), 'Finnes ikke');
});
afterAll(() => rmSync(folder, { recursive: true }));

describe('the place', () => {
  it('is port 4321 of this machine alone, or what PORT and HOST say', () => {
    expect(servingPlace({})).toEqual({ host: '127.0.0.1', port: 4321 });
    expect(servingPlace({ PORT: '', HOST: '' })).toEqual({ host: '127.0.0.1', port: 4321 });
    expect(servingPlace({ PORT: '8080', HOST: '0.0.0.0' })).toEqual({ host: '0.0.0.0', port: 8080 });
    expect(servingPlace({ PORT: '0' }).port).toBe(0);
  });

  it.each(['abc', '70000', '-1', '80.5', '0x50', ' '])('PORT=%s is told, with what to write', (PORT) => {
    expect(() => servingPlace({ PORT })).toThrow(
      `PORT is «${PORT}», expected a number up to 65535, as in PORT=8080 npm start`,
    );
  });
});

describe('the server', () => {
  it('gives pages under the base path, and the page for what is not there', async () => {
    const { address, close } = await serve(folder, { base: '/oppdrag/' });
    expect(address).toMatch(/^http:\/\/localhost:\d+\/oppdrag\/$/u);
    expect(await (await fetch(`${address}om/`)).text()).toBe('Om arkivet');
    const missing = await fetch(`${address}ingen/`);
    expect([missing.status, await missing.text()]).toEqual([404, 'Finnes ikke']);
    expect((await fetch(new URL('/', address), { redirect: 'manual' })).headers.get('location')).toBe('/oppdrag/');
    await close();
  });

  it('is reached from this machine alone unless asked', async () => {
    const outside = Object.values(networkInterfaces())
      .flatMap((addresses) => addresses ?? [])
      .find(({ internal, family }) => !internal && family === 'IPv4')?.address;
    const alone = await serve(folder);
    const asked = await serve(folder, { host: '0.0.0.0' });
    const reach = ({ address }: typeof alone) => fetch(`http://${outside}:${new URL(address).port}/om/`);
    if (outside) {
      await expect(reach(alone)).rejects.toThrow();
      expect((await reach(asked)).status).toBe(200);
    }
    await Promise.all([alone.close(), asked.close()]);
  });

  it('takes the next port where one is taken, and tells of a place it cannot have', async () => {
    const first = await serve(folder);
    const taken = Number(new URL(first.address).port);
    const second = await serve(folder, { port: taken });
    expect(Number(new URL(second.address).port)).toBeGreaterThan(taken);
    await Promise.all([first.close(), second.close()]);
    await expect(serve(folder, { host: '192.0.2.1', port: 4321 })).rejects.toThrow(
      /^Cannot listen on 192\.0\.2\.1, port 4321 \(E\w+\); set another HOST or PORT$/u,
    );
  });

  it('lets requests wait until the site is built', async () => {
    const { promise: ready, resolve: letIn } = Promise.withResolvers<void>();
    const { address, close } = await serve(folder, { ready });
    const answered = vi.fn();
    const asked = fetch(`${address}om/`).then(answered);
    await new Promise((done) => setTimeout(done, 50));
    expect(answered).not.toHaveBeenCalled();
    letIn();
    await asked;
    expect(answered).toHaveBeenCalled();
    await close();
  });
});
