import { Search, Settings2 } from 'lucide-react';
import { lazy, type ReactNode, Suspense, useContext, useEffect, useState } from 'react';
import { tinykeys } from 'tinykeys';
import { Button } from '../ui/button.tsx';
import { OpenPaletteContext } from '../ui/commands/commands.ts';
import { LOCALES } from '../ui/i18n/catalogue.ts';
import { useSay } from '../ui/i18n/use-say.ts';
import { IconButton } from '../ui/icon-button.tsx';
import { MODIFIER_KEY } from '../ui/modifier-key.ts';
import type { LampState } from '../ui/on-air-light.tsx';
import { Wordmark } from '../ui/wordmark.tsx';
import styles from './masthead.module.css';
import { appTexts } from './messages/catalogue.ts';
import { usePreferences } from './preferences-context.ts';

const SettingsDialog = lazy(async () => ({
  default: (await import('./settings-dialog.tsx')).SettingsDialog,
}));

/** Over every screen but the player, which has a header of its own. */
export function Masthead({ lamp = 'off' }: { readonly lamp?: LampState }): ReactNode {
  const say = useSay(appTexts);
  const [open, setOpen] = useState(false);
  const openPalette = useContext(OpenPaletteContext);
  // The desk has a sheet of its own; everywhere else the commands say what there is.
  useEffect(() => tinykeys(window, { '?': openPalette, 'Shift+?': openPalette }), [openPalette]);
  return (
    <header className={styles.masthead} data-print="no">
      <a href="#/" className={styles.home} aria-label={say('home')}>
        <Wordmark state={lamp} />
      </a>
      <nav className={styles.tools}>
        <a href="#/about" className={styles.link}>
          {say('about')}
        </a>
        <LanguageSwitch />
        <IconButton
          label={say('palette')}
          keys={`${MODIFIER_KEY} K`}
          icon={<Search />}
          onPress={openPalette}
        />
        <IconButton label={say('settings')} icon={<Settings2 />} onPress={() => setOpen(true)} />
      </nav>
      {open && (
        <Suspense>
          <SettingsDialog onClose={() => setOpen(false)} />
        </Suspense>
      )}
    </header>
  );
}

/** The other language, in that language, so that whoever needs it can read it. */
function LanguageSwitch(): ReactNode {
  const say = useSay(appTexts);
  const [{ language }, change] = usePreferences();
  const other = language === 'fr' ? 'en' : 'fr';
  return (
    <Button kind="quiet" size="s" onPress={() => change({ language: other })}>
      <span lang={LOCALES[other]}>{say('languageSwitch')}</span>
    </Button>
  );
}
