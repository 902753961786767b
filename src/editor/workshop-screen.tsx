import { Download, Library } from 'lucide-react';
import type { ReactNode } from 'react';
import { Button } from '../ui/button.tsx';
import { useLanguage } from '../ui/i18n/language.ts';
import { useSay } from '../ui/i18n/use-say.ts';
import { Tabs } from '../ui/tabs.tsx';
import { History } from './history/history.tsx';
import type { Keeper } from './keeping/keeper.ts';
import { KeptState } from './keeping/kept-state.tsx';
import { editorTexts } from './messages/catalogue.ts';
import { ProblemsPanel } from './problems/problems-panel.tsx';
import { useDiagnosis } from './problems/use-diagnosis.ts';
import { ShownView } from './shown-view.tsx';
import { useWorkshopKeys } from './use-workshop-keys.ts';
import { VIEWS } from './views.ts';
import type { Workbench } from './workbench/workbench.ts';
import { useBenchState, WorkbenchContext } from './workbench/workbench-context.ts';
import styles from './workshop.module.css';
import { WorkshopTitle } from './workshop-title.tsx';

export interface WorkshopScreenProps {
  readonly bench: Workbench;
  readonly keeper: Keeper;
  /** Id of the view shown; one that is none shows the first. */
  readonly view: string | null;
  readonly onView: (view: string) => void;
  /** Gives the user the file. */
  readonly onExport: () => void;
  /** Puts the scenario where it can be played, and goes there. */
  readonly onPlay: () => void;
}

/** One scenario on the bench: its views, what is wrong with it, and the part that is being edited. */
export function WorkshopScreen(props: WorkshopScreenProps): ReactNode {
  const { bench } = props;
  const say = useSay(editorTexts);
  const { language } = useLanguage();
  const view = VIEWS.find(({ id }) => id === props.view)?.id ?? VIEWS[0]?.id ?? '';
  useDiagnosis(bench);
  useWorkshopKeys(bench, props.keeper);
  return (
    <WorkbenchContext value={bench}>
      <div className={styles.workshop}>
        <a className={styles.back} href="#/workshop">
          {say('back')}
        </a>
        <header className={styles.head}>
          <WorkshopTitle />
          <KeptState keeper={props.keeper} />
          <div className={styles.keys}>
            <History />
            <Button size="s" icon={<Download />} onPress={props.onExport}>
              {say('export')}
            </Button>
            <PlayKey onPlay={props.onPlay} />
          </div>
        </header>
        <Tabs
          label={say('views')}
          value={view}
          onChange={props.onView}
          entries={VIEWS.map((each) => ({
            id: each.id,
            label: each.label[language],
            content: <ShownView view={each} />,
          }))}
        />
        <ProblemsPanel />
      </div>
    </WorkbenchContext>
  );
}

/** Only what has no error can be played. */
function PlayKey({ onPlay }: Pick<WorkshopScreenProps, 'onPlay'>): ReactNode {
  const say = useSay(editorTexts);
  const canPlay = useBenchState(
    ({ diagnosis, document }) =>
      diagnosis !== null &&
      diagnosis.text === document.text &&
      diagnosis.diagnostics.every(({ severity }) => severity !== 'error'),
  );
  return (
    <Button size="s" kind="primary" icon={<Library />} disabled={!canPlay} onPress={onPlay}>
      {say('play')}
    </Button>
  );
}
