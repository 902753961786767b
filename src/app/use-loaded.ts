import { useEffect, useState } from 'react';

/** Something on its way. */
export type Loaded<Value> =
  | { readonly type: 'loading' }
  | { readonly type: 'failed'; readonly message: string }
  | { readonly type: 'ready'; readonly value: Value };

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

/**
 * The value that `load` promises; loads again when `load` changes (memoise it). What comes after
 * the screen has gone, or after a newer request, is dropped.
 */
export function useLoaded<Value>(load: () => Promise<Value>): Loaded<Value> {
  const [found, setFound] = useState<{ readonly by: unknown; readonly loaded: Loaded<Value> }>();
  useEffect(() => {
    let wanted = true;
    const settle = (loaded: Loaded<Value>): void => {
      if (wanted) setFound({ by: load, loaded });
    };
    load().then(
      (value) => settle({ type: 'ready', value }),
      (error: unknown) => settle({ type: 'failed', message: messageOf(error) }),
    );
    return () => {
      wanted = false;
    };
  }, [load]);
  return found?.by === load ? found.loaded : { type: 'loading' };
}
