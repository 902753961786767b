/*
 * Keeps a whole copy of the studio, lazy parts and scenarios included, and answers from it: once opened,
 * everything works with the server gone. A newer copy is fetched beside the one in use and waits until
 * it is told to take over, or until no page is left. Compiled by tools/service-worker.ts, for a world
 * of its own.
 */
import { clientsClaim } from 'workbox-core';
import { cleanupOutdatedCaches, precacheAndRoute } from 'workbox-precaching';
import { TAKE_OVER } from './take-over.ts';

/** Everything that the build wrote; a file whose name carries its hash needs no revision. */
declare const BUILT: { readonly url: string; readonly revision: string | null }[];

/** What TypeScript's declarations of a page do not know of a service worker. */
declare const skipWaiting: () => Promise<void>;

// The route of a screen is in the hash; what follows a question mark is none of ours.
precacheAndRoute(BUILT, { ignoreURLParametersMatching: [/./], cleanURLs: false });
cleanupOutdatedCaches();
// A first visit already works without the server, and needs no second one.
clientsClaim();

addEventListener('message', ({ data }: MessageEvent<unknown>) => {
  if (data === TAKE_OVER) void skipWaiting();
});
