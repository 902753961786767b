import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { filesToKeep } from '../../tools/service-worker.ts';

let build = '';

beforeEach(() => {
  build = mkdtempSync(join(tmpdir(), 'kept-'));
});

afterEach(() => {
  rmSync(build, { recursive: true });
});

function write(path: string, text: string): void {
  mkdirSync(dirname(join(build, path)), { recursive: true });
  writeFileSync(join(build, path), text);
}

test('all that the studio needs is kept, and what it can do without is not', () => {
  const needed = [
    'assets/main-abc.js',
    'assets/text-def.woff2',
    'icons/icon-192.png',
    'index.html',
  ];
  const others = [
    '.build/chunks.json',
    'assets/main-abc.js.gz',
    'pictures/desk.png',
    'scenario.schema.json',
    'service-worker.js',
  ];
  for (const path of [...needed, ...others]) write(path, path);
  expect(filesToKeep(build).map(({ url }) => url)).toEqual(needed);
});

test('a file whose name carries its hash needs no revision; of another, the content makes it', () => {
  write('assets/main-abc.js', '1;');
  write('index.html', 'before');
  const [script, before] = filesToKeep(build);
  expect(script?.revision).toBeNull();
  expect(before?.revision).toMatch(/^[0-9a-f]{16}$/);
  write('index.html', 'after');
  expect(filesToKeep(build)[1]?.revision).not.toBe(before?.revision);
});
