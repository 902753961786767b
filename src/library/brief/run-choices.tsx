import type { ReactNode } from 'react';
import type { RunSettings } from '../../engine/run.ts';
import { msOf } from '../../scenario/duration.ts';
import type { Scenario } from '../../scenario/schema/scenario.ts';
import { Choice } from '../../ui/choice.tsx';
import { useFormats } from '../../ui/i18n/formats.ts';
import { useSay } from '../../ui/i18n/use-say.ts';
import { Select } from '../../ui/select.tsx';
import { TextField } from '../../ui/text-field.tsx';
import { libraryTexts } from '../messages/catalogue.ts';
import styles from './brief-screen.module.css';
import { type Choices, speedsFor } from './choices.ts';
import type { Locked } from './link.ts';
import { LinkNote } from './link-note.tsx';

export interface RunChoicesProps {
  readonly scenario: Scenario;
  readonly locked: Locked;
  readonly choices: Choices;
  readonly onChange: (choices: Choices) => void;
}

const ALLOWANCES = { '1': 1, '1.5': 1.5, '2': 2, none: null } as const;

function keyOf(allowance: RunSettings['allowance']): keyof typeof ALLOWANCES {
  if (allowance === null) return 'none';
  return allowance === 1 ? '1' : allowance === 1.5 ? '1.5' : '2';
}

/** How the run will be played. What a link has fixed is shown, and cannot be moved. */
export function RunChoices(props: RunChoicesProps): ReactNode {
  const { scenario, locked, choices } = props;
  const say = useSay(libraryTexts);
  const set = (change: Partial<RunSettings>): void =>
    props.onChange({ ...choices, settings: { ...choices.settings, ...change } });
  return (
    <div className={styles.choices}>
      <LinkNote locked={locked} />
      {scenario.languages.length > 1 && (
        <Choice
          label={say('language')}
          disabled={locked.language !== undefined}
          options={[
            { value: 'fr', label: 'Français' },
            { value: 'en', label: 'English' },
          ]}
          value={choices.settings.language}
          onChange={(language) => set({ language })}
        />
      )}
      <Choice
        label={say('mode')}
        look="list"
        disabled={locked.mode !== undefined}
        options={[
          { value: 'practice', label: say('modePractice'), detail: say('modePracticeDetail') },
          { value: 'exam', label: say('modeExam'), detail: say('modeExamDetail') },
        ]}
        value={choices.settings.mode}
        onChange={(mode) => set({ mode })}
      />
      <Allowance {...props} set={set} />
      {choices.settings.allowance !== null && <Speed {...props} set={set} />}
      <TextField
        label={say('pseudonym')}
        help={say('pseudonymHelp')}
        maxLength={60}
        value={choices.pseudonym}
        onChange={(pseudonym) => props.onChange({ ...choices, pseudonym })}
      />
    </div>
  );
}

type Part = RunChoicesProps & { readonly set: (change: Partial<RunSettings>) => void };

function Allowance({ scenario, locked, choices, set }: Part): ReactNode {
  const say = useSay(libraryTexts);
  const minutes = (factor: number): string =>
    say('allowance1Detail', {
      minutes: Math.round(
        (msOf(scenario.clock.duration) / choices.settings.rate / 60_000) * factor,
      ),
    });
  return (
    <Choice
      label={say('allowance')}
      look="tiles"
      disabled={locked.allowance !== undefined}
      options={[
        { value: '1', label: say('allowance1'), detail: minutes(1) },
        { value: '1.5', label: say('allowance15'), detail: minutes(1.5) },
        { value: '2', label: say('allowance2'), detail: minutes(2) },
        { value: 'none', label: say('allowanceNone'), detail: say('allowanceNoneDetail') },
      ]}
      value={keyOf(choices.settings.allowance)}
      onChange={(key) => set({ allowance: ALLOWANCES[key] })}
    />
  );
}

function Speed({ scenario, locked, choices, set }: Part): ReactNode {
  const say = useSay(libraryTexts);
  const formats = useFormats();
  const own = scenario.clock.rate;
  return (
    <Select
      className={styles.speed ?? ''}
      label={say('speed')}
      disabled={locked.rate !== undefined}
      options={[...new Set([...speedsFor(own), choices.settings.rate])].map((rate) => ({
        value: String(rate),
        label: say('speedValue', { rate: formats.number(rate) }),
        ...(rate === own && { detail: say('speedOwn') }),
      }))}
      value={String(choices.settings.rate)}
      onChange={(rate) => set({ rate: Number(rate) })}
    />
  );
}
