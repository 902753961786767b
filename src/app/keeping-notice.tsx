import { type ReactNode, useCallback, useEffect, useState, useSyncExternalStore } from 'react';
import type { Archive } from '../storage/archive.ts';
import type { Keeping, MemoryReason } from '../storage/keeping.ts';
import { Button } from '../ui/button.tsx';
import { useSay } from '../ui/i18n/use-say.ts';
import { Notice } from '../ui/notice.tsx';
import { appTexts } from './messages/catalogue.ts';

const REASONS = {
  unavailable: 'memoryUnavailable',
  full: 'memoryFull',
  broken: 'memoryBroken',
} as const satisfies Record<MemoryReason, string>;

/** Real ms between two attempts to find the database again. */
const RETRY_MS = 20_000;

function useKeeping(archive: Archive): Keeping {
  const subscribe = useCallback(
    (callback: () => void) => archive.onKeepingChange(callback),
    [archive],
  );
  return useSyncExternalStore(subscribe, () => archive.keeping());
}

/** Says plainly when nothing will be kept and for what reason, and when all is kept again. */
export function KeepingNotice({ archive }: { readonly archive: Archive }): ReactNode {
  const keeping = useKeeping(archive);
  const [closed, setClosed] = useState<Keeping | null>(null);
  const [wasInMemory, setWasInMemory] = useState(false);
  const inMemory = keeping.type === 'memory';
  if (inMemory && !wasInMemory) setWasInMemory(true);
  useRetries(archive, inMemory);
  if (closed === keeping) return null;
  const onClose = (): void => setClosed(keeping);
  if (keeping.type === 'memory') {
    return <InMemory archive={archive} reason={keeping.reason} onClose={onClose} />;
  }
  return wasInMemory && closed?.type !== 'database' ? <BackAgain onClose={onClose} /> : null;
}

/** A database that failed may come back: room was made, or the other tab was closed. */
function useRetries(archive: Archive, inMemory: boolean): void {
  useEffect(() => {
    if (!inMemory) return;
    const retry = (): void => {
      if (!document.hidden) void archive.tryDatabaseAgain();
    };
    const timer = setInterval(retry, RETRY_MS);
    document.addEventListener('visibilitychange', retry);
    return () => {
      clearInterval(timer);
      document.removeEventListener('visibilitychange', retry);
    };
  }, [archive, inMemory]);
}

function InMemory(props: {
  readonly archive: Archive;
  readonly reason: MemoryReason;
  readonly onClose: () => void;
}): ReactNode {
  const { archive, reason, onClose } = props;
  const say = useSay(appTexts);
  const [tried, setTried] = useState(false);
  const retry = async (): Promise<void> => {
    setTried(false);
    setTried(!(await archive.tryDatabaseAgain()));
  };
  const save = async (): Promise<void> => {
    const { exportAllRuns } = await import('./export-runs.ts');
    await exportAllRuns(archive);
  };
  return (
    <Notice
      tone="warning"
      title={say('memoryTitle')}
      onClose={onClose}
      action={
        <>
          <Button size="s" kind="primary" onPress={() => void save()}>
            {say('memoryExport')}
          </Button>
          <Button size="s" onPress={() => void retry()}>
            {say('memoryRetry')}
          </Button>
        </>
      }
    >
      {say(REASONS[reason])}
      {tried && <p>{say('memoryStill')}</p>}
    </Notice>
  );
}

function BackAgain({ onClose }: { readonly onClose: () => void }): ReactNode {
  const say = useSay(appTexts);
  return (
    <Notice title={say('memoryOverTitle')} onClose={onClose}>
      {say('memoryOver')}
    </Notice>
  );
}
