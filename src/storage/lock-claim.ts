import type { Claim } from './claim.ts';

/** What is needed of `navigator.locks`. */
export type Locks = Pick<LockManager, 'request'>;

/** Holds a lock for as long as the page lives, or until it is released or stolen. */
export async function claimByLock(name: string, locks: Locks): Promise<Claim> {
  let access: Claim['access'] = 'readOnly';
  let letGo: () => void = () => undefined;
  let settled: Promise<unknown> = Promise.resolve();
  const lost = new Set<() => void>();

  const hold = (options: LockOptions): Promise<boolean> =>
    new Promise((answered, failed) => {
      const request = locks.request(name, options, async (lock) => {
        if (lock === null) return answered(false);
        access = 'writer';
        const released = new Promise<void>((resolve) => {
          letGo = resolve;
        });
        answered(true);
        await released;
      });
      // A stolen lock rejects the request of the tab that held it.
      settled = request.catch((reason: unknown) => {
        if (access === 'readOnly') return failed(reason);
        access = 'readOnly';
        for (const callback of lost) callback();
      });
    });

  await hold({ ifAvailable: true });
  return {
    get access() {
      return access;
    },
    onLost: (callback) => void lost.add(callback),
    takeOver: async () => void (access === 'writer' || (await hold({ steal: true }))),
    release: async () => {
      access = 'readOnly';
      letGo();
      await settled;
    },
  };
}
