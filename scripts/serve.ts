/** Serves a built site on localhost, under its base path, as a static host would. */

import { readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import sirv from 'sirv';

export interface Served {
  /** `http://localhost:4321/` with base path. */
  address: string;
  close(): Promise<void>;
}

/** Resolves when the server listens. `port` 0 takes a free one; a taken port gives the next free one. */
export async function serve(folder: string, { port = 0, base = '/' } = {}): Promise<Served> {
  const files = sirv(folder, { dev: true, etag: true });
  const server = createServer((request, response) => {
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
  const taken = await listen(server, port);
  return {
    address: `http://localhost:${taken}${base}`,
    close: () => new Promise((done) => server.close(() => done())),
  };
}

function listen(server: Server, port: number): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', (fault: NodeJS.ErrnoException) => {
      if (fault.code === 'EADDRINUSE' && port > 0) listen(server, port + 1).then(resolve, reject);
      else reject(fault);
    });
    server.listen(port, () => resolve((server.address() as AddressInfo).port));
  });
}
