import type { ReactNode } from 'react';
import { Choice } from '../ui/choice.tsx';
import { Dialog } from '../ui/dialog.tsx';
import { useSay } from '../ui/i18n/use-say.ts';
import { Switch } from '../ui/switch.tsx';
import styles from './masthead.module.css';
import { appTexts } from './messages/catalogue.ts';
import type { Theme } from './preferences.ts';
import { usePreferences } from './preferences-context.ts';

/** Settings of this device. */
export function SettingsDialog({ onClose }: { readonly onClose: () => void }): ReactNode {
  const say = useSay(appTexts);
  const [{ theme, letterShortcuts, sound }, change] = usePreferences();
  return (
    <Dialog open onClose={onClose} title={say('settings')} size="s">
      <Choice<Theme>
        label={say('theme')}
        options={[
          { value: 'auto', label: say('themeAuto') },
          { value: 'light', label: say('themeLight') },
          { value: 'dark', label: say('themeDark') },
        ]}
        value={theme}
        onChange={(chosen) => change({ theme: chosen })}
      />
      <div className={styles.setting}>
        <Switch value={letterShortcuts} onChange={(on) => change({ letterShortcuts: on })}>
          {say('shortcuts')}
        </Switch>
        <p>{say('shortcutsHelp')}</p>
      </div>
      <div className={styles.setting}>
        <Switch value={sound} onChange={(on) => change({ sound: on })}>
          {say('sound')}
        </Switch>
        <p>{say('soundHelp')}</p>
      </div>
    </Dialog>
  );
}
