import { EyeOff, Flag, Lock, MessageSquareDashed, PenLine, Pin } from 'lucide-react';
import type { ReactNode } from 'react';
import type { HiddenBy, Item } from '../../engine/item.ts';
import { Badge } from '../../ui/badge.tsx';
import { useSay } from '../../ui/i18n/use-say.ts';
import { type PlayerText, playerTexts } from '../messages/catalogue.ts';
import styles from './item.module.css';

const HIDDEN = {
  trainee: 'hiddenTrainee',
  profanityFilter: 'hiddenFilter',
  blockedWords: 'hiddenWords',
  review: 'hiddenReview',
} as const satisfies Record<HiddenBy, PlayerText>;

/** What has become of an item, in a few words beside its author. */
export function ItemBadges(props: { readonly item: Item; readonly banned: boolean }): ReactNode {
  const say = useSay(playerTexts);
  const { item, banned } = props;
  return (
    <span className={styles.badges}>
      {item.pinned && <Badge icon={<Pin />}>{say('pinned')}</Badge>}
      {item.hidden !== null && (
        <Badge tone="wait" icon={<EyeOff />}>
          {say(HIDDEN[item.hidden])}
        </Badge>
      )}
      {item.leftAlone && <Badge icon={<MessageSquareDashed />}>{say('leftAlone')}</Badge>}
      {item.reported && <Badge icon={<Flag />}>{say('reported')}</Badge>}
      {item.closed && <Badge icon={<Lock />}>{say('closed')}</Badge>}
      {banned && <Badge tone="wait">{say('banned')}</Badge>}
      {item.own?.action === 'holdingReply' && <Badge tone="info">{say('promised')}</Badge>}
      {(item.own?.edits ?? 0) > 0 && <Badge icon={<PenLine />}>{say('edited')}</Badge>}
    </span>
  );
}
