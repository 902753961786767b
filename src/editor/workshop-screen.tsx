import { type ReactNode, useState } from 'react';
import { useLanguage } from '../ui/i18n/language.ts';
import { useSay } from '../ui/i18n/use-say.ts';
import { Tabs } from '../ui/tabs.tsx';
import { History } from './history/history.tsx';
import { editorTexts } from './messages/catalogue.ts';
import { ShownView } from './shown-view.tsx';
import { VIEWS } from './views.ts';
import type { Workbench } from './workbench/workbench.ts';
import { WorkbenchContext } from './workbench/workbench-context.ts';
import styles from './workshop.module.css';
import { WorkshopTitle } from './workshop-title.tsx';

export interface WorkshopScreenProps {
  readonly bench: Workbench;
}

/** One scenario on the bench: its views, what is wrong with it, and the part that is being edited. */
export function WorkshopScreen({ bench }: WorkshopScreenProps): ReactNode {
  const say = useSay(editorTexts);
  const { language } = useLanguage();
  const [view, setView] = useState<string>(VIEWS[0]?.id ?? '');
  return (
    <WorkbenchContext value={bench}>
      <div className={styles.workshop}>
        <header className={styles.head}>
          <WorkshopTitle />
          <History />
        </header>
        <Tabs
          label={say('views')}
          value={view}
          onChange={setView}
          entries={VIEWS.map((each) => ({
            id: each.id,
            label: each.label[language],
            content: <ShownView view={each} />,
          }))}
        />
      </div>
    </WorkbenchContext>
  );
}
