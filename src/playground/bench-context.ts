import { createContext, type RefObject, useContext } from 'react';
import { useStore } from 'zustand';
import type { Side } from '../ui/side-mark.tsx';
import type { Bench, BenchState } from './bench.ts';

/** What every part of the bench may reach: what lies on it, and the boxes of the replies. */
export interface BenchDesk {
  readonly bench: Bench;
  readonly boxes: Readonly<Record<Side, RefObject<HTMLTextAreaElement | null>>>;
}

export const BenchContext = createContext<BenchDesk | null>(null);

export function useDesk(): BenchDesk {
  const desk = useContext(BenchContext);
  if (desk === null) throw new Error('No bench above this component.');
  return desk;
}

/** Part of what lies on the bench; draws again only when that part is another value. */
export function useBench<Part>(select: (state: BenchState) => Part): Part {
  return useStore(useDesk().bench, select);
}
