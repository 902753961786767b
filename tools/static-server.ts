import { createServer, type IncomingMessage, type Server } from 'node:http';
import sirv from 'sirv';
import { headerPolicy } from './content-security.ts';

export type StaticServer = {
  /** The port that was really taken, also when 0 (any free one) was asked for. */
  readonly port: number;
  readonly close: () => Promise<void>;
};

const headers: Record<string, string> = {
  'Content-Security-Policy': headerPolicy,
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'no-referrer',
};

/** Over plain HTTP a browser takes this one from its own computer only, and complains of it elsewhere. */
const isolation = ['Cross-Origin-Opener-Policy', 'same-origin'] as const;

function isFromThisComputer({ headers: { host = '' } }: IncomingMessage): boolean {
  return /^(localhost|127\.\d+\.\d+\.\d+|\[::1\])(:\d+)?$/.test(host);
}

function portOf(server: Server): number {
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('The server has no port.');
  return address.port;
}

/**
 * Serves a built folder, the same way to a person (`npm start`), to the end-to-end tests and to the
 * screenshots. Rejects with Node's own error (`EADDRINUSE`, `EACCES`) when the port cannot be had.
 */
export async function serveFolder(
  folder: string,
  { host, port }: { readonly host: string; readonly port: number },
): Promise<StaticServer> {
  const answer = sirv(folder, {
    etag: true,
    gzip: true,
    setHeaders(response, path) {
      // Names under assets/ carry a hash of what is in them; the rest must be asked for again.
      const lasting = path.startsWith('/assets/');
      response.setHeader('Cache-Control', lasting ? 'max-age=31536000, immutable' : 'no-cache');
    },
  });
  const server = createServer((request, response) => {
    for (const [name, value] of Object.entries(headers)) response.setHeader(name, value);
    if (isFromThisComputer(request)) response.setHeader(...isolation);
    answer(request, response, () => {
      response.writeHead(404, { 'Content-Type': 'text/plain; charset=utf-8' });
      response.end('Not found\n');
    });
  });

  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, host, resolve);
  });

  return {
    port: portOf(server),
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
