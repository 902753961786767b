import { type ReactNode, useCallback } from 'react';
import { createWorkbench } from '../../editor/workbench/workbench.ts';
import { WorkshopScreen } from '../../editor/workshop-screen.tsx';
import { useSay } from '../../ui/i18n/use-say.ts';
import { appTexts } from '../messages/catalogue.ts';
import { ScreenFrame } from '../screen-frame.tsx';
import { useStudio } from '../studio.ts';
import { Unready } from '../unready.tsx';
import { useLoaded } from '../use-loaded.ts';
import { Absent } from './not-found-route.tsx';

/** A draft of the workshop on its bench. */
export function WorkshopRoute({ id }: { readonly id: string }): ReactNode {
  const say = useSay(appTexts);
  const { archive } = useStudio();
  const load = useCallback(async () => {
    const draft = await archive.drafts.get(id);
    return draft === undefined ? undefined : createWorkbench(draft.text, draft.file);
  }, [archive, id]);
  const loaded = useLoaded(load);
  if (loaded.type !== 'ready') return <Unready found={loaded} />;
  if (loaded.value === undefined)
    return <Absent title={say('noDraftTitle')}>{say('noDraftText')}</Absent>;
  return (
    <ScreenFrame title={say('workshop')}>
      <WorkshopScreen bench={loaded.value} />
    </ScreenFrame>
  );
}
