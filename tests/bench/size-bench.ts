import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { dist, singleFile } from '../../tools/folders.ts';
import { ensureFreshBuild } from '../../tools/fresh-build.ts';
import { initialJavaScript } from '../../tools/initial-javascript.ts';
import { filesToKeep } from '../../tools/service-worker.ts';

function gzipBytes(path: string): number {
  return gzipSync(readFileSync(path), { level: 9 }).byteLength;
}

/**
 * Bytes in gzip: what a first visit downloads before anything shows, what a browser keeps to work with
 * the server gone, and the whole studio as one file.
 */
export async function benchSize() {
  await ensureFreshBuild();
  await ensureFreshBuild(undefined, 'single-file');
  const kept = filesToKeep(dist);
  return {
    initialJavaScript: initialJavaScript(dist).gzipBytes,
    keptOffline: kept.reduce((sum, { url }) => sum + gzipBytes(join(dist, url)), 0),
    filesKeptOffline: kept.length,
    singleFile: gzipBytes(singleFile.path),
    singleFileUncompressed: readFileSync(singleFile.path).byteLength,
  };
}
