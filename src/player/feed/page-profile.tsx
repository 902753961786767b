import { Settings2, Star } from 'lucide-react';
import type { ReactNode } from 'react';
import { Avatar } from '../../ui/avatar.tsx';
import { LOCALES } from '../../ui/i18n/catalogue.ts';
import { useFormats } from '../../ui/i18n/formats.ts';
import { useSay } from '../../ui/i18n/use-say.ts';
import { IconButton } from '../../ui/icon-button.tsx';
import { playerTexts } from '../messages/catalogue.ts';
import { usePeople } from '../people.ts';
import { isReplay, useMoves, useRun } from '../player-context.ts';
import { useShow } from '../words.ts';
import { followersNow, ratingNow } from './page-figures.ts';
import styles from './page-profile.module.css';

const ORGANISATION = { kind: 'organisation' } as const;

export interface PageProfileProps {
  readonly channel: 'wall' | 'stream' | 'reviews';
}

/** The page as its visitors see it: its face, its name, how many follow it or what they make of it. */
export function PageProfile({ channel }: PageProfileProps): ReactNode {
  const say = useSay(playerTexts);
  const show = useShow();
  const { name, handle, picture } = usePeople()(ORGANISATION);
  const { cover: id } = useRun((state) => state.programme.scenario.organisation);
  const cover = useRun((state) =>
    id === undefined ? undefined : state.programme.scenario.images[id],
  );
  const replayed = useRun(isReplay);
  const { ask } = useMoves();
  return (
    <section className={styles.profile} aria-label={say('profile')}>
      {cover !== undefined && channel === 'wall' && (
        <img
          className={styles.cover}
          src={cover.data}
          alt={show(cover.alt).text}
          lang={LOCALES[show(cover.alt).language]}
        />
      )}
      <div className={styles.who}>
        <Avatar name={name} size="l" kind="organisation" {...(picture !== null && { picture })} />
        <div>
          <p className={styles.name}>{name}</p>
          <p className={styles.figures}>
            <span>@{handle}</span>
            {channel === 'reviews' ? <Rating /> : <Followers />}
          </p>
        </div>
        {channel === 'wall' && !replayed && (
          <IconButton
            label={say('pageSettings')}
            icon={<Settings2 />}
            onPress={() => ask({ type: 'settings' })}
          />
        )}
      </div>
    </section>
  );
}

function Followers(): ReactNode {
  const say = useSay(playerTexts);
  const count = useRun(followersNow);
  return count === null ? null : <span>{say('followers', { count })}</span>;
}

/** What the reviews come to, as the page would show it. */
function Rating(): ReactNode {
  const say = useSay(playerTexts);
  const formats = useFormats();
  const { mean, count } = useRun(ratingNow);
  if (mean === null) return null;
  return (
    <span className={styles.rating}>
      <Star aria-hidden="true" fill="currentColor" />
      {say('rating', {
        mean: formats.number(mean, { minimumFractionDigits: 1, maximumFractionDigits: 1 }),
        count,
      })}
    </span>
  );
}
