import type { Claim } from './claim.ts';
import { randomId } from './random-id.ts';

/** Real ms within which a tab that has the run says so. */
const PATIENCE_MS = 150;

/** What tabs say to each other about one run. */
type Message =
  /** I would like to write: does anybody? */
  | { readonly type: 'ask'; readonly from: string }
  /** I do. */
  | { readonly type: 'mine'; readonly from: string }
  /** From now on I do. */
  | { readonly type: 'take'; readonly from: string };

/**
 * Settles between tabs who writes, without Web Locks. A tab that hears nothing against it becomes
 * the writer; of two that ask at once, the smaller name does.
 */
export async function claimByChannel(
  name: string,
  open: (name: string) => BroadcastChannel = (channel) => new BroadcastChannel(channel),
): Promise<Claim> {
  const me = randomId();
  const channel = open(name);
  const lost = new Set<() => void>();
  let access: Claim['access'] | 'asking' = 'asking';

  const say = (type: Message['type']) => channel.postMessage({ type, from: me } satisfies Message);
  const lose = () => {
    access = 'readOnly';
    for (const callback of lost) callback();
  };
  channel.addEventListener('message', ({ data }: MessageEvent<Message>) => {
    if (data.type === 'take' && access === 'writer') lose();
    if (data.type === 'mine' && access === 'asking') access = 'readOnly';
    if (data.type !== 'ask' || access === 'readOnly') return;
    if (access === 'writer') say('mine');
    else if (data.from < me) access = 'readOnly';
    // The other may have begun to ask too late to have heard this tab ask.
    else say('ask');
  });

  say('ask');
  await new Promise((resolve) => setTimeout(resolve, PATIENCE_MS));
  if (access === 'asking') access = 'writer';
  return {
    get access() {
      return access === 'writer' ? 'writer' : 'readOnly';
    },
    onLost: (callback) => void lost.add(callback),
    takeOver: async () => {
      access = 'writer';
      say('take');
    },
    release: async () => {
      access = 'readOnly';
      channel.close();
    },
  };
}
