import type { SimMs } from '../../engine/item.ts';

/** Moments stand in addresses as `MM:SS` of simulated time, with hours before them where need be. */
function written(at: SimMs): string {
  const seconds = Math.max(0, Math.floor(at / 1000));
  const two = (n: number) => String(n).padStart(2, '0');
  const hours = Math.floor(seconds / 3600);
  const rest = `${two(Math.floor(seconds / 60) % 60)}:${two(seconds % 60)}`;
  return hours === 0 ? rest : `${hours}:${rest}`;
}

/** Route of the replay of a run, at a moment of it (simulated ms) where one is given. */
export function routeOfReplay(run: string, at?: SimMs): string {
  const place = at === undefined ? '' : `?at=${written(at)}`;
  return `/run/${encodeURIComponent(run)}/replay${place}`;
}

/** The same as an address to link to. */
export function hrefOfReplay(run: string, at?: SimMs): string {
  return `#${routeOfReplay(run, at)}`;
}

/** The moment that an address asks for, in simulated ms; null when it asks for none that makes sense. */
export function momentIn(query: URLSearchParams): SimMs | null {
  const match = /^(?:(\d{1,3}):)?(\d{1,3}):([0-5]?\d)$/.exec(query.get('at') ?? '');
  if (match === null) return null;
  const [, hours = '0', minutes = '0', seconds = '0'] = match;
  return ((Number(hours) * 60 + Number(minutes)) * 60 + Number(seconds)) * 1000;
}
