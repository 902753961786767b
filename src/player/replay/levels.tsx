import type { ReactNode } from 'react';
import type { Variable } from '../../scenario/schema/scenario.ts';
import { LOCALES } from '../../ui/i18n/catalogue.ts';
import { useSay } from '../../ui/i18n/use-say.ts';
import { playerTexts } from '../messages/catalogue.ts';
import { useRun } from '../player-context.ts';
import { useShow } from '../words.ts';
import styles from './replay.module.css';

/** What the variables were worth: those that were in sight, and those that the debrief speaks of. */
export function Levels(): ReactNode {
  const say = useSay(playerTexts);
  const variables = useRun((state) => state.programme.scenario.variables);
  return (
    <section aria-label={say('replayLevels')}>
      <dl className={styles.levels}>
        {variables
          .filter(({ shown, role }) => shown || role !== undefined)
          .map((variable) => (
            <Level key={variable.id} variable={variable} />
          ))}
      </dl>
    </section>
  );
}

function Level({ variable }: { readonly variable: Variable }): ReactNode {
  const show = useShow();
  const value = useRun((state) => state.view.variable(variable.id));
  const label = show(variable.label);
  return (
    <div>
      <dt lang={LOCALES[label.language]}>{label.text}</dt>
      <dd>{value}</dd>
    </div>
  );
}
