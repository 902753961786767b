import type { Plugin } from 'vite';

const LEXICON = /\/src\/tone\/lexicons\/.*\.json$/;

/** What readers and tests of a rule need and the analyser does not. */
const FOR_READERS = ['matches', 'rejects', 'note', 'source'];

/** Leaves the examples and sources of strategies out of the build: a quarter of what they weigh. */
export const leanLexicons: Plugin = {
  name: 'lean-lexicons',
  apply: 'build',
  enforce: 'pre',
  transform(code, id) {
    if (!LEXICON.test(id)) return null;
    return { code: leanLexicon(code), map: null };
  },
};

export function leanLexicon(json: string): string {
  const leave = (key: string, value: unknown) => (FOR_READERS.includes(key) ? undefined : value);
  return JSON.stringify({ lean: true, ...JSON.parse(json) }, leave);
}
