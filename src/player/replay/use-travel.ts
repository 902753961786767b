import type { ItemId } from '../../engine/item.ts';
import type { SnapshotView } from '../../engine/snapshot.ts';
import { useMoves } from '../player-context.ts';
import { type Landmark, neighbour } from './landmarks.ts';
import { useReplay } from './replay-context.ts';

/** Ways to go about a run. All of them stop the tape. */
export interface Travel {
  /** By so many simulated ms, forwards or backwards. */
  readonly by: (ms: number) => void;
  readonly toStart: () => void;
  readonly toEnd: () => void;
  readonly toLandmark: (landmark: Landmark) => void;
  readonly toNext: () => void;
  readonly toPrevious: () => void;
}

export function useTravel(): Travel {
  const { replay, playback, landmarks, end } = useReplay();
  const { seek } = useMoves();

  /** Shows the part of the page where it happened; the focus stays where it is. */
  const lookAt = (landmark: Landmark) => {
    const id = placeOnPage(landmark, end);
    const item = id === null ? undefined : end.item(id);
    if (item !== undefined) seek(item);
  };
  const toLandmark = (landmark: Landmark) => {
    playback.pause();
    const { events, at } = landmark.place;
    if (landmark.type === 'deed') replay.seekEvent(events);
    else replay.seek(at);
    lookAt(landmark);
  };
  const toNeighbour = (side: 'before' | 'after') => {
    const landmark = neighbour(landmarks, replay.place(), side);
    if (landmark !== undefined) toLandmark(landmark);
    else if (side === 'before') to(0);
  };
  const to = (at: number) => {
    playback.pause();
    replay.seek(at);
  };
  return {
    by: (ms) => to(replay.getState().now + ms),
    toStart: () => to(0),
    toEnd: () => to(replay.reel.end),
    toLandmark,
    toNext: () => toNeighbour('after'),
    toPrevious: () => toNeighbour('before'),
  };
}

/** The item beside which a landmark is to be seen; null where it has no place on the page. */
function placeOnPage(landmark: Landmark, end: SnapshotView): ItemId | null {
  if (landmark.type === 'arrival') return landmark.item.id;
  if (landmark.type !== 'deed') return null;
  const deed = end.deeds().find(({ event }) => event === landmark.event.seq);
  return deed?.own ?? deed?.item ?? null;
}
