import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { fileCycleFaults, roomCycleFaults } from './support/house/cycles.ts';
import { globalFaults } from './support/house/forbidden-globals.ts';
import {
  type ImportTable,
  importFaults,
  type PackageTable,
  packageFaults,
} from './support/house/imports.ts';
import { tableOfReadme } from './support/house/readme-table.ts';
import { nameFaults, roomFaults, screenFaults, sizeFaults } from './support/house/shape.ts';
import { isScript, readSource, roomOf } from './support/house/source-file.ts';

/** The house: each room and the rooms it may import. The same table, in words, is src/README.md. */
const pureTable = {
  lib: [],
  vocabulary: ['lib'],
  scenario: ['vocabulary', 'lib'],
  engine: ['scenario', 'vocabulary', 'lib'],
  tone: ['vocabulary', 'lib'],
  crowd: ['engine', 'scenario', 'vocabulary', 'lib'],
  scoring: ['scenario', 'engine', 'vocabulary', 'lib'],
  rehearsal: ['scenario', 'engine', 'tone', 'crowd', 'scoring', 'vocabulary', 'lib'],
} satisfies ImportTable;

const pureRooms = Object.keys(pureTable);
const belowScreens = [...pureRooms, 'storage', 'run', 'ui'];

const table: ImportTable = {
  ...pureTable,
  storage: ['scenario', 'engine', 'vocabulary', 'lib'],
  run: [...pureRooms, 'storage'],
  ui: ['vocabulary', 'lib'],
  library: belowScreens,
  player: belowScreens,
  debrief: belowScreens,
  records: belowScreens,
  playground: belowScreens,
  editor: belowScreens,
  cli: pureRooms,
  app: [...belowScreens, 'library', 'player', 'debrief', 'records', 'playground', 'editor', 'cli'],
};

const screens = ['ui', 'library', 'player', 'debrief', 'records', 'playground', 'editor', 'app'];

/** Packages, where they are counted. Rooms with screens and `cli` take what they need. */
const packages: PackageTable = {
  lib: [],
  vocabulary: [],
  scenario: ['zod', '@noble/hashes'],
  engine: ['zod', 'pure-rand', '@noble/hashes'],
  tone: [],
  crowd: ['@faker-js/faker', 'pure-rand'],
  scoring: [],
  rehearsal: ['pure-rand'],
  storage: ['idb', 'zod'],
  run: ['zustand', 'immer'],
};

function isData(path: string): boolean {
  return path.startsWith('tone/lexicons/') || path.includes('.generated.');
}

describe('the house as it stands', () => {
  const source = join(import.meta.dirname, '..', 'src');
  const files = readSource(source);

  test('has something in it to look at', () => {
    expect(files.filter(isScript).length).toBeGreaterThan(50);
    expect(new Set(files.map(({ path }) => roomOf(path)))).toContain('engine');
  });

  test('is told in src/README.md as it is held here', () => {
    const sorted = (of: ImportTable) =>
      Object.fromEntries(Object.entries(of).map(([room, allowed]) => [room, allowed.toSorted()]));
    const told = tableOfReadme(readFileSync(join(source, 'README.md'), 'utf8'));
    expect(sorted(told)).toEqual(sorted(table));
  });

  test('has no room that the table does not know', () => {
    expect(roomFaults(files, Object.keys(table))).toEqual([]);
  });

  test('keeps each room to the rooms it may import', () => {
    expect(importFaults(files, table)).toEqual([]);
  });

  test('keeps each room to the packages it may use', () => {
    expect(packageFaults(files, packages)).toEqual([]);
  });

  test('has no cycle between files or rooms', () => {
    expect(fileCycleFaults(files)).toEqual([]);
    expect(roomCycleFaults(table)).toEqual([]);
  });

  test('lets no clock, chance, locale or browser into the pure rooms', () => {
    expect(globalFaults(files, pureRooms)).toEqual([]);
  });

  test('names folders and files for what is in them', () => {
    expect(nameFaults(files)).toEqual([]);
  });

  test('keeps markup and styles in the rooms with screens', () => {
    expect(screenFaults(files, screens)).toEqual([]);
  });

  test('has no file of more than 300 lines', () => {
    expect(sizeFaults(files, isData)).toEqual([]);
  });
});

describe('a house with a fault in it', () => {
  const at = (path: string, code = '') => ({ path, code });

  test('a table told in words is read as rooms', () => {
    const row = (rooms: string, allowed: string) => `| ${rooms} | what lives there | ${allowed} |`;
    const readme = [
      '| room | what lives there | may import |',
      '|---|---|---|',
      row('`lib/`', 'nothing'),
      row('`rehearsal/`', 'lib'),
      row('`run/`', 'the pure rooms'),
      row('`player/` `debrief/`', 'the rooms above'),
      row('`app/`', 'everything'),
    ].join('\n');
    expect(tableOfReadme(readme)).toEqual({
      lib: [],
      rehearsal: ['lib'],
      run: ['lib', 'rehearsal'],
      player: ['lib', 'rehearsal', 'run'],
      debrief: ['lib', 'rehearsal', 'run'],
      app: ['lib', 'rehearsal', 'run', 'player', 'debrief'],
    });
  });

  test('an unknown room is seen, and a file in no room', () => {
    const files = [at('attic/box.ts'), at('loose.ts'), at('engine/queue.ts'), at('README.md')];
    expect(roomFaults(files, ['engine'])).toEqual([
      'attic/box.ts lies in attic, a room the table does not know',
      'loose.ts lies in no room',
    ]);
  });

  const theirs = at('tone/token.ts', 'export const token = 1;');

  test.each([
    ['for a value', "import { token } from '../tone/token.ts';"],
    ['for a type', "import type { Token } from '../tone/token.ts';"],
    ['for a type in the midst of values', "import { type Token } from '../tone/token.ts';"],
    ['for its effect', "import '../tone/token.ts';"],
    ['to pass it on', "export { token } from '../tone/token.ts';"],
    ['to pass all on', "export * from '../tone/token.ts';"],
    ['lazily', "const later = import('../tone/token.ts');"],
    ['for its address', "import address from '../tone/token.ts?url';"],
  ])('a closed room is not entered %s', (_way, code) => {
    expect(importFaults([at('engine/queue.ts', code), theirs], { engine: ['lib'] })).toEqual([
      'engine/queue.ts imports tone/token.ts, but engine may import lib',
    ]);
    expect(importFaults([at('engine/queue.ts', code), theirs], { engine: ['tone'] })).toEqual([]);
  });

  test('an import that leads nowhere, or out of the house, is seen', () => {
    const file = at('engine/queue.ts', "import './gone.ts'; import '../../tools/check.ts';");
    expect(importFaults([file], { engine: [] })).toEqual([
      'engine/queue.ts imports engine/gone.ts, which does not exist',
      'engine/queue.ts imports ../tools/check.ts, outside src',
    ]);
  });

  test('a package that the room may not use is seen, and an address made up as it runs', () => {
    const file = at('tone/scan.ts', "import { z } from 'zod/mini'; const a = import(name);");
    expect(packageFaults([file], { tone: ['@faker-js/faker'] })).toEqual([
      'tone/scan.ts imports the package zod, which its room may not use',
      'tone/scan.ts imports a computed address',
    ]);
    const faker = at('crowd/people.ts', "import { fr } from '@faker-js/faker/locale/fr';");
    expect(packageFaults([faker], { crowd: ['@faker-js/faker'] })).toEqual([]);
  });

  test('React is kept out of every room below the screens', () => {
    const react = (room: string) => at(`${room}/file.ts`, "import { useState } from 'react';");
    const below = Object.keys(packages);
    expect(below).toEqual(expect.arrayContaining([...pureRooms, 'storage', 'run']));
    expect(packageFaults(below.map(react), packages)).toHaveLength(below.length);
  });

  test('a cycle is seen, of files, of types and of rooms', () => {
    const ring = [
      at('engine/a.ts', "import './b.ts';"),
      at('engine/b.ts', "import type { C } from './c.ts';"),
      at('engine/c.ts', "export * from './b.ts';"),
    ];
    expect(fileCycleFaults(ring)).toEqual([
      'files in a cycle: engine/b.ts → engine/c.ts → engine/b.ts',
    ]);
    expect(fileCycleFaults(ring.slice(0, 2))).toEqual([]);
    expect(roomCycleFaults({ a: ['b'], b: ['c'], c: ['a'] })).toEqual([
      'rooms in a cycle: a → b → c → a',
    ]);
  });

  test.each([
    ['const now = Date.now();', 'Date'],
    ['const now = new Date();', 'Date'],
    ['const clock = { Date };', 'Date'],
    ['const Date = 1;', 'Date'],
    ['const chance = Math.random();', 'Math.random'],
    ['const curve = Math.exp(-x);', 'Math.exp'],
    ['const { sin } = Math;', 'Math as a value'],
    ["const f = Math['sin'];", 'Math as a value'],
    ['const square = x ** 0.5;', '**'],
    ['x **= 2;', '**'],
    ['setTimeout(step, 5);', 'setTimeout'],
    ['const handle = setInterval(step, 5);', 'setInterval'],
    ['const t = performance.now();', 'performance'],
    ["const names = new Intl.ListFormat('fr');", 'Intl'],
    ['list.sort((a, b) => a.localeCompare(b));', '.localeCompare'],
    ["text['localeCompare'](other);", '["localeCompare"]'],
    ['const { toLocaleString } = 5;', '{ toLocaleString }'],
    ['const said = n.toLocaleString();', '.toLocaleString'],
    ['const low = text.toLocaleLowerCase();', '.toLocaleLowerCase'],
    ['const wide = window.innerWidth;', 'window'],
    ["document.title = 'x';", 'document'],
    ['const lang = navigator.language;', 'navigator'],
    ["fetch('/x');", 'fetch'],
    ['const id = crypto.randomUUID();', 'crypto'],
    ['const home = process.env.HOME;', 'process'],
    ['console.log(1);', 'console'],
    ['const back = globalThis.Date;', 'globalThis'],
    ["const made = new Function('return 1');", 'Function'],
  ])('a pure room may not write `%s`', (code, what) => {
    const file = at('engine/clock.ts', `\n${code}`);
    expect(globalFaults([file], ['engine'])).toEqual([
      `engine/clock.ts:2 uses ${what}, in a pure room`,
    ]);
    expect(globalFaults([at('player/clock.ts', code)], ['engine'])).toEqual([]);
  });

  test.each([
    'const dated = record.Date;',
    'const record = { Date: 1, performance: 2 };',
    'type Record = { Date: number; window: string };',
    'const n = Math.floor(x) + Math.min(a, b) + Math.imul(a, b);',
    'const large = 2 ** 32;',
    'function fits(window: Span) { return window.start; }',
    'for (const { window } of windows) open(window);',
    'const performance = 3; const better = performance + 1;',
    "const text = 'Date.now() and Math.random()';",
    "import data from './x.json' with { type: 'json' };",
    'const here = import.meta.url;',
  ])('a pure room may write `%s`', (code) => {
    expect(globalFaults([at('engine/clock.ts', code)], ['engine'])).toEqual([]);
  });

  test('a file that cannot be parsed does not pass for one without faults', () => {
    expect(() => globalFaults([at('engine/a.ts', 'const = ;')], ['engine'])).toThrow('engine/a.ts');
  });

  test('a folder named for nothing is seen, a barrel, and a name not in kebab-case', () => {
    const names = ['engine/utils/a.ts', 'ui/hooks/b.ts', 'engine/index.ts', 'engine/LateReply.ts'];
    const good = ['engine/late-reply.ts', 'ui/button.module.css', 'engine/SPEC.md', 'a/b2.x.json'];
    expect(nameFaults(names.map((path) => at(path)))).toHaveLength(names.length);
    expect(nameFaults(good.map((path) => at(path)))).toEqual([]);
  });

  test('markup and styles outside the rooms with screens are seen', () => {
    const files = [at('engine/x.tsx'), at('run/x.css'), at('ui/x.tsx'), at('ui/x.css')];
    expect(screenFaults(files, ['ui'])).toHaveLength(2);
  });

  test('a file grown too long is seen, unless it is data', () => {
    const lines = (count: number) => 'const x = 1;\n'.repeat(count);
    const files = [at('engine/long.ts', lines(301)), at('engine/fit.ts', lines(300))];
    expect(sizeFaults(files, () => false)).toEqual(['engine/long.ts has 301 lines, more than 300']);
    expect(sizeFaults(files, () => true)).toEqual([]);
  });
});
