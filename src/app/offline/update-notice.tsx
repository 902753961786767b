import { type ReactNode, useState } from 'react';
import { useStore } from 'zustand';
import { Button } from '../../ui/button.tsx';
import { useSay } from '../../ui/i18n/use-say.ts';
import { Notice } from '../../ui/notice.tsx';
import { useHashPath } from '../hash-location.ts';
import { appTexts } from '../messages/catalogue.ts';
import { updates as browserUpdates } from './browser-updates.ts';
import type { Updates } from './updates.ts';

/** Says on the library, and nowhere else, that a newer version can be had. */
export function UpdateNotice({ updates }: { readonly updates: Updates }): ReactNode {
  const say = useSay(appTexts);
  const state = useStore(updates.state);
  const [path] = useHashPath();
  const [later, setLater] = useState(false);
  if (state === 'none' || later || path !== '/') return null;
  return (
    <Notice
      title={say('updateTitle')}
      onClose={() => setLater(true)}
      action={
        state === 'held' ? undefined : (
          <Button size="s" busy={state === 'taking'} onPress={() => void updates.take()}>
            {say('updateTake')}
          </Button>
        )
      }
    >
      {say(state === 'held' ? 'updateHeld' : 'updateText')}
    </Notice>
  );
}

/** The same for this browser; draws nothing where it keeps no copy of the studio. */
export function BrowserUpdateNotice(): ReactNode {
  return browserUpdates !== null && <UpdateNotice updates={browserUpdates} />;
}
