import { mkdtempSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'vite';
import { cache } from '../../tools/folders.ts';
import { serveFolder } from '../../tools/static-server.ts';

export interface ServedPage {
  readonly address: string;
  readonly close: () => Promise<void>;
}

/** Builds the page that is tortured and serves it with the policies of the product. */
export async function serveTorturedPage(): Promise<ServedPage> {
  const folder = mkdtempSync(join(cache, 'torture-'));
  await build({
    root: import.meta.dirname,
    base: './',
    configFile: false,
    logLevel: 'error',
    build: { outDir: folder, emptyOutDir: true, target: 'es2023', modulePreload: false },
    worker: { format: 'es' },
  });
  const server = await serveFolder(folder, { host: '127.0.0.1', port: 0 });
  return {
    address: `http://localhost:${server.port}/`,
    close: async () => {
      await server.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
