import { useMemo, useSyncExternalStore } from 'react';

/*
 * Routes live in the hash (`#/s/orage?mode=exam`), the query inside it: what opens from a file, from
 * any sub-path of a host or within another page works so. wouter's own hash hook puts the query
 * before the hash, where a static host would see it.
 */

function subscribe(callback: () => void): () => void {
  window.addEventListener('hashchange', callback);
  window.addEventListener('popstate', callback);
  return () => {
    window.removeEventListener('hashchange', callback);
    window.removeEventListener('popstate', callback);
  };
}

const currentHash = (): string => window.location.hash;

function parts(hash: string): readonly [path: string, query: string] {
  const [path = '', query = ''] = hash.replace(/^#?\/?/, '/').split('?', 2);
  return [path, query];
}

/** Goes to a route such as `/run/abc`. `replace` leaves no trace in the history. */
export function goTo(route: string, options: { readonly replace?: boolean } = {}): void {
  const target = `#${route}`;
  if (options.replace) window.history.replaceState(null, '', target);
  else window.history.pushState(null, '', target);
  window.dispatchEvent(new Event('hashchange'));
}

/** Whether the address still names a route, whatever its query: somebody may have gone elsewhere. */
export function isAt(path: string): boolean {
  return parts(currentHash())[0] === path;
}

/** For wouter's `<Router hook>`: the path of the route, without its query. */
export function useHashPath(): [string, (to: string, options?: { replace?: boolean }) => void] {
  const hash = useSyncExternalStore(subscribe, currentHash, () => '');
  return [parts(hash)[0], goTo];
}

/** The query of the route. */
export function useHashQuery(): URLSearchParams {
  const hash = useSyncExternalStore(subscribe, currentHash, () => '');
  return useMemo(() => new URLSearchParams(parts(hash)[1]), [hash]);
}
