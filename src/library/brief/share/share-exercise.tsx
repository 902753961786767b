import { Check, Copy } from 'lucide-react';
import { type ReactNode, useState } from 'react';
import { LOCKABLE, type Lockable, type RunSettings } from '../../../engine/run.ts';
import type { Scenario } from '../../../scenario/schema/scenario.ts';
import { Button } from '../../../ui/button.tsx';
import { Disclosure } from '../../../ui/disclosure.tsx';
import { useSay } from '../../../ui/i18n/use-say.ts';
import { Switch } from '../../../ui/switch.tsx';
import { TextField } from '../../../ui/text-field.tsx';
import { libraryTexts } from '../../messages/catalogue.ts';
import { hrefOf, type Locked } from '../link.ts';
import { SETTING_NAMES } from '../link-note.tsx';
import { QrCode } from './qr-code.tsx';
import { reachOf } from './reach.ts';
import styles from './share.module.css';

export interface ShareExerciseProps {
  readonly scenario: Scenario;
  /** As they stand on the screen: what the link can fix. */
  readonly settings: RunSettings;
  readonly seed: number | null;
  readonly address: string;
  readonly onCopy: (text: string) => Promise<void>;
}

/** Everybody of a class who opens the link with one seed gets the same arrivals, to the second. */
const CLASS_SEED = 1;

/** A link to this exercise that fixes what its maker chooses, to be copied or shown to a room. */
export function ShareExercise(props: ShareExerciseProps): ReactNode {
  const { scenario, settings, seed, address } = props;
  const say = useSay(libraryTexts);
  const [open, setOpen] = useState(false);
  const [fixed, setFixed] = useState<ReadonlySet<Lockable>>(new Set(['mode', 'language', 'seed']));
  const all: Locked = { ...chosen(settings), seed: seed ?? CLASS_SEED };
  const locked: Locked = Object.fromEntries(
    LOCKABLE.filter((key) => fixed.has(key)).map((key) => [key, all[key]]),
  );
  const link = address + hrefOf(scenario.id, locked);
  const fix = (key: Lockable, wanted: boolean): void => {
    const next = new Set(fixed);
    if (wanted) next.add(key);
    else next.delete(key);
    setFixed(next);
  };
  return (
    <Disclosure
      level={2}
      title={say('shareTitle')}
      className={styles.share ?? ''}
      open={open}
      onToggle={setOpen}
    >
      {open && (
        <div className={styles.panel}>
          <fieldset className={styles.locks}>
            <legend>{say('shareLead')}</legend>
            {LOCKABLE.map((key) => (
              <Switch key={key} value={fixed.has(key)} onChange={(wanted) => fix(key, wanted)}>
                {say(SHARE_LABELS[key])}
              </Switch>
            ))}
          </fieldset>
          <div className={styles.link}>
            <TextField label={say('shareLink')} value={link} readOnly onChange={() => undefined} />
            <CopyKey text={link} onCopy={props.onCopy} />
            <p className={styles.reach}>{say(REACHES[reachOf(address)])}</p>
          </div>
          <QrCode text={link} label={say('shareQr')} />
        </div>
      )}
    </Disclosure>
  );
}

const SHARE_LABELS = {
  ...SETTING_NAMES,
  seed: 'shareSeed',
} as const satisfies Record<Lockable, string>;

const REACHES = {
  anyone: 'shareReachAnyone',
  network: 'shareReachNetwork',
  machine: 'shareReachMachine',
} as const;

function chosen({ mode, language, allowance, rate }: RunSettings): Locked {
  return { mode, language, allowance, rate };
}

function CopyKey(props: {
  readonly text: string;
  readonly onCopy: (text: string) => Promise<void>;
}): ReactNode {
  const say = useSay(libraryTexts);
  const [copied, setCopied] = useState<'no' | 'yes' | 'refused'>('no');
  const copy = (): void => {
    props.onCopy(props.text).then(
      () => setCopied('yes'),
      () => setCopied('refused'),
    );
  };
  return (
    <div className={styles.copy}>
      <Button onPress={copy} icon={copied === 'yes' ? <Check /> : <Copy />}>
        {say('shareCopy')}
      </Button>
      <output>
        {copied === 'yes' && say('shareCopied')}
        {copied === 'refused' && say('shareCopyRefused')}
      </output>
    </div>
  );
}
