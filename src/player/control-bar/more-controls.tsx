import { Ellipsis } from 'lucide-react';
import { type ReactNode, useContext } from 'react';
import { OpenPaletteContext } from '../../ui/commands/commands.ts';
import { useSay } from '../../ui/i18n/use-say.ts';
import { IconButton } from '../../ui/icon-button.tsx';
import { Menu, type MenuEntry } from '../../ui/menu.tsx';
import { playerTexts } from '../messages/catalogue.ts';
import { useActions, useMoves, useRun } from '../player-context.ts';
import { useLanguageToggle } from './use-language-toggle.ts';
import { useSpeeds } from './use-speeds.ts';

/** The keys for which a narrow bar has no room, in a menu. */
export function MoreControls({ onLeave }: { readonly onLeave: () => void }): ReactNode {
  const say = useSay(playerTexts);
  const actions = useActions();
  const { ask } = useMoves();
  const openPalette = useContext(OpenPaletteContext);
  const { toggle } = useLanguageToggle();
  const speeds = useSpeeds();
  const rate = useRun((state) => state.view.rate);
  const unread = useRun((state) => state.desk.unread.length);
  const writer = useRun((state) => state.access === 'writer');
  const entries: MenuEntry<string>[] = [
    { id: 'language', label: say('otherLanguage') },
    { id: 'palette', label: say('palette') },
    { id: 'news', label: say('newsKey', { count: unread }) },
    ...speeds.map((speed, place) => ({
      id: String(speed),
      label: say('speedEntry', { rate: speed }),
      selected: speed === rate,
      apart: place === 0,
    })),
    { id: 'leave', label: say('leave'), apart: true },
    { id: 'finish', label: say('finish'), disabled: !writer },
  ];
  const act = (id: string) => {
    if (id === 'language') toggle();
    else if (id === 'palette') openPalette();
    else if (id === 'news') ask({ type: 'news' });
    else if (id === 'leave') onLeave();
    else if (id === 'finish') ask({ type: 'finish' });
    else void actions.changeRate(Number(id));
  };
  return (
    <Menu
      trigger={<IconButton size="s" label={say('more')} icon={<Ellipsis />} />}
      label={say('more')}
      entries={entries}
      onAction={act}
    />
  );
}
