import { MonitorPlay } from 'lucide-react';
import { type ReactNode, useCallback, useState } from 'react';
import { Button } from '../../ui/button.tsx';
import { useSay } from '../../ui/i18n/use-say.ts';
import { recordsTexts } from '../messages/catalogue.ts';
import styles from './class.module.css';
import type { ClassGroup } from './class-roll.ts';
import { ItemAnswers } from './item-answers.tsx';
import { ItemChooser } from './item-chooser.tsx';
import { Projection } from './projection.tsx';

export interface ClassItemsProps {
  readonly group: ClassGroup;
  readonly anonymous: boolean;
}

/** Any one item with everybody's answers, on the page or over the whole screen. */
export function ClassItems({ group, anonymous }: ClassItemsProps): ReactNode {
  const say = useSay(recordsTexts);
  const [chosen, setChosen] = useState<string | null>(null);
  const [projected, setProjected] = useState(false);
  const close = useCallback(() => setProjected(false), []);
  const item = group.items.find(({ key }) => key === chosen) ?? group.items[0];
  if (item === undefined) return <p className={styles.soft}>{say('noItems')}</p>;
  const shared = { group, item, anonymous };
  return (
    <section className={styles.items}>
      <div className={styles.heading}>
        <h3>{say('itemsTitle')}</h3>
        <p className={styles.soft}>{say('itemsLead')}</p>
      </div>
      <div className={styles.controls}>
        <ItemChooser {...shared} onItem={({ key }) => setChosen(key)} />
        <Button icon={<MonitorPlay />} onPress={() => setProjected(true)}>
          {say('project')}
        </Button>
      </div>
      <ItemAnswers {...shared} />
      {projected && <Projection {...shared} onItem={({ key }) => setChosen(key)} onClose={close} />}
    </section>
  );
}
