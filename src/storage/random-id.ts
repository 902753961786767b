/** Letters and digits that are not mistaken for one another when somebody reads an id aloud. */
const ALPHABET = '23456789abcdefghijkmnpqrstuvwxyz';
const LENGTH = 20;

/**
 * A name that nothing else will ever have: 100 random bits. Made without `crypto.randomUUID`, which a
 * page served over plain HTTP in a classroom does not have.
 */
export function randomId(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(LENGTH));
  return Array.from(bytes, (byte) => ALPHABET.charAt(byte % ALPHABET.length)).join('');
}

/** An unsigned 32-bit integer: the seed of a new run. */
export function randomSeed(): number {
  return crypto.getRandomValues(new Uint32Array(1))[0] ?? 0;
}
