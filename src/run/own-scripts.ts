// oxlint-disable-next-line import/default -- the bundler gives its address
import reading from './reading/reading.worker.ts?worker&url';

/**
 * What is needed of Trusted Types. TypeScript's declarations do not know them yet: what a policy
 * makes is taken by the browser wherever they take an address of a script.
 */
interface Policies {
  createPolicy(
    name: string,
    rules: { readonly createScriptURL: (script: string) => string },
  ): { createScriptURL(script: string): URL };
}

declare global {
  var trustedTypes: Policies | undefined;
}

/**
 * Every script that the product starts besides the page's own. Nothing that comes from outside can
 * become the address of one: they are asked for by name.
 */
const scripts: Readonly<Record<string, () => URL>> = {
  metronome: () => new URL('./metronome.worker.js', import.meta.url),
  reading: () => new URL(reading, document.baseURI),
  serviceWorker: () => new URL('./service-worker.js', document.baseURI),
};

function addressOf(script: string): string {
  const address = scripts[script];
  if (address === undefined) throw new TypeError(`"${script}" is no script of the product.`);
  return address().href;
}

/** The one policy that the content security policy admits; a browser may know of none. */
const policy = globalThis.trustedTypes?.createPolicy('en-ondes', { createScriptURL: addressOf });

/** The address of a script of the product, in the form in which the page may start it. */
export function ownScript(script: 'metronome' | 'reading' | 'serviceWorker'): URL | string {
  return policy?.createScriptURL(script) ?? addressOf(script);
}
