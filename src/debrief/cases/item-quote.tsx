import type { ReactNode } from 'react';
import type { Item } from '../../engine/item.ts';
import { Avatar } from '../../ui/avatar.tsx';
import { LOCALES } from '../../ui/i18n/catalogue.ts';
import { useLanguage } from '../../ui/i18n/language.ts';
import { useNames } from '../../ui/i18n/names.ts';
import { nameOf, wordsIn } from '../story/people.ts';
import type { Story } from '../story/story.ts';
import styles from './cases.module.css';

/** What somebody wrote, with who and where. */
export function ItemQuote({
  story,
  item,
}: {
  readonly story: Story;
  readonly item: Item;
}): ReactNode {
  const names = useNames();
  const { language } = useLanguage();
  const name = nameOf(story, item.author, language);
  const words = wordsIn(story.programme, item.text, language);
  return (
    <div className={styles.item}>
      <Avatar name={name} kind={item.author.kind === 'organisation' ? 'organisation' : 'person'} />
      <div className={styles.itemWords}>
        <p className={styles.soft}>
          <strong>{name}</strong> · {names.channel(item.channel)}
        </p>
        <blockquote lang={LOCALES[words.language]} dir="auto">
          {words.text}
        </blockquote>
      </div>
    </div>
  );
}
