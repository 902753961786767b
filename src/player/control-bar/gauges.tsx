import type { ReactNode } from 'react';
import type { Variable } from '../../scenario/schema/scenario.ts';
import { LOCALES } from '../../ui/i18n/catalogue.ts';
import { useSay } from '../../ui/i18n/use-say.ts';
import { Meter } from '../../ui/meter.tsx';
import { playerTexts } from '../messages/catalogue.ts';
import { useRun } from '../player-context.ts';
import { useShow } from '../words.ts';
import styles from './control-bar.module.css';

/** The variables that the scenario lets the trainee see, as levels. */
export function Gauges(): ReactNode {
  const variables = useRun((state) => state.programme.scenario.variables);
  return (
    <div className={styles.gauges}>
      {variables
        .filter(({ shown }) => shown)
        .map((variable) => (
          <Gauge key={variable.id} variable={variable} />
        ))}
    </div>
  );
}

function Gauge({ variable }: { readonly variable: Variable }): ReactNode {
  const say = useSay(playerTexts);
  const show = useShow();
  const value = useRun((state) => state.view.variable(variable.id));
  const { min, max } = variable;
  const label = show(variable.label);
  const share = max === min ? 0 : ((value - min) / (max - min)) * 100;
  return (
    <div className={styles.gauge}>
      <span lang={LOCALES[label.language]}>{label.text}</span>
      <span className={styles.level} title={say('gaugeValue', { value, max })}>
        {value}
      </span>
      <Meter label={label.text} value={share} size="s" figure={false} />
    </div>
  );
}
