import { type ReactNode, useEffect, useRef } from 'react';
import { Button } from '../ui/button.tsx';
import { useSay } from '../ui/i18n/use-say.ts';
import { Notice, NoticeStack } from '../ui/notice.tsx';
import { recordsTexts } from './messages/catalogue.ts';

/** Runs thrown away a moment ago. */
export interface Undoable {
  readonly count: number;
  readonly onUndo: () => void;
  readonly onClose: () => void;
}

/** Says what was thrown away and takes it back. It stays until it is closed: nobody has to be quick. */
export function Undo({ undo }: { readonly undo: Undoable }): ReactNode {
  const say = useSay(recordsTexts);
  const key = useRef<HTMLSpanElement>(null);
  // What was pressed has gone with its row: the focus goes where it can be taken back.
  useEffect(() => key.current?.querySelector('button')?.focus(), []);
  return (
    <NoticeStack>
      <Notice
        onClose={undo.onClose}
        action={
          <span ref={key}>
            <Button size="s" onPress={undo.onUndo}>
              {say('undo')}
            </Button>
          </span>
        }
      >
        {say('binned', { count: undo.count })}
      </Notice>
    </NoticeStack>
  );
}
