import { CornerDownRight } from 'lucide-react';
import { memo, type ReactNode, useId } from 'react';
import { authorKey } from '../../engine/find.ts';
import type { Item, ItemId } from '../../engine/item.ts';
import { Avatar } from '../../ui/avatar.tsx';
import { classNames } from '../../ui/class-names.ts';
import { useSay } from '../../ui/i18n/use-say.ts';
import { Checkbox } from '../../ui/switch.tsx';
import { unreadNow } from '../channels/unread.ts';
import { ItemComposer, isAbout } from '../composer/item-composer.tsx';
import { useDraft, withToggled } from '../drafts.ts';
import { playerTexts } from '../messages/catalogue.ts';
import { type Person, usePeople } from '../people.ts';
import { useRun, useScreen } from '../player-context.ts';
import type { Picking } from '../screen/screen-state.ts';
import { Byline } from './byline.tsx';
import styles from './item.module.css';
import { ItemBadges } from './item-badges.tsx';
import { ItemContent } from './item-content.tsx';
import { ItemToolbar } from './item-toolbar.tsx';
import { useGlance } from './use-glance.ts';

export interface ItemCardProps {
  readonly id: ItemId;
  readonly depth: 0 | 1 | 2;
  /** `bubble`: as in a chat, the page's own words on the other side. */
  readonly look?: 'card' | 'bubble';
}

/** One item of a feed, with what can be done about it. Draws again only when the item changes. */
export const ItemCard = memo(function ItemCard(props: ItemCardProps): ReactNode {
  const item = useRun((state) => state.view.item(props.id));
  if (item === undefined) return null;
  return item.deleted === null ? <StandingItem {...props} item={item} /> : <Gone item={item} />;
});

function StandingItem(props: ItemCardProps & { readonly item: Item }): ReactNode {
  const { item, depth, look = 'card' } = props;
  const nameId = useId();
  const person = usePeople()(item.author);
  const picking = useScreen((state) => state.picking);
  const writing = useScreen((state) => isAbout(state.composing, item.id));
  const isCurrent = useScreen((state) => state.current === item.id);
  const isNew = useRun((state) => unreadNow(state).has(item.id));
  const place = useGlance(item.id, isNew);
  const banned = useRun(({ view }) => view.isBanned(authorKey(item.author)));
  return (
    <article
      ref={place}
      className={classNames(styles.item, styles[look], isCurrent && styles.current)}
      data-item={item.id}
      data-depth={depth}
      data-own={item.own !== null || item.author.kind === 'organisation'}
      data-new={isNew}
      data-hidden={item.hidden !== null}
      tabIndex={-1}
      aria-labelledby={nameId}
    >
      <Avatar
        name={person.name}
        size={depth === 0 && look === 'card' ? 'm' : 's'}
        kind={person.kind === 'organisation' ? 'organisation' : 'person'}
        {...(person.picture !== null && { picture: person.picture })}
      />
      <div className={styles.body}>
        <div className={styles.head}>
          <span id={nameId}>
            <Byline person={person} at={item.at} withHandle={item.channel === 'stream'} />
          </span>
          <ItemBadges item={item} banned={banned} />
        </div>
        {depth === 2 && item.parent !== null && <InReplyTo id={item.parent} />}
        <ItemContent item={item} />
        {picking !== null && <PickBox item={item} person={person} picking={picking} />}
        {picking === null && !writing && <ItemToolbar item={item} name={person.name} />}
      </div>
      <ItemComposer item={item} />
    </article>
  );
}

/** Whom an answer to an answer is for: in a busy thread it may stand far from it. */
function InReplyTo({ id }: { readonly id: ItemId }): ReactNode {
  const say = useSay(playerTexts);
  const answered = useRun((state) => state.view.item(id));
  const people = usePeople();
  if (answered === undefined) return null;
  return (
    <p className={styles.lineage}>
      <CornerDownRight aria-hidden="true" />
      {say('inReplyTo', { name: people(answered.author).name })}
    </p>
  );
}

/** While messages are being picked, the toolbar gives way to a box to tick. */
function PickBox(props: {
  readonly item: Item;
  readonly person: Person;
  readonly picking: Picking;
}): ReactNode {
  const { item, person, picking } = props;
  const say = useSay(playerTexts);
  const [draft, change] = useDraft(picking.draft);
  const picked = draft[picking.field].includes(item.id);
  if (item.own !== null && picking.field === 'covers') return null;
  return (
    <Checkbox value={picked} onChange={() => change(withToggled(draft, picking.field, item.id))}>
      {say('pickItem', { name: person.name })}
    </Checkbox>
  );
}

/** What was there keeps its place, so that nothing around it moves. */
function Gone({ item }: { readonly item: Item }): ReactNode {
  const say = useSay(playerTexts);
  return (
    <p className={styles.gone} data-item={item.id}>
      {say(item.deleted === 'trainee' ? 'removedByYou' : 'removedByAuthor')}
    </p>
  );
}
