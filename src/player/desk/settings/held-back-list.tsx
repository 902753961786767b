import { Eye } from 'lucide-react';
import type { ReactNode } from 'react';
import type { Item } from '../../../engine/item.ts';
import { Button } from '../../../ui/button.tsx';
import { LOCALES } from '../../../ui/i18n/catalogue.ts';
import { useSay } from '../../../ui/i18n/use-say.ts';
import { useGestures } from '../../item/use-gestures.ts';
import { playerTexts } from '../../messages/catalogue.ts';
import { usePeople } from '../../people.ts';
import { isLive, useRun } from '../../player-context.ts';
import { useShow } from '../../words.ts';
import styles from './settings.module.css';
import { settingsTally } from './tally.ts';

const REASONS = {
  profanityFilter: 'hiddenFilter',
  blockedWords: 'hiddenWords',
  review: 'hiddenReview',
} as const;

/** What the settings have held back and nobody has let through: to be read, and released. */
export function HeldBackList(): ReactNode {
  const say = useSay(playerTexts);
  const { waiting } = useRun(settingsTally);
  if (waiting.length === 0) return null;
  return (
    <section className={styles.held} aria-label={say('heldTitle')}>
      <h3>{say('heldTitle')}</h3>
      <ul>
        {waiting.map((item) => (
          <HeldBack key={item.id} item={item} />
        ))}
      </ul>
    </section>
  );
}

function HeldBack({ item }: { readonly item: Item }): ReactNode {
  const say = useSay(playerTexts);
  const live = useRun(isLive);
  const { name } = usePeople()(item.author);
  const { text, language } = useShow()(item.text);
  const { carryOut } = useGestures();
  return (
    <li>
      <p>
        <strong>
          <bdi>{name}</bdi>
        </strong>{' '}
        <span lang={LOCALES[language]}>{text}</span>
      </p>
      <p className={styles.effect}>{item.heldBack !== null && say(REASONS[item.heldBack])}</p>
      <Button
        size="s"
        icon={<Eye />}
        disabled={!live}
        label={say('releaseNamed', { name })}
        onPress={() => void carryOut(item.id, { action: 'hide', undone: true })}
      >
        {say('release')}
      </Button>
    </li>
  );
}
