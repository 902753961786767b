import type { ReactNode } from 'react';
import type { RunSummary } from '../../storage/run-record.ts';
import { useLanguage } from '../../ui/i18n/language.ts';
import { useSay } from '../../ui/i18n/use-say.ts';
import { type Option, Select } from '../../ui/select.tsx';
import { TextField } from '../../ui/text-field.tsx';
import { recordsTexts } from '../messages/catalogue.ts';
import styles from './run-list.module.css';
import { isMixed, kindOf, type RunFilter, scenariosOf } from './selection.ts';

export interface RunFiltersProps {
  readonly runs: readonly RunSummary[];
  readonly filter: RunFilter;
  readonly onFilter: (filter: RunFilter) => void;
}

/** No id of a scenario, mode or state is spelt so. */
const ALL = '*';

/** What narrows the list: words, scenario, mode, whether the run is over. */
export function RunFilters({ runs, filter, onFilter }: RunFiltersProps): ReactNode {
  const say = useSay(recordsTexts);
  const { language } = useLanguage();
  const change = (part: Partial<RunFilter>): void => onFilter({ ...filter, ...part });
  const listed = runs.filter((run) => filter.kind === null || kindOf(run) === filter.kind);
  const scenarios = scenariosOf(listed, language).map(({ id, title }) => ({
    value: id,
    label: title,
  }));
  return (
    // Browsers of a few years ago do not know the element.
    // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role
    <div className={styles.filters} role="search">
      <TextField
        type="search"
        label={say('search')}
        help={say('searchHelp')}
        value={filter.words}
        onChange={(words) => change({ words })}
        className={styles.search ?? ''}
      />
      {isMixed(runs) && (
        <Narrowing
          label={say('kind')}
          options={[
            { value: 'exercise', label: say('kindExercises') },
            { value: 'drill', label: say('kindDrills') },
          ]}
          value={filter.kind}
          onChange={(kind) => change({ kind, scenario: null })}
        />
      )}
      {scenarios.length > 1 && (
        <Narrowing
          label={say('colScenario')}
          options={scenarios}
          value={filter.scenario}
          onChange={(scenario) => change({ scenario })}
        />
      )}
      <Narrowing
        label={say('colMode')}
        options={[
          { value: 'practice', label: say('modePractice') },
          { value: 'exam', label: say('modeExam') },
        ]}
        value={filter.mode}
        onChange={(mode) => change({ mode })}
      />
      <Narrowing
        label={say('state')}
        options={[
          { value: 'ended', label: say('stateEnded') },
          { value: 'open', label: say('stateOpen') },
        ]}
        value={filter.state}
        onChange={(state) => change({ state })}
      />
    </div>
  );
}

function Narrowing<Value extends string>(props: {
  readonly label: string;
  readonly options: readonly Option<Value>[];
  readonly value: Value | null;
  readonly onChange: (value: Value | null) => void;
}): ReactNode {
  const say = useSay(recordsTexts);
  return (
    <Select<Value | typeof ALL>
      label={props.label}
      options={[{ value: ALL, label: say('all') }, ...props.options]}
      value={props.value ?? ALL}
      onChange={(value) => props.onChange(value === ALL ? null : value)}
      className={styles.narrowing ?? ''}
    />
  );
}
