import { Headset } from 'lucide-react';
import type { ReactNode } from 'react';
import { LinkButton } from '../ui/button.tsx';
import { useSay } from '../ui/i18n/use-say.ts';
import type { Card } from './card.ts';
import { libraryTexts } from './messages/catalogue.ts';
import styles from './tour-invitation.module.css';

export interface TourInvitationProps {
  readonly tour: Card;
  /** Whether nothing has been played here yet. */
  readonly first: boolean;
}

/** The way into the guided tour: an invitation on a first visit, a line for those who come back. */
export function TourInvitation({ first }: TourInvitationProps): ReactNode {
  const say = useSay(libraryTexts);
  return (
    <aside className={styles.invitation} data-first={first}>
      <Headset aria-hidden="true" />
      <p>
        {first && <strong>{say('tourFirst')}</strong>} {say(first ? 'tourText' : 'tourAgain')}
      </p>
      <LinkButton href="#/tour" size={first ? 'm' : 's'}>
        {say('tourStart')}
      </LinkButton>
    </aside>
  );
}
