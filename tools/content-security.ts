import { createHash } from 'node:crypto';

/**
 * The two style sheets that react-aria puts into the page itself (`usePress`, `usePreventScroll`).
 * The policy names them by hash rather than open the door to every inline style; when an upgrade
 * changes them, the browser refuses them and the end-to-end tests fail on the violation.
 */
const reactAriaStyles = [
  '@layer {\n  [data-react-aria-pressable] {\n    touch-action: pan-x pan-y pinch-zoom;\n  }\n}',
  '@layer {\n  * {\n    overscroll-behavior: contain;\n  }\n}',
];

function hashSource(text: string): string {
  return `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
}

const directives: Record<string, readonly string[]> = {
  'default-src': ["'self'"],
  'script-src': ["'self'"],
  'style-src': ["'self'", ...reactAriaStyles.map(hashSource)],
  'img-src': ["'self'", 'data:', 'blob:'],
  'worker-src': ["'self'"],
  'object-src': ["'none'"],
  'base-uri': ["'none'"],
  'form-action': ["'none'"],
  // The policy of src/run/own-scripts.ts makes addresses of workers, and nothing else.
  'require-trusted-types-for': ["'script'"],
  'trusted-types': ['en-ondes'],
};

function written(policy: Record<string, readonly string[]>): string {
  return Object.entries(policy)
    .map(([name, sources]) => `${name} ${sources.join(' ')}`)
    .join('; ');
}

/** The policy as a `<meta>` of the built page, for hosts whose headers are not ours to set. */
export const metaPolicy = written(directives);

/** The policy as a header; `frame-ancestors` is honoured there only. */
export const headerPolicy = written({ ...directives, 'frame-ancestors': ["'self'"] });

/**
 * The policy of the single file, which has no origin of its own: nothing but what is in it, its script
 * and its style by their hashes. The worker of the clock and the type are in it as `data:`.
 */
export function singleFilePolicy(inside: {
  readonly scripts: readonly string[];
  readonly styles: readonly string[];
}): string {
  return written({
    ...directives,
    'default-src': ["'none'"],
    'script-src': inside.scripts.map(hashSource),
    'style-src': [...inside.styles, ...reactAriaStyles].map(hashSource),
    'img-src': ['data:', 'blob:'],
    'font-src': ['data:'],
    'worker-src': ['data:'],
  });
}
