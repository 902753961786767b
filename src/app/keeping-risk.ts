import type { Archive } from '../storage/archive.ts';

/** What this browser may do to what it keeps for us. */
export type KeepingRisk =
  /** It erases what a site keeps after seven days without a visit (Safari, unless it is installed). */
  | { readonly type: 'sevenDays' }
  /** It may erase it when the disk runs out of room. */
  | { readonly type: 'eviction' }
  /** The same, and most of the room that it allows is taken. @see share 0 to 1. */
  | { readonly type: 'littleRoom'; readonly share: number };

/** Finished runs after which somebody who has answered is asked again. */
const AGAIN_AFTER = 10;
/** Share of the room allowed, from which it is worth a word. */
const LITTLE_ROOM = 0.8;

/**
 * Whether it is time to speak: after the first finished run, and once answered, after many more.
 *
 * @param answered how many finished runs there were when it was answered last, if it was.
 */
export function isReminderDue(finished: number, answered: unknown): boolean {
  return finished >= (typeof answered === 'number' ? answered + AGAIN_AFTER : 1);
}

/** Null where nothing is to be feared: the browser has promised, or all is in memory and said so. */
export async function readRisk(archive: Archive): Promise<KeepingRisk | null> {
  if (archive.keeping().type === 'memory') return null;
  if (await archive.askToPersist()) return null;
  if (erasesAfterSevenDays(navigator, isInstalled())) return { type: 'sevenDays' };
  const share = await shareTaken();
  return share > LITTLE_ROOM ? { type: 'littleRoom', share } : { type: 'eviction' };
}

/** WebKit's rule since 2020: script-written storage goes after seven days of use without a visit. */
export function erasesAfterSevenDays(
  { vendor, userAgent }: Pick<Navigator, 'vendor' | 'userAgent'>,
  installed: boolean,
): boolean {
  return !installed && vendor.startsWith('Apple') && /Safari|AppleWebKit/.test(userAgent);
}

function isInstalled(): boolean {
  return typeof matchMedia === 'function' && matchMedia('(display-mode: standalone)').matches;
}

async function shareTaken(): Promise<number> {
  try {
    const { usage = 0, quota = 0 } = await navigator.storage.estimate();
    return quota === 0 ? 0 : usage / quota;
  } catch {
    // Outside a secure context there is nobody to ask.
    return 0;
  }
}
