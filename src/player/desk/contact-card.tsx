import { PenLine } from 'lucide-react';
import type { ReactNode } from 'react';
import { msOf } from '../../scenario/duration.ts';
import type { Contact } from '../../scenario/schema/organisation.ts';
import { Avatar } from '../../ui/avatar.tsx';
import { Button } from '../../ui/button.tsx';
import { useFormats } from '../../ui/i18n/formats.ts';
import { useSay } from '../../ui/i18n/use-say.ts';
import { ROLES } from '../item/byline.tsx';
import { playerTexts } from '../messages/catalogue.ts';
import { isLive, useMoves, useRun } from '../player-context.ts';
import styles from './desk.module.css';
import { Said } from './said.tsx';

/** Somebody of the escalation list: what they do, what to bring them, how fast they answer. */
export function ContactCard({ contact }: { readonly contact: Contact }): ReactNode {
  const say = useSay(playerTexts);
  const formats = useFormats();
  const live = useRun(isLive);
  const { writeTo } = useMoves();
  return (
    <article className={styles.contact}>
      <Avatar name={contact.name} size="s" />
      <div>
        <h4>{contact.name}</h4>
        <p className={styles.aside}>
          {say(ROLES[contact.role])} ·{' '}
          {say('answersWithin', { duration: formats.duration(msOf(contact.delay)) })}
        </p>
        <p>
          <Said text={contact.handles} />
        </p>
      </div>
      <Button size="s" icon={<PenLine />} disabled={!live} onPress={() => writeTo(contact.id)}>
        <span aria-hidden="true">{say('write')}</span>
        <span className={styles.spoken}>{say('writeTo', { name: contact.name })}</span>
      </Button>
    </article>
  );
}
