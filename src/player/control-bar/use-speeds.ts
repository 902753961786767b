import { useRun } from '../player-context.ts';
import { speedsAround } from './speeds.ts';

/** The speeds that may be chosen: none in an exam, which keeps its own, nor where time is not measured. */
export function useSpeeds(): readonly number[] {
  const own = useRun((state) => state.programme.scenario.clock.rate);
  const rate = useRun((state) => state.view.rate);
  const { mode, allowance } = useRun((state) => state.settings);
  return mode === 'exam' || allowance === null ? [] : speedsAround(own, rate);
}
