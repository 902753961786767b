import { claimByChannel } from './channel-claim.ts';
import type { Claim } from './claim.ts';
import { claimByLock } from './lock-claim.ts';

/**
 * Asks for the right to write to a run. Web Locks give it where the page has them; over plain HTTP,
 * where it has not, tabs settle it between themselves. Should both fail, the database still refuses
 * two events of one `seq`.
 */
export async function claimRun(run: string): Promise<Claim> {
  return await claim(`en-ondes/run/${run}`);
}

/** The same for a scenario that is being written: of two tabs, one writes. */
export async function claimDraft(draft: string): Promise<Claim> {
  return await claim(`en-ondes/draft/${draft}`);
}

async function claim(name: string): Promise<Claim> {
  if (typeof navigator !== 'undefined' && 'locks' in navigator && navigator.locks !== undefined) {
    return await claimByLock(name, navigator.locks);
  }
  return typeof BroadcastChannel === 'undefined' ? claimAlone() : await claimByChannel(name);
}

/** A browser without channels has no way to learn of a second tab. */
function claimAlone(): Claim {
  return {
    access: 'writer',
    onLost: () => undefined,
    takeOver: async () => undefined,
    release: async () => undefined,
  };
}
