import type { ReactNode } from 'react';
import type { Fact } from '../../scenario/schema/organisation.ts';
import { Badge } from '../../ui/badge.tsx';
import { useSay } from '../../ui/i18n/use-say.ts';
import { playerTexts } from '../messages/catalogue.ts';
import { useRun } from '../player-context.ts';
import { ApprovedLineCard } from './approved-line-card.tsx';
import styles from './desk.module.css';
import { approvedLines, knownFacts } from './known.ts';
import { Said } from './said.tsx';

/** What may be said, what may not yet, and the words that have been approved. */
export function FactSheet(): ReactNode {
  const say = useSay(playerTexts);
  const { sayable, embargoed } = useRun(knownFacts);
  const lines = useRun(approvedLines);
  return (
    <div className={styles.sheet}>
      <section>
        <h3>{say('factsKnown')}</h3>
        {sayable.length === 0 ? (
          <p className={styles.aside}>{say('factsNone')}</p>
        ) : (
          <ul className={styles.facts}>
            {sayable.map((fact) => (
              <FactLine key={fact.id} fact={fact} embargoed={false} />
            ))}
          </ul>
        )}
      </section>
      {embargoed.length > 0 && (
        <section>
          <h3>{say('factsEmbargoed')}</h3>
          <ul className={styles.facts}>
            {embargoed.map((fact) => (
              <FactLine key={fact.id} fact={fact} embargoed />
            ))}
          </ul>
        </section>
      )}
      <section>
        <h3>{say('lines')}</h3>
        {lines.length === 0 && <p className={styles.aside}>{say('linesNone')}</p>}
        {lines.map((line) => (
          <ApprovedLineCard key={line.id} line={line} />
        ))}
      </section>
    </div>
  );
}

export function FactLine(props: { readonly fact: Fact; readonly embargoed: boolean }): ReactNode {
  const say = useSay(playerTexts);
  return (
    <li data-embargoed={props.embargoed}>
      {props.embargoed && <Badge tone="wait">{say('embargo')}</Badge>}
      <Said text={props.fact.text} />
    </li>
  );
}
