import { ChevronLeft, ChevronRight } from 'lucide-react';
import type { ReactNode } from 'react';
import { textIn } from '../../scenario/text.ts';
import { useFormats } from '../../ui/i18n/formats.ts';
import { useLanguage } from '../../ui/i18n/language.ts';
import { useSay } from '../../ui/i18n/use-say.ts';
import { IconButton } from '../../ui/icon-button.tsx';
import { Select } from '../../ui/select.tsx';
import { recordsTexts } from '../messages/catalogue.ts';
import styles from './answers.module.css';
import type { ClassGroup, ClassItem } from './class-roll.ts';

export interface ItemChooserProps {
  readonly group: ClassGroup;
  readonly item: ClassItem;
  readonly onItem: (item: ClassItem) => void;
}

/** The item so many places on, round and round. */
export function itemAfter({ items }: ClassGroup, item: ClassItem, steps: number): ClassItem {
  const place = items.findIndex(({ key }) => key === item.key);
  return items[(place + steps + items.length) % items.length] ?? item;
}

/** Which item is looked at: from a list ordered by how much answers differ, or the next one. */
export function ItemChooser({ group, item, onItem }: ItemChooserProps): ReactNode {
  const say = useSay(recordsTexts);
  const formats = useFormats();
  const titleOf = useItemTitle(group);
  const options = group.items.map((one) => ({
    value: one.key,
    label: titleOf(one),
    detail: say('itemDetail', {
      kind: say(`kind_${one.kind}`),
      difference: formats.percent(one.difference),
      count: one.answers.length,
    }),
  }));
  const choose = (key: string): void => {
    const chosen = group.items.find((one) => one.key === key);
    if (chosen !== undefined) onItem(chosen);
  };
  return (
    <div className={styles.chooser}>
      <IconButton
        label={say('previousItem')}
        keys="←"
        icon={<ChevronLeft />}
        onPress={() => onItem(itemAfter(group, item, -1))}
      />
      <Select
        label={say('item')}
        labelHidden
        options={options}
        value={item.key}
        onChange={choose}
        className={styles.choice ?? ''}
      />
      <IconButton
        label={say('nextItem')}
        keys="→"
        icon={<ChevronRight />}
        onPress={() => onItem(itemAfter(group, item, 1))}
      />
    </div>
  );
}

/** What an item is about; where several are about the same, who asked tells them apart. */
function useItemTitle(group: ClassGroup): (item: ClassItem) => string {
  const say = useSay(recordsTexts);
  const { language } = useLanguage();
  const sole = group.languages.length === 1 ? group.languages[0] : undefined;
  return ({ title, asked }) => {
    const text = textIn(title, language, sole).text;
    return asked === null
      ? text
      : say('itemBy', { title: text, name: textIn(asked.author, language, sole).text });
  };
}
