import { relative } from 'node:path';
import optimizeLocales from '@react-aria/optimize-locales-plugin';
import react from '@vitejs/plugin-react';
import type { Plugin } from 'vite';
import { defineConfig } from 'vitest/config';
import { compressed } from './tools/compressed.ts';
import { metaPolicy } from './tools/content-security.ts';
import { dist, root, singleFile } from './tools/folders.ts';
import { chunkTable } from './tools/initial-javascript.ts';
import { leanLexicons } from './tools/lean-lexicons.ts';
import { scenarioCards } from './tools/scenario-cards.ts';
import { serviceWorker } from './tools/service-worker.ts';
import { asSingleFile } from './tools/single-file.ts';

/** Rooms whose tests need a document. All other tests run in bare Node. */
const roomsWithScreens = [
  'ui',
  'library',
  'player',
  'debrief',
  'records',
  'playground',
  'editor',
  'app',
];
const screenTests = `tests/{${roomsWithScreens.join(',')}}/**/*.test.{ts,tsx}`;

/** The built page carries its own policy; the development server needs inline scripts to reload. */
const contentSecurity: Plugin = {
  name: 'content-security',
  apply: 'build',
  transformIndexHtml: () => [
    {
      tag: 'meta',
      attrs: { 'http-equiv': 'Content-Security-Policy', content: metaPolicy },
      injectTo: 'head-prepend',
    },
  ],
};

/** Says in the build which modules went into which chunk; the size gate reads it. */
const chunkReport: Plugin = {
  name: 'chunk-report',
  apply: 'build',
  generateBundle(_options, bundle) {
    const chunks = Object.values(bundle).filter((output) => output.type === 'chunk');
    const table = chunks.map(({ fileName, moduleIds }) => [
      fileName,
      moduleIds.map((id) => relative(root, id).replaceAll('\\', '/')),
    ]);
    const source = JSON.stringify(Object.fromEntries(table), null, 1);
    this.emitFile({ type: 'asset', fileName: chunkTable, source });
  },
};

/** What the served build has besides; it is in this order that they write. */
const served = [contentSecurity, chunkReport, serviceWorker, compressed];

export default defineConfig(({ mode }) => ({
  // Relative, so that the build runs from any sub-path of any static host.
  base: './',
  plugins: [
    optimizeLocales.vite({ locales: ['fr-FR', 'en-US'] }),
    react(),
    scenarioCards,
    leanLexicons,
    ...(mode === 'single-file' ? asSingleFile : served),
  ],
  publicDir: mode === 'single-file' ? false : 'public',
  build: {
    target: 'es2023',
    outDir: mode === 'single-file' ? singleFile.folder : dist,
    // Anything inlined as a data: address needs a wider policy for its kind; one file has no choice.
    assetsInlineLimit: mode === 'single-file' ? Number.POSITIVE_INFINITY : 0,
    sourcemap: false,
  },
  test: {
    // `css: false` would give every class name as undefined; the real names cost nothing here.
    css: { modules: { classNameStrategy: 'non-scoped' } },
    // Vitest would leave a core to the person at the machine, which on two cores is half of it.
    maxWorkers: '100%',
    // Half as long to start as a process, and no test here needs one of its own.
    pool: 'threads',
    // Files share what they import, which is most of their time: a test that changes what is outside
    // itself (a global, a module's memory) puts it back.
    isolate: false,
    coverage: { reportsDirectory: 'node_modules/.cache/coverage' },
    projects: [
      {
        extends: true,
        test: {
          name: 'node',
          include: ['tests/**/*.test.ts'],
          exclude: [screenTests, 'tests/e2e/**'],
          environment: 'node',
          setupFiles: ['tests/support/property-tests.ts'],
        },
      },
      {
        extends: true,
        test: {
          name: 'screens',
          include: [screenTests],
          environment: 'jsdom',
          testTimeout: 30_000,
          setupFiles: ['tests/support/property-tests.ts', 'tests/support/screen.ts'],
        },
      },
    ],
  },
}));
