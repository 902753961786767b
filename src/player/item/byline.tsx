import type { ReactNode } from 'react';
import type { SimMs } from '../../engine/item.ts';
import { Badge } from '../../ui/badge.tsx';
import { useFormats } from '../../ui/i18n/formats.ts';
import { useSay } from '../../ui/i18n/use-say.ts';
import type { ContactRole } from '../../vocabulary/contact-role.ts';
import { type PlayerText, playerTexts } from '../messages/catalogue.ts';
import type { Person } from '../people.ts';
import { useRun } from '../player-context.ts';
import styles from './item.module.css';
import { useTimeOfDay } from './time-of-day.ts';

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

/** From here on, a voice is heard by many. */
const INFLUENTIAL = 3;

export interface BylineProps {
  readonly person: Person;
  readonly at: SimMs;
  /** Whether accounts are told apart by their handle, as on the stream. */
  readonly withHandle: boolean;
}

/** Who wrote it, what their profile says, when. */
export function Byline({ person, at, withHandle }: BylineProps): ReactNode {
  const say = useSay(playerTexts);
  const timeOfDay = useTimeOfDay();
  const { name, badge, role, followers, handle, influence } = person;
  return (
    <span className={styles.byline}>
      <strong className={styles.name}>{name}</strong>
      {person.kind === 'organisation' && <Badge tone="strong">{say('thePage')}</Badge>}
      {badge !== null && <Badge tone="info">{say(BADGES[badge])}</Badge>}
      {badge === null && influence >= INFLUENTIAL && (
        <Badge tone="info">{say('badgeInfluential')}</Badge>
      )}
      {role !== null && <Badge>{say(ROLES[role])}</Badge>}
      <span className={styles.about}>
        {withHandle && handle !== null && <span>@{handle}</span>}
        {followers !== null && <span>{say('followers', { count: followers })}</span>}
        <span>{timeOfDay(at)}</span>
        <Since at={at} />
      </span>
    </span>
  );
}

const MINUTE = 60_000;
/** How long ago is told for so long; then the time of day says enough. */
const RECENT = 60 * MINUTE;

/** How long ago, by the minute; the time of day beside it says the same to a screen reader. */
function Since({ at }: { readonly at: SimMs }): ReactNode {
  const say = useSay(playerTexts);
  const formats = useFormats();
  const age = useRun(({ now }) => Math.floor((now - at) / MINUTE) * MINUTE);
  if (at < 0 || age > RECENT) return null;
  return (
    <span aria-hidden="true">
      {age < MINUTE ? say('justNow') : say('ago', { duration: formats.duration(age) })}
    </span>
  );
}
