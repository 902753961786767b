import type { ReactNode } from 'react';
import { useSay } from '../../ui/i18n/use-say.ts';
import { PickedItems } from '../composer/covered-items.tsx';
import { draftAt, HAND_OVER, useDraft, withToggled } from '../drafts.ts';
import { playerTexts } from '../messages/catalogue.ts';
import { useRun, useScreen } from '../player-context.ts';
import { ContactCard } from './contact-card.tsx';
import styles from './desk.module.css';
import { HandOver } from './hand-over.tsx';
import { SentHandOvers } from './sent-hand-overs.tsx';

/** Whom to turn to, what is being written to them, what was sent and answered. */
export function EscalationDesk(): ReactNode {
  const say = useSay(playerTexts);
  const contacts = useRun((state) => state.programme.scenario.organisation.contacts);
  const kept = useRun((state) => draftAt(state, HAND_OVER).to);
  const chosen = useScreen((state) => state.contact) ?? kept;
  const contact = contacts.find(({ id }) => id === chosen);
  return (
    <div className={styles.sheet}>
      {contact === undefined ? (
        <section>
          <h3>{say('contacts')}</h3>
          <Gathered />
          <div className={styles.contacts}>
            {contacts.map((one) => (
              <ContactCard key={one.id} contact={one} />
            ))}
          </div>
        </section>
      ) : (
        <HandOver key={contact.id} contact={contact} />
      )}
      <SentHandOvers />
    </div>
  );
}

/** Items brought here before anybody was chosen. */
function Gathered(): ReactNode {
  const say = useSay(playerTexts);
  const [draft, change] = useDraft(HAND_OVER);
  if (draft.covers.length === 0) return null;
  return (
    <div className={styles.attached}>
      <p className={styles.label}>{say('subject')}</p>
      <PickedItems
        items={draft.covers}
        removeLabel="detach"
        onRemove={(item) => change(withToggled(draft, 'covers', item))}
      />
    </div>
  );
}
