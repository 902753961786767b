/**
 * All that the pure rooms may know of their surroundings beyond the language itself: things that
 * every runtime has and that answer the same everywhere. See `tsconfig.pure.json`.
 */
declare class TextEncoder {
  encode(input?: string): Uint8Array<ArrayBuffer>;
}

declare class TextDecoder {
  constructor(label?: 'utf-8', options?: { fatal?: boolean; ignoreBOM?: boolean });
  decode(input?: Uint8Array): string;
}

declare function structuredClone<T>(value: T): T;
