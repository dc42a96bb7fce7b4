/** Serves a built site under its base path, as a static host would. */

import { readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import sirv from 'sirv';

export interface ServingPlace {
  /** Name or address of this machine. `127.0.0.1`, which only this machine reaches, unless HOST says another. */
  host: string;
  /** First port to try, 0 for any free one; 4321 unless PORT says another. */
  port: number;
}

export interface Served {
  /** `http://localhost:4321/` with base path. */
  address: string;
  close(): Promise<void>;
}

interface ServeOptions extends Partial<ServingPlace> {
  base?: string;
  /** Requests wait for this; the folder need not be there before. */
  ready?: Promise<unknown>;
}

/** Resolves when the server listens. A taken port gives the next free one; throws when it may not listen there. */
export async function serve(
  folder: string,
  { port = 0, host = '127.0.0.1', base = '/', ready = Promise.resolve() }: ServeOptions = {},
): Promise<Served> {
  const files = sirv(folder, { dev: true, etag: true });
  const server = createServer(async (request, response) => {
    await ready;
    const path = request.url ?? '/';
    if (base !== '/' && !path.startsWith(base)) {
      response.writeHead(302, { location: base }).end();
      return;
    }
    request.url = `/${path.slice(base.length)}`;
    files(request, response, () => {
      const notFound = readFileSync(join(folder, '404.html'));
      response.writeHead(404, { 'content-type': 'text/html; charset=utf-8' }).end(notFound);
    });
  });
  const taken = await listen(server, port, host);
  return {
    address: `http://${shownHost(host)}:${taken}${base}`,
    close: () => new Promise((done) => server.close(() => done())),
  };
}

/** Every interface is shown by the name that this machine has for itself. */
function shownHost(host: string): string {
  if (['127.0.0.1', '::1', '0.0.0.0', '::'].includes(host)) return 'localhost';
  return host.includes(':') ? `[${host}]` : host;
}

function listen(server: Server, port: number, host: string): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', (fault: NodeJS.ErrnoException) => {
      if (fault.code === 'EADDRINUSE' && port > 0 && port < 65535) listen(server, port + 1, host).then(resolve, reject);
      else reject(new Error(`Cannot listen on ${host}, port ${port} (${fault.code}); set another HOST or PORT`));
    });
    server.listen(port, host, () => resolve((server.address() as AddressInfo).port));
  });
}

/** Reads HOST and PORT; throws with what is wrong and what to write instead. */
export function servingPlace({ HOST, PORT }: NodeJS.ProcessEnv = process.env): ServingPlace {
  const port = Number(PORT || 4321);
  if (!/^\d*$/u.test(PORT ?? '') || port > 65535) {
    throw new Error(`PORT is «${PORT}», expected a number up to 65535, as in PORT=8080 npm start`);
  }
  return { host: HOST || '127.0.0.1', port };
}
