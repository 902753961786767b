import type { ReactNode } from 'react';
import { Choice } from '../../ui/choice.tsx';
import { useNames } from '../../ui/i18n/names.ts';
import { useSay } from '../../ui/i18n/use-say.ts';
import { Select } from '../../ui/select.tsx';
import { useDebrief } from '../debrief-context.ts';
import { debriefTexts } from '../messages/catalogue.ts';
import styles from './cases.module.css';
import { type CaseFilter, channelsIn, kindsIn } from './filter.ts';

/** Narrows the list of cases; what there is only one of is not asked. */
export function CaseFilters(props: {
  readonly filter: CaseFilter;
  readonly onChange: (filter: CaseFilter) => void;
}): ReactNode {
  const { filter, onChange } = props;
  const { cases } = useDebrief();
  const say = useSay(debriefTexts);
  const names = useNames();
  const kinds = kindsIn(cases);
  const channels = channelsIn(cases);
  return (
    <div className={styles.filters}>
      <Choice
        label={say('filterState')}
        options={[
          { value: 'all', label: say('showAll') },
          { value: 'missed', label: say('stateMissed') },
          { value: 'partly', label: say('statePartly') },
          { value: 'met', label: say('stateMet') },
        ]}
        value={filter.state}
        onChange={(state) => onChange({ ...filter, state })}
      />
      {kinds.length > 1 && (
        <Select
          label={say('filterKind')}
          options={[
            { value: 'any' as const, label: say('filterAnyKind') },
            ...kinds.map((kind) => ({ value: kind, label: say(`kind_${kind}`) })),
          ]}
          value={filter.kind}
          onChange={(kind) => onChange({ ...filter, kind })}
        />
      )}
      {channels.length > 1 && (
        <Select
          label={say('filterChannel')}
          options={[
            { value: 'any' as const, label: say('filterAnyChannel') },
            ...channels.map((channel) => ({ value: channel, label: names.channel(channel) })),
          ]}
          value={filter.channel}
          onChange={(channel) => onChange({ ...filter, channel })}
        />
      )}
    </div>
  );
}
