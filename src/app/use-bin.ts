import { useCallback, useState } from 'react';
import type { Archive } from '../storage/archive.ts';

/** Runs just thrown away: how many, the way to have them back, and the way to be told no more of it. */
interface Binned {
  readonly count: number;
  readonly onUndo: () => void;
  readonly onClose: () => void;
}

/** Throws runs into the bin, and takes back the last throw. @param again called after each change. */
export function useBin(
  archive: Archive,
  again: () => void,
): readonly [Binned | null, (ids: readonly string[]) => void] {
  const [last, setLast] = useState<readonly string[] | null>(null);
  const bin = useCallback(
    async (ids: readonly string[]): Promise<void> => {
      const at = new Date().toISOString();
      await Promise.all(ids.map(async (id) => await archive.runs.bin(id, at)));
      setLast(ids);
      again();
    },
    [archive, again],
  );
  const throwAway = (ids: readonly string[]): void => void bin(ids);
  if (last === null) return [null, throwAway];
  const onClose = (): void => setLast(null);
  const onUndo = (): void => {
    onClose();
    void Promise.all(last.map(async (id) => await archive.runs.putBack(id))).then(again);
  };
  return [{ count: last.length, onUndo, onClose }, throwAway];
}
