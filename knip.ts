import type { KnipConfig } from 'knip';

const address = /(?:@import\s+|url\()["']([^"']+)["']/g;

const config: KnipConfig = {
  entry: [
    // A page of its own, built by the test that tortures it.
    'tests/torture/trainee.ts',
    // The build compiles it by itself, for a world without a page (tools/service-worker.ts).
    'src/app/offline/service-worker.ts',
  ],
  // The spelling test finds their files by name, as data, without importing them.
  ignoreDependencies: ['dictionary-fr', 'dictionary-en-ca'],
  project: ['src/**/*.{ts,tsx,css}', 'tests/**/*.{ts,tsx}', 'tools/**/*.{ts,js}'],
  // Types are the words that rooms share: one that nobody names yet is no dead code.
  exclude: ['types'],
  ignoreExportsUsedInFile: true,
  compilers: {
    // So that the fonts and sheets which a style sheet names count as used.
    css: (text) => [...text.matchAll(address)].map(([, path]) => `import '${path}';`).join('\n'),
  },
};

// Knip looks for a default export here.
export default config;
