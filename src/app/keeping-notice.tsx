import { type ReactNode, useCallback, useState, useSyncExternalStore } from 'react';
import type { Archive } from '../storage/archive.ts';
import type { MemoryReason } from '../storage/keeping.ts';
import { useSay } from '../ui/i18n/use-say.ts';
import { Notice } from '../ui/notice.tsx';
import { appTexts } from './messages/catalogue.ts';

const REASONS = {
  unavailable: 'memoryUnavailable',
  full: 'memoryFull',
  broken: 'memoryBroken',
} as const satisfies Record<MemoryReason, string>;

/** Says plainly when nothing will be kept, and for what reason. */
export function KeepingNotice({ archive }: { readonly archive: Archive }): ReactNode {
  const say = useSay(appTexts);
  const subscribe = useCallback(
    (callback: () => void) => archive.onKeepingChange(callback),
    [archive],
  );
  const keeping = useSyncExternalStore(subscribe, () => archive.keeping());
  const [closed, setClosed] = useState(false);
  if (keeping.type === 'database' || closed) return null;
  return (
    <Notice tone="warning" title={say('memoryTitle')} onClose={() => setClosed(true)}>
      {say(REASONS[keeping.reason])}
    </Notice>
  );
}
