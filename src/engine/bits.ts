/** A persistent set of small whole numbers, 30 to a word so that each word stays a small integer. */
export type Bits = readonly number[];

const WORD = 30;

export const NO_BITS: Bits = [];

export function hasBit(bits: Bits, index: number): boolean {
  const word = bits[Math.trunc(index / WORD)] ?? 0;
  return (word & (1 << (index % WORD))) !== 0;
}

/** The same set when the bit is there already. */
export function withBit(bits: Bits, index: number): Bits {
  if (hasBit(bits, index)) return bits;
  const words = bits.slice();
  const place = Math.trunc(index / WORD);
  while (words.length <= place) words.push(0);
  words[place] = (words[place] ?? 0) | (1 << (index % WORD));
  return words;
}
