import { type ReactNode, useCallback } from 'react';
import { CompareChoice } from '../../records/compare/compare-choice.tsx';
import { useSay } from '../../ui/i18n/use-say.ts';
import { appTexts } from '../messages/catalogue.ts';
import { hrefOfComparison, MODEL } from '../run-addresses.ts';
import { ScreenFrame } from '../screen-frame.tsx';
import { useStudio } from '../studio.ts';
import { NoSuchRun, Unready } from '../unready.tsx';
import { useLoaded } from '../use-loaded.ts';

/** One chooses what to lay a run beside: `#/compare/:a`. */
export function CompareChoiceRoute({ id }: { readonly id: string }): ReactNode {
  const say = useSay(appTexts);
  const { archive } = useStudio();
  const found = useLoaded(useCallback(async () => await archive.runs.list(), [archive]));
  if (found.type !== 'ready') return <Unready found={found} />;
  const run = found.value.find(({ header }) => header.id === id);
  if (run === undefined) return <NoSuchRun />;
  const others = found.value.filter(
    ({ header, progress }) =>
      header.id !== id && header.scenarioId === run.header.scenarioId && progress.state === 'ended',
  );
  return (
    <ScreenFrame title={say('compareTitle')}>
      <CompareChoice
        run={run}
        others={others}
        hrefOf={(other) => hrefOfComparison(id, other ?? MODEL)}
      />
    </ScreenFrame>
  );
}
