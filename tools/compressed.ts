import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Plugin } from 'vite';
import { dist } from './folders.ts';

const text = /\.(js|css|html|svg|json|webmanifest)$/;

/**
 * Beside every text of the build, the same in gzip, which `npm start` sends and other hosts may: a
 * classroom of thirty fetches a third of the bytes, and nobody compresses them thirty times.
 */
export const compressed: Plugin = {
  name: 'compressed',
  apply: 'build',
  writeBundle: {
    order: 'post',
    sequential: true,
    handler({ dir = dist }) {
      const files = readdirSync(dir, { recursive: true, withFileTypes: true })
        .filter((entry) => entry.isFile() && text.test(entry.name))
        .map((entry) => join(entry.parentPath, entry.name))
        .filter((path) => !path.includes('.build'));
      for (const path of files) writeFileSync(`${path}.gz`, gzipSync(readFileSync(path)));
    },
  },
};
