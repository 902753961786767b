import { Heart, Star } from 'lucide-react';
import type { ReactNode } from 'react';
import type { Item } from '../../engine/item.ts';
import { LOCALES } from '../../ui/i18n/catalogue.ts';
import { useFormats } from '../../ui/i18n/formats.ts';
import { useSay } from '../../ui/i18n/use-say.ts';
import { VisuallyHidden } from '../../ui/visually-hidden.tsx';
import { playerTexts } from '../messages/catalogue.ts';
import { useShow } from '../words.ts';
import { InertText } from './inert-text.tsx';
import styles from './item.module.css';
import { Picture } from './picture.tsx';
import { QuotedCard } from './quoted-card.tsx';

const STARS = [1, 2, 3, 4, 5] as const;

/** The words, the picture and what else the item shows of itself. */
export function ItemContent({ item }: { readonly item: Item }): ReactNode {
  const say = useSay(playerTexts);
  const show = useShow();
  const source = item.source === null ? null : show(item.source);
  return (
    <>
      {item.stars !== null && <Stars count={item.stars} />}
      <InertText {...show(item.text)} />
      {item.image !== null && <Picture id={item.image} />}
      {item.quotes !== null && <QuotedCard id={item.quotes} />}
      {source !== null && (
        <p className={styles.source} lang={LOCALES[source.language]}>
          {say('foundOn', { source: source.text })}
        </p>
      )}
      <Likes count={item.likes} />
      {item.own !== null && item.own.covers.length > 0 && (
        <p className={styles.covers}>{say('covers', { count: item.own.covers.length })}</p>
      )}
    </>
  );
}

function Likes({ count }: { readonly count: number }): ReactNode {
  const say = useSay(playerTexts);
  const formats = useFormats();
  if (count === 0) return null;
  return (
    <p className={styles.likes}>
      <Heart aria-hidden="true" />
      <span aria-hidden="true">{formats.number(count)}</span>
      <VisuallyHidden>{say('likes', { count })}</VisuallyHidden>
    </p>
  );
}

function Stars({ count }: { readonly count: number }): ReactNode {
  const say = useSay(playerTexts);
  return (
    <p className={styles.stars}>
      {STARS.map((star) => (
        <Star key={star} aria-hidden="true" fill={star <= count ? 'currentColor' : 'none'} />
      ))}
      <VisuallyHidden>{say('stars', { count })}</VisuallyHidden>
    </p>
  );
}
