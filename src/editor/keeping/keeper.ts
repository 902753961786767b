import type { Draft } from '../../storage/drafts.ts';
import type { Workbench } from '../workbench/workbench.ts';

/** Whether what is on the bench is kept. */
export type Kept =
  | { readonly type: 'kept'; readonly at: string | null }
  | { readonly type: 'keeping' }
  | { readonly type: 'failed'; readonly message: string };

/** What a keeper needs of the world. */
export interface KeeperPorts {
  readonly put: (draft: Draft) => Promise<void>;
  /** ISO 8601. */
  readonly now: () => string;
}

export interface Keeper {
  /** Keeps at once what is not kept yet. */
  readonly keep: () => Promise<void>;
  readonly state: () => Kept;
  readonly subscribe: (callback: () => void) => () => void;
  /** Keeps what changes from now on, until the function it returns is called: that keeps the rest. */
  readonly watch: () => () => void;
}

/** Real ms of rest after which a change is kept. */
export const REST = 800;

/**
 * Keeps a draft whenever its text has changed, a moment later; what is written while it is being kept
 * is kept next. What could not be kept is tried again with the next change, and said meanwhile.
 */
export function createKeeper(id: string, bench: Workbench, ports: KeeperPorts): Keeper {
  const callbacks = new Set<() => void>();
  let state: Kept = { type: 'kept', at: null };
  let keptText = bench.getState().document.text;
  let keptAt: string | null = null;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let underWay: Promise<void> | null = null;

  const become = (next: Kept): void => {
    state = next;
    for (const callback of callbacks) callback();
  };

  async function write(): Promise<void> {
    const { document, file } = bench.getState();
    const { text } = document;
    if (text === keptText) {
      // What was changed and taken back before it was kept, or after that failed, is kept already.
      if (state.type !== 'kept') become({ type: 'kept', at: keptAt });
      return;
    }
    become({ type: 'keeping' });
    const savedAt = ports.now();
    try {
      await ports.put({ id, file, text, savedAt });
      keptText = text;
      keptAt = savedAt;
      become({ type: 'kept', at: savedAt });
    } catch (failure) {
      become({
        type: 'failed',
        message: failure instanceof Error ? failure.message : String(failure),
      });
      return;
    }
    await write();
  }

  async function keep(): Promise<void> {
    clearTimeout(timer);
    underWay ??= write().finally(() => {
      underWay = null;
    });
    await underWay;
  }

  function watch(): () => void {
    const stop = bench.subscribe(({ document }, before) => {
      if (document.text === before.document.text) return;
      if (state.type !== 'keeping') become({ type: 'keeping' });
      clearTimeout(timer);
      timer = setTimeout(() => void keep(), REST);
    });
    return () => {
      stop();
      void keep();
    };
  }

  return {
    keep,
    state: () => state,
    subscribe(callback) {
      callbacks.add(callback);
      return () => callbacks.delete(callback);
    },
    watch,
  };
}
