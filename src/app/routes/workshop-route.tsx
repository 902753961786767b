import { type ReactNode, useCallback, useEffect, useRef, useState } from 'react';
import { WorkshopScreen } from '../../editor/workshop-screen.tsx';
import { load } from '../../scenario/load.ts';
import type { Archive } from '../../storage/archive.ts';
import { downloadText } from '../../storage/files.ts';
import { Button } from '../../ui/button.tsx';
import { LoadingState } from '../../ui/empty-state.tsx';
import { useSay } from '../../ui/i18n/use-say.ts';
import { goTo, useHashQuery } from '../hash-location.ts';
import { appTexts } from '../messages/catalogue.ts';
import { ScreenFrame } from '../screen-frame.tsx';
import { useStudio } from '../studio.ts';
import { openWorkshopDesk, type WorkshopDesk } from '../workshop-desk.ts';
import { Absent } from './not-found-route.tsx';

/**
 * The desk of a draft, opened anew at each turn, and a way to sit down at another. One that is opened
 * again waits until the one before has let go, which a tab would otherwise hold against itself.
 */
function useDesk(archive: Archive, id: string, turn: number) {
  const asked = `${id}/${turn}`;
  const [shown, setShown] = useState<{ readonly by: string; readonly desk: WorkshopDesk }>();
  const before = useRef<Promise<void>>(Promise.resolve());
  const current = useRef<WorkshopDesk | null>(null);
  const sitAt = useCallback(
    (desk: WorkshopDesk): void => {
      current.current = desk;
      setShown({ by: asked, desk });
    },
    [asked],
  );
  useEffect(() => {
    let wanted = true;
    const opening = before.current.then(async () => await openWorkshopDesk(archive, id));
    const show = async (): Promise<void> => {
      const desk = await opening;
      if (wanted) sitAt(desk);
    };
    void show();
    return () => {
      wanted = false;
      const left = current.current;
      current.current = null;
      before.current = opening.then(async (opened) => await (left ?? opened).release());
    };
  }, [archive, id, sitAt]);
  return [shown?.by === asked ? shown.desk : null, sitAt] as const;
}

/** A draft of the workshop on its bench. */
export function WorkshopRoute({ id }: { readonly id: string }): ReactNode {
  const say = useSay(appTexts);
  const { archive } = useStudio();
  const [turn, setTurn] = useState(0);
  const query = useHashQuery();
  const [desk, sitAt] = useDesk(archive, id, turn);
  useEffect(() => {
    if (desk?.type === 'here') desk.onLost(() => setTurn((n) => n + 1));
  }, [desk]);

  if (desk === null) {
    return (
      <ScreenFrame title={say('workshop')}>
        <LoadingState label={say('opening')} />
      </ScreenFrame>
    );
  }
  if (desk.type === 'absent')
    return <Absent title={say('noDraftTitle')}>{say('noDraftText')}</Absent>;
  if (desk.type === 'elsewhere') {
    const takeOver = async (): Promise<void> => sitAt(await desk.takeOver());
    return (
      <Absent
        title={say('elsewhereTitle')}
        action={
          <Button kind="primary" onPress={() => void takeOver()}>
            {say('takeOver')}
          </Button>
        }
      >
        {say('elsewhereText')}
      </Absent>
    );
  }
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
        view={query.get('view')}
        onView={(view) => goTo(`/workshop/${id}?view=${view}`, { replace: true })}
        onExport={exportFile}
        onPlay={() => void play()}
      />
    </ScreenFrame>
  );
}
