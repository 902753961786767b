/**
 * The square root of a number that is not negative, by Newton's steps from above. The language leaves
 * the last bits of `Math.sqrt` to the machine; plain arithmetic is the same everywhere.
 */
export function squareRoot(square: number): number {
  if (square === 0) return 0;
  let root = Math.max(1, square);
  for (;;) {
    const next = (root + square / root) / 2;
    if (!(next < root)) return root;
    root = next;
  }
}
