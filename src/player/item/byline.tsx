import type { ReactNode } from 'react';
import { Badge } from '../../ui/badge.tsx';
import { useSay } from '../../ui/i18n/use-say.ts';
import type { ContactRole } from '../../vocabulary/contact-role.ts';
import { type PlayerText, playerTexts } from '../messages/catalogue.ts';
import type { Person } from '../people.ts';
import styles from './item.module.css';

const BADGES = {
  journalist: 'badgeJournalist',
  artist: 'badgeArtist',
  official: 'badgeOfficial',
  member: 'badgeMember',
  competitor: 'badgeCompetitor',
  volunteer: 'badgeVolunteer',
} as const satisfies Record<NonNullable<Person['badge']>, PlayerText>;

export const ROLES = {
  manager: 'roleManager',
  customerService: 'roleCustomerService',
  spokesperson: 'roleSpokesperson',
  legal: 'roleLegal',
  humanResources: 'roleHumanResources',
  security: 'roleSecurity',
  informationTechnology: 'roleInformationTechnology',
  healthAndSafety: 'roleHealthAndSafety',
  police: 'rolePolice',
  helpLine: 'roleHelpLine',
} as const satisfies Record<ContactRole, PlayerText>;

export interface BylineProps {
  readonly person: Person;
  readonly time: string;
}

/** Who wrote it, what their profile says, when. */
export function Byline({ person, time }: BylineProps): ReactNode {
  const say = useSay(playerTexts);
  const { name, badge, role, followers } = person;
  return (
    <span className={styles.byline}>
      <strong className={styles.name}>{name}</strong>
      {person.kind === 'organisation' && <Badge tone="strong">{say('thePage')}</Badge>}
      {badge !== null && <Badge tone="info">{say(BADGES[badge])}</Badge>}
      {role !== null && <Badge>{say(ROLES[role])}</Badge>}
      <span className={styles.about}>
        {followers !== null && <span>{say('followers', { count: followers })}</span>}
        <span>{time}</span>
      </span>
    </span>
  );
}
