import { type ReactNode, useCallback } from 'react';
import { CompareScreen } from '../../records/compare/compare-screen.tsx';
import type { ComparedRun } from '../../records/compare/compared-run.ts';
import type { RunHrefs } from '../../records/compare/run-head.tsx';
import { hrefOfReplay } from '../../run/replay/address.ts';
import { useSay } from '../../ui/i18n/use-say.ts';
import { openPair } from '../compare-source.ts';
import { appTexts } from '../messages/catalogue.ts';
import { ScreenFrame } from '../screen-frame.tsx';
import { useStudio } from '../studio.ts';
import { NoSuchRun, Unready } from '../unready.tsx';
import { useLoaded } from '../use-loaded.ts';
import { Absent } from './not-found-route.tsx';

/** Two runs side by side: `#/compare/:a/:b`; `exemplary` stands for the author's own play. */
export function CompareRoute({ a, b }: { readonly a: string; readonly b: string }): ReactNode {
  const say = useSay(appTexts);
  const studio = useStudio();
  const load = useCallback(async () => {
    await Promise.all([studio.close(a), studio.close(b)]);
    return await openPair(studio.archive, a, b);
  }, [studio, a, b]);
  const found = useLoaded(load);
  if (found.type !== 'ready') return <Unready found={found} />;
  switch (found.value.type) {
    case 'absent':
      return <NoSuchRun />;
    case 'onAir':
      return <Absent title={say('notEndedTitle')}>{say('compareNotEnded')}</Absent>;
    case 'unlike':
      return <Absent title={say('compareUnlikeTitle')}>{say('compareUnlike')}</Absent>;
    case 'ready': {
      const { runs } = found.value;
      return (
        <ScreenFrame title={say('compareTitle')}>
          <CompareScreen runs={runs} hrefs={{ a: hrefsOf(runs.a), b: hrefsOf(runs.b) }} />
        </ScreenFrame>
      );
    }
  }
}

function hrefsOf({ run, isModel }: ComparedRun): RunHrefs {
  if (isModel) return null;
  return { debrief: `#/run/${run.id}/debrief`, replay: (at) => hrefOfReplay(run.id, at) };
}
