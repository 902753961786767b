import { type ReactNode, useCallback, useEffect } from 'react';
import { createKeeper, type Keeper } from '../../editor/keeping/keeper.ts';
import { createWorkbench, type Workbench } from '../../editor/workbench/workbench.ts';
import { WorkshopScreen } from '../../editor/workshop-screen.tsx';
import { load } from '../../scenario/load.ts';
import { downloadText } from '../../storage/files.ts';
import { useSay } from '../../ui/i18n/use-say.ts';
import { goTo } from '../hash-location.ts';
import { appTexts } from '../messages/catalogue.ts';
import { ScreenFrame } from '../screen-frame.tsx';
import { useStudio } from '../studio.ts';
import { Unready } from '../unready.tsx';
import { useLoaded } from '../use-loaded.ts';
import { Absent } from './not-found-route.tsx';

interface Desk {
  readonly bench: Workbench;
  readonly keeper: Keeper;
}

/** A draft of the workshop on its bench. */
export function WorkshopRoute({ id }: { readonly id: string }): ReactNode {
  const say = useSay(appTexts);
  const { archive } = useStudio();
  const open = useCallback(async (): Promise<Desk | undefined> => {
    const draft = await archive.drafts.get(id);
    if (draft === undefined) return undefined;
    const bench = createWorkbench(draft.text, draft.file);
    const keeper = createKeeper(draft.id, bench, {
      put: async (next) => await archive.drafts.put(next),
      now: () => new Date().toISOString(),
    });
    return { bench, keeper };
  }, [archive, id]);
  const found = useLoaded(open);
  const desk = found.type === 'ready' ? found.value : undefined;
  useEffect(() => desk?.keeper.watch(), [desk]);

  if (found.type !== 'ready') return <Unready found={found} />;
  if (desk === undefined) return <Absent title={say('noDraftTitle')}>{say('noDraftText')}</Absent>;
  const { bench, keeper } = desk;
  const play = async (): Promise<void> => {
    const { document, file } = bench.getState();
    const { scenario } = load(document.text, { file });
    if (scenario === undefined) return;
    await keeper.keep();
    await archive.scenarios.put({ scenario, file, savedAt: new Date().toISOString() });
    goTo(`/s/${scenario.id}`);
  };
  const exportFile = (): void => {
    const { document, file } = bench.getState();
    downloadText(file, document.text);
  };
  return (
    <ScreenFrame title={say('workshop')}>
      <WorkshopScreen
        bench={bench}
        keeper={keeper}
        onExport={exportFile}
        onPlay={() => void play()}
      />
    </ScreenFrame>
  );
}
