import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { build, type Plugin } from 'vite';
import { root } from './folders.ts';

/** What a page without a network can do without: pictures of the README, and what editors of JSON read. */
const leftOut = ['pictures/', 'scenario.schema.json', 'service-worker.js'];

export type Built = { readonly url: string; readonly revision: string | null };

/**
 * Every file of a build that the studio needs, by its address relative to the page. Names under
 * `assets/` carry a hash of what is in them; the others get one as their revision.
 */
export function filesToKeep(folder: string): Built[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).replaceAll('\\', '/'))
    .filter((url) => !/(^|\/)\.|\.gz$/.test(url) && !leftOut.some((place) => url.startsWith(place)))
    .sort()
    .map((url) => ({
      url,
      revision: url.startsWith('assets/') ? null : hashOf(readFileSync(join(folder, url))),
    }));
}

function hashOf(content: Buffer): string {
  return createHash('sha256').update(content).digest('hex').slice(0, 16);
}

/** Compiles `src/app/offline/service-worker.ts` once everything it is to keep has been written. */
export const serviceWorker: Plugin = {
  name: 'service-worker',
  apply: 'build',
  writeBundle: {
    order: 'post',
    sequential: true,
    async handler({ dir }) {
      const folder = dir ?? join(root, 'dist');
      await build({
        configFile: false,
        root,
        logLevel: 'warn',
        publicDir: false,
        define: {
          BUILT: JSON.stringify(filesToKeep(folder)),
          'process.env.NODE_ENV': '"production"',
        },
        build: {
          outDir: folder,
          emptyOutDir: false,
          target: 'es2023',
          modulePreload: false,
          rolldownOptions: {
            input: join(root, 'src/app/offline/service-worker.ts'),
            output: { format: 'iife', entryFileNames: 'service-worker.js' },
          },
        },
      });
    },
  },
};
