import { useMemo } from 'react';
import type { Side } from '../../ui/side-mark.tsx';
import { scaleOf } from '../../vocabulary/reading.ts';
import { useBench } from '../bench-context.ts';
import { type Explanation, explanationOf } from './explanation.ts';

/** The explanation of the scale looked at, with the text that it is about; null where none is rated. */
export function useExplanation(
  side: Side,
): { readonly text: string; readonly explanation: Explanation } | null {
  const read = useBench((state) => state.read[side]);
  const scale = useBench((state) => state.scale);
  return useMemo(() => {
    const rated = read === null ? null : scaleOf(read.reading.tone, scale);
    if (read === null || rated === null) return null;
    return { text: read.text, explanation: explanationOf(scale, rated, read.text) };
  }, [read, scale]);
}
