import { at } from '../lib/at.ts';

/**
 * A persistent list: what changes shares all but one chunk with what was. Plain nested arrays, so
 * that a snapshot stays JSON-safe. Every chunk but the last holds exactly `CHUNK` elements.
 */
export type Vector<T> = readonly (readonly T[])[];

const BITS = 5;
const CHUNK = 1 << BITS;
const WITHIN = CHUNK - 1;

export function vectorOf<T>(elements: readonly T[]): Vector<T> {
  const chunks: (readonly T[])[] = [];
  for (let start = 0; start < elements.length; start += CHUNK) {
    chunks.push(elements.slice(start, start + CHUNK));
  }
  return chunks;
}

/** A vector of `length` times the same value; its full chunks are one and the same array. */
export function filled<T>(length: number, value: T): Vector<T> {
  const whole: readonly T[] = Array.from({ length: CHUNK }, () => value);
  const chunks: (readonly T[])[] = Array.from({ length: length >> BITS }, () => whole);
  if ((length & WITHIN) > 0) chunks.push(whole.slice(0, length & WITHIN));
  return chunks;
}

export function size(vector: Vector<unknown>): number {
  const last = vector[vector.length - 1];
  return last === undefined ? 0 : (vector.length - 1) * CHUNK + last.length;
}

export function get<T>(vector: Vector<T>, index: number): T {
  return at(at(vector, index >> BITS), index & WITHIN);
}

export function push<T>(vector: Vector<T>, value: T): Vector<T> {
  const last = vector[vector.length - 1];
  if (last === undefined || last.length === CHUNK) return [...vector, [value]];
  const chunks = vector.slice();
  chunks[chunks.length - 1] = [...last, value];
  return chunks;
}

export function put<T>(vector: Vector<T>, index: number, value: T): Vector<T> {
  const chunk = at(vector, index >> BITS).slice();
  chunk[index & WITHIN] = value;
  const chunks = vector.slice();
  chunks[index >> BITS] = chunk;
  return chunks;
}

export function* each<T>(vector: Vector<T>): Generator<T> {
  for (const chunk of vector) yield* chunk;
}
