import { useRun } from '../player-context.ts';
import { speedsAround } from './speeds.ts';

/**
 * The speeds that may be chosen: none in an exam, which keeps its own, nor where time is not measured
 * or a link has fixed it.
 */
export function useSpeeds(): readonly number[] {
  const own = useRun((state) => state.programme.scenario.clock.rate);
  const rate = useRun((state) => state.view.rate);
  const { mode, allowance, locked } = useRun((state) => state.settings);
  const fixed = mode === 'exam' || allowance === null || locked?.includes('rate') === true;
  return fixed ? [] : speedsAround(own, rate);
}
