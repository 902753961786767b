import { ClipboardCheck } from 'lucide-react';
import type { ReactNode } from 'react';
import { Button } from '../../ui/button.tsx';
import { useSay } from '../../ui/i18n/use-say.ts';
import { Menu } from '../../ui/menu.tsx';
import { approvedLines } from '../desk/known.ts';
import { playerTexts } from '../messages/catalogue.ts';
import { useRun } from '../player-context.ts';
import { useShow } from '../words.ts';

/** Puts an approved line into the words being written. Absent while there is none. */
export function LineMenu(props: { readonly onInsert: (line: string) => void }): ReactNode {
  const say = useSay(playerTexts);
  const lines = useRun(approvedLines);
  const show = useShow();
  if (lines.length === 0) return null;
  const insert = (id: string) => {
    const line = lines.find((one) => one.id === id);
    if (line !== undefined) props.onInsert(show(line.text).text);
  };
  return (
    <Menu
      trigger={
        <Button size="s" kind="quiet" icon={<ClipboardCheck />}>
          {say('insertLine')}
        </Button>
      }
      label={say('lines')}
      entries={lines.map((line) => ({
        id: line.id,
        label: show(line.title).text,
        detail: show(line.text).text,
      }))}
      onAction={insert}
    />
  );
}
