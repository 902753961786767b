import { type ReactNode, useState } from 'react';
import { Button } from '../../../ui/button.tsx';
import { Choice } from '../../../ui/choice.tsx';
import { Dialog } from '../../../ui/dialog.tsx';
import { useSay } from '../../../ui/i18n/use-say.ts';
import { Switch } from '../../../ui/switch.tsx';
import { TextArea } from '../../../ui/text-field.tsx';
import { PAGE_SETTING_KEYS, type PageSettings } from '../../../vocabulary/page-setting.ts';
import { useSeeThrough } from '../../item/see-through.ts';
import { playerTexts } from '../../messages/catalogue.ts';
import { isLive, useActions, useRun } from '../../player-context.ts';
import { HeldBackList } from './held-back-list.tsx';
import { Setting } from './setting.tsx';
import styles from './settings.module.css';
import { settingsTally } from './tally.ts';

/** What the page lets in. Saved as one, so that half a change is never on the air. */
export function SettingsDialog({ onClose }: { readonly onClose: () => void }): ReactNode {
  const say = useSay(playerTexts);
  const standing = useRun((state) => state.view.settings);
  const live = useRun(isLive);
  const { held, keptOut } = useRun(settingsTally);
  const [wanted, setWanted] = useState<PageSettings>(standing);
  const [words, setWords] = useState(standing.blockedWords.join('\n'));
  const save = useSave();
  const put = (change: Partial<PageSettings>) => setWanted({ ...wanted, ...change });
  const language = useRun((state) => state.view.language);
  const confirm = async () => {
    if (await save(standing, { ...wanted, blockedWords: linesOf(words) })) onClose();
  };
  return (
    <Dialog
      open
      onClose={onClose}
      title={say('pageSettings')}
      actions={
        <>
          <Button onPress={onClose}>{say('cancel')}</Button>
          <Button kind="primary" disabled={!live} onPress={() => void confirm()}>
            {say('save')}
          </Button>
        </>
      }
    >
      <p className={styles.effect}>{say('settingsWhen')}</p>
      <HeldBackList />
      <Setting about={say('settingProfanityDoes')} tally="tallyHeld" count={held.profanityFilter}>
        <Choice<PageSettings['profanityFilter']>
          label={say('settingProfanity')}
          options={[
            { value: 'off', label: say('profanityOff') },
            { value: 'medium', label: say('profanityMedium') },
            { value: 'strong', label: say('profanityStrong') },
          ]}
          value={wanted.profanityFilter}
          onChange={(profanityFilter) => put({ profanityFilter })}
        />
      </Setting>
      <Setting tally="tallyHeld" count={held.blockedWords}>
        <TextArea
          label={say('settingWords')}
          help={say('settingWordsHelp')}
          value={words}
          onChange={setWords}
          language={language}
        />
      </Setting>
      <Setting about={say('settingWhoDoes')} tally="tallyPosts" count={keptOut.posts}>
        <Choice<PageSettings['whoMayPost']>
          label={say('settingWho')}
          options={[
            { value: 'everyone', label: say('whoEveryone') },
            { value: 'nobody', label: say('whoNobody') },
          ]}
          value={wanted.whoMayPost}
          onChange={(whoMayPost) => put({ whoMayPost })}
        />
      </Setting>
      <Setting about={say('settingReviewDoes')} tally="tallyHeld" count={held.review}>
        <Switch
          value={wanted.reviewComments}
          onChange={(reviewComments) => put({ reviewComments })}
        >
          {say('settingReview')}
        </Switch>
      </Setting>
      <Setting about={say('settingPrivateDoes')} tally="tallyMessages" count={keptOut.messages}>
        <Switch
          value={wanted.privateMessages}
          onChange={(privateMessages) => put({ privateMessages })}
        >
          {say('settingPrivate')}
        </Switch>
      </Setting>
    </Dialog>
  );
}

/** One word or phrase a line; empty lines and repetitions are dropped. */
function linesOf(words: string): readonly string[] {
  const lines = words.split('\n').map((line) => line.trim());
  return [...new Set(lines.filter((line) => line !== ''))];
}

/** Asks for what is different, setting by setting; stops at the first refusal. */
function useSave(): (standing: PageSettings, wanted: PageSettings) => Promise<boolean> {
  const actions = useActions();
  const seeThrough = useSeeThrough();
  return async (standing, wanted) => {
    for (const setting of PAGE_SETTING_KEYS) {
      if (JSON.stringify(standing[setting]) === JSON.stringify(wanted[setting])) continue;
      const asked = actions.changeSetting({ setting, to: wanted[setting] });
      if (!(await seeThrough(asked, { text: 'doneSettings' }))) return false;
    }
    return true;
  };
}
