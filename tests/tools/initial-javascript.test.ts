import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { chunkTable, initialJavaScript } from '../../tools/initial-javascript.ts';

let build = '';

beforeEach(() => {
  build = mkdtempSync(join(tmpdir(), 'build-'));
});

afterEach(() => {
  rmSync(build, { recursive: true });
});

function write(files: Readonly<Record<string, string>>): void {
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(build, path)), { recursive: true });
    writeFileSync(join(build, path), text);
  }
}

function weigh(...codes: readonly string[]): number {
  return codes.reduce((sum, code) => sum + gzipSync(code, { level: 9 }).byteLength, 0);
}

test('static imports count, however deep and passed on; what is imported lazily does not', () => {
  const main = "import './react.js'; export const later = () => import('./editor.js');";
  const react = "export * from './deep.js'; import './main.js';";
  const deep = 'export const deep = 1;';
  const chunks = { 'assets/main.js': ['src/app/main.tsx'], 'assets/react.js': ['react'] };
  write({
    'index.html': '<script type="module" crossorigin src="./assets/main.js"></script>',
    'assets/main.js': main,
    'assets/react.js': react,
    'assets/deep.js': deep,
    'assets/editor.js': 'export const heavy = 1;',
    [chunkTable]: JSON.stringify({ ...chunks, 'assets/deep.js': ['zod', 'immer'] }),
  });

  expect(initialJavaScript(build)).toEqual({
    gzipBytes: weigh(main, react, deep),
    files: ['assets/main.js', 'assets/react.js', 'assets/deep.js'],
    modules: ['src/app/main.tsx', 'react', 'zod', 'immer'],
  });
});

test('what the page preloads counts', () => {
  write({
    'index.html':
      '<script type="module" src="./assets/main.js"></script><link rel="modulepreload" crossorigin href="./assets/chunk.js">',
    'assets/main.js': '1;',
    'assets/chunk.js': '2;',
    [chunkTable]: '{"assets/main.js":["a"],"assets/chunk.js":["b"]}',
  });
  expect(initialJavaScript(build).modules).toEqual(['a', 'b']);
});

test('a page without a script is an error, not a weight of nothing', () => {
  write({ 'index.html': '<p>nothing</p>', [chunkTable]: '{}' });
  expect(() => initialJavaScript(build)).toThrow('loads no script');
});

test('a chunk whose modules are not known is an error', () => {
  write({
    'index.html': '<script type="module" src="./assets/main.js"></script>',
    'assets/main.js': '1;',
    [chunkTable]: '{}',
  });
  expect(() => initialJavaScript(build)).toThrow('does not know assets/main.js');
});
