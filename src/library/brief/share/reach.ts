/** Whom a link to this address can reach. */
export type Reach = 'anyone' | 'network' | 'machine';

const HOME = /^(localhost|127\.|\[?::1\]?$|.*\.localhost$)/;
const NETWORK = /^(10\.|192\.168\.|172\.(1[6-9]|2\d|3[01])\.|169\.254\.|.*\.local$)/;

/** A link copied from a file or from one's own machine opens nowhere else, and somebody must say so. */
export function reachOf(address: string): Reach {
  if (!URL.canParse(address)) return 'machine';
  const { protocol, hostname } = new URL(address);
  if (protocol === 'file:' || HOME.test(hostname)) return 'machine';
  return NETWORK.test(hostname) ? 'network' : 'anyone';
}
