import type { SimMs } from '../../engine/item.ts';
import { useFormats } from '../../ui/i18n/formats.ts';
import { useRun } from '../player-context.ts';

/** Tells a simulated moment as a time of day on the page. */
export function useTimeOfDay(): (at: SimMs) => string {
  const formats = useFormats();
  const startsAt = useRun((state) => state.programme.scenario.clock.startsAt);
  return (at) => formats.timeOfDay(startsAt, at);
}
