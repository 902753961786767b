/** How tabs tell each other that the log of a run has grown. What it holds is read from the archive. */
export interface LogChannel {
  /** This tab has kept more. */
  tell(): void;
  /** Calls back when another tab has. */
  watch(onMore: () => void): void;
  close(): void;
}

/** A browser without channels follows nothing: a tab that only reads shows what there was. */
export function openLogChannel(run: string): LogChannel {
  if (typeof BroadcastChannel === 'undefined') {
    return { tell: () => undefined, watch: () => undefined, close: () => undefined };
  }
  const channel = new BroadcastChannel(`en-ondes/log/${run}`);
  let open = true;
  return {
    // A closed channel throws, and what was kept is kept whether or not anybody hears of it.
    tell: () => open && channel.postMessage('grown'),
    watch: (onMore) => channel.addEventListener('message', onMore),
    close: () => {
      open = false;
      channel.close();
    },
  };
}
