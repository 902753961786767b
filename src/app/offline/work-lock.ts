/** What is needed of `navigator.locks`. */
export type Locks = Pick<LockManager, 'request'>;

/** Held, shared, by every page that shows anything but the library. */
const NAME = 'en-ondes/at-work';

/**
 * Tells the other tabs of this browser that somebody is at work here. A lock is let go of by the
 * browser itself when its page is closed or crashes.
 */
export function createWorkLock(locks: Locks) {
  let done: (() => void) | null = null;
  return {
    begin() {
      if (done !== null) return;
      const over = new Promise<void>((resolve) => {
        done = resolve;
      });
      void locks.request(NAME, { mode: 'shared' }, async () => await over);
    },
    end() {
      done?.();
      done = null;
    },
    /** Does something while nobody is at work in any tab. @returns false, at once, when somebody is. */
    async whileNobodyWorks(deed: () => Promise<void>): Promise<boolean> {
      return await locks.request(NAME, { ifAvailable: true }, async (lock) => {
        if (lock !== null) await deed();
        return lock !== null;
      });
    },
    /** Resolves once nobody is at work in any tab. */
    async untilNobodyWorks(): Promise<void> {
      await locks.request(NAME, async () => undefined);
    },
  };
}
