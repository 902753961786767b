import { readFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import { gzipSync } from 'node:zlib';
import { parseSync } from 'vite';

/** Where the build says which modules went into which chunk; not served, its folder has a dot. */
export const chunkTable = '.build/chunks.json';

export type InitialJavaScript = {
  /** What a first visit fetches before anything shows, in bytes of gzip at its best level. */
  readonly gzipBytes: number;
  /** The files, relative to the build, in the order in which the page reaches them. */
  readonly files: readonly string[];
  /** Everything in them, as module paths from the project's root. */
  readonly modules: readonly string[];
};

/** Scripts and preloads of the page, whose addresses are relative (`./assets/…`). */
function scriptsOf(page: string): string[] {
  const addresses = page.matchAll(/<(?:script|link)\b[^>]*?(?:src|href)="\.\/([^"]+\.js)"/g);
  return [...addresses].map(([, address]) => address ?? '');
}

function staticImportsOf(file: string, code: string): string[] {
  const { module } = parseSync(file, code);
  const requests = [
    ...module.staticImports.map(({ moduleRequest }) => moduleRequest.value),
    ...module.staticExports.flatMap(({ entries }) =>
      entries.flatMap(({ moduleRequest }) => (moduleRequest ? [moduleRequest.value] : [])),
    ),
  ];
  return requests.map((request) => posix.join(posix.dirname(file), request));
}

/** The table that the build leaves beside its files: chunk → the modules in it. */
function modulesOf(build: string): Map<string, string[]> {
  const table: unknown = JSON.parse(readFileSync(join(build, chunkTable), 'utf8'));
  if (typeof table !== 'object' || table === null) throw new Error(`${chunkTable} is no table.`);
  return new Map(Object.entries(table));
}

/**
 * Follows the static imports from the page of a build, as a browser does. What only a dynamic
 * `import()` reaches is not counted. Throws when the page has no script, since a gate that measures
 * nothing would always open.
 */
export function initialJavaScript(build: string): InitialJavaScript {
  const files = new Set(scriptsOf(readFileSync(join(build, 'index.html'), 'utf8')));
  if (files.size === 0) throw new Error(`${join(build, 'index.html')} loads no script.`);
  let gzipBytes = 0;
  // A set grows while it is walked, and the walk sees what was added.
  for (const file of files) {
    const code = readFileSync(join(build, file));
    gzipBytes += gzipSync(code, { level: 9 }).byteLength;
    for (const imported of staticImportsOf(file, code.toString())) files.add(imported);
  }
  const chunks = modulesOf(build);
  const modules = [...files].flatMap((file) => {
    const inside = chunks.get(file);
    if (inside === undefined) throw new Error(`${chunkTable} does not know ${file}.`);
    return inside;
  });
  return { gzipBytes, files: [...files], modules };
}
