import type { ReactNode } from 'react';
import type { EscalationView } from '../../engine/snapshot.ts';
import type { RunState } from '../../run/state.ts';
import { useSay } from '../../ui/i18n/use-say.ts';
import { derived } from '../derived.ts';
import { useTimeOfDay } from '../item/time-of-day.ts';
import { playerTexts } from '../messages/catalogue.ts';
import { useRun } from '../player-context.ts';
import styles from './desk.module.css';

const sentLatestFirst: (state: RunState) => readonly EscalationView[] = derived(
  ({ snapshot }: RunState) => [snapshot.escalations],
  ({ view }) => view.escalations().toReversed(),
);

/** What was brought to colleagues, and whether they have answered. */
export function SentHandOvers(): ReactNode {
  const say = useSay(playerTexts);
  const sent = useRun(sentLatestFirst);
  if (sent.length === 0) return null;
  return (
    <section>
      <h3>{say('sent')}</h3>
      <ul className={styles.sent}>
        {sent.map((one) => (
          <SentHandOver key={one.event} sent={one} />
        ))}
      </ul>
    </section>
  );
}

function SentHandOver({ sent }: { readonly sent: EscalationView }): ReactNode {
  const say = useSay(playerTexts);
  const timeOfDay = useTimeOfDay();
  const contacts = useRun((state) => state.programme.scenario.organisation.contacts);
  const name = contacts.find(({ id }) => id === sent.to)?.name ?? sent.to;
  return (
    <li>
      <p className={styles.label}>{say('sentAt', { name, time: timeOfDay(sent.at) })}</p>
      <p>{sent.text}</p>
      <p className={styles.aside}>
        {sent.answeredAt === null
          ? say('awaiting')
          : say('answeredAt', { time: timeOfDay(sent.answeredAt) })}
      </p>
    </li>
  );
}
