import type { ReactNode } from 'react';
import { SettingsDialog } from '../desk/settings/settings-dialog.tsx';
import { NewsDialog } from '../notices/news-dialog.tsx';
import { useMoves, useScreen } from '../player-context.ts';
import { ShortcutSheet, type ShortcutSheetProps } from '../shortcuts/shortcut-sheet.tsx';
import { FinishDialog } from './finish-dialog.tsx';
import { GraveDialog } from './grave-dialog.tsx';
import { LeaveAloneDialog } from './leave-alone-dialog.tsx';

/** The window over the desk, when there is one. */
export function Dialogs(props: Omit<ShortcutSheetProps, 'onClose'>): ReactNode {
  const asking = useScreen((state) => state.asking);
  const { ask } = useMoves();
  const close = () => ask(null);
  switch (asking?.type) {
    case undefined:
      return null;
    case 'finish':
      return <FinishDialog onClose={close} />;
    case 'settings':
      return <SettingsDialog onClose={close} />;
    case 'news':
      return <NewsDialog onClose={close} />;
    case 'shortcuts':
      return <ShortcutSheet {...props} onClose={close} />;
    case 'leaveAlone':
      return <LeaveAloneDialog item={asking.item} onClose={close} />;
    case 'delete':
    case 'ban':
    case 'deleteOwn':
      return <GraveDialog asking={asking} onClose={close} />;
  }
}
