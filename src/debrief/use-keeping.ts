import { useState } from 'react';

/** How far the keeping of something is. */
export type Keeping = 'idle' | 'saving' | 'saved' | { readonly failed: string };

/** Follows a promise that keeps something: under way, kept, or why not. Never rejects. */
export function useKeeping(): readonly [Keeping, (work: Promise<void>) => Promise<boolean>] {
  const [keeping, setKeeping] = useState<Keeping>('idle');
  const follow = async (work: Promise<void>): Promise<boolean> => {
    setKeeping('saving');
    try {
      await work;
      setKeeping('saved');
      return true;
    } catch (error) {
      setKeeping({ failed: error instanceof Error ? error.message : String(error) });
      return false;
    }
  };
  return [keeping, follow];
}
