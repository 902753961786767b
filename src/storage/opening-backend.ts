import type { Backend } from './backend.ts';

/**
 * A backend that is still being opened, to be used already: each call waits for it, and fails as the
 * opening does.
 */
export function backendOnItsWay(opening: Promise<Backend>): Backend {
  return {
    get: async (shelf, key) => await (await opening).get(shelf, key),
    values: async (shelf, prefix, from) => await (await opening).values(shelf, prefix, from),
    entries: async (shelf) => await (await opening).entries(shelf),
    write: async (changes, durability) => await (await opening).write(changes, durability),
    close: () =>
      void opening.then(
        (backend) => backend.close(),
        () => undefined,
      ),
  };
}
