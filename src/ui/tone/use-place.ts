import { type RefObject, useEffect, useState } from 'react';

/** Where in a box of words somebody is, as an offset into the text. */
export interface Place {
  /** The caret; null while the box has no focus or a stretch is selected. */
  readonly caret: number | null;
  /** Under the pointer; null elsewhere. */
  readonly pointed: number | null;
}

const NOWHERE: Place = { caret: null, pointed: null };

/** @param marks the drawn marks, each telling where it begins by `data-start`. */
export function usePlace(
  words: RefObject<HTMLTextAreaElement | null>,
  marks: RefObject<HTMLElement | null>,
): Place {
  const [place, setPlace] = useState(NOWHERE);
  useEffect(() => {
    const box = words.current;
    if (box === null) return undefined;
    const put = (change: Partial<Place>) =>
      setPlace((old) => (isSame(old, change) ? old : { ...old, ...change }));
    const lookForCaret = () => put({ caret: caretOf(box) });
    const stopPointing = watchPointer(box, marks, (pointed) => put({ pointed }));
    lookForCaret();
    document.addEventListener('selectionchange', lookForCaret);
    const events = ['keyup', 'pointerup', 'input', 'focus', 'blur'] as const;
    for (const event of events) box.addEventListener(event, lookForCaret);
    return () => {
      stopPointing();
      document.removeEventListener('selectionchange', lookForCaret);
      for (const event of events) box.removeEventListener(event, lookForCaret);
    };
  }, [words, marks]);
  return place;
}

function isSame(old: Place, change: Partial<Place>): boolean {
  return Object.entries(change).every(([key, value]) => Reflect.get(old, key) === value);
}

function caretOf(box: HTMLTextAreaElement): number | null {
  const { selectionStart, selectionEnd } = box;
  return document.activeElement === box && selectionStart === selectionEnd ? selectionStart : null;
}

/** Which mark lies under the pointer, looked for once a frame. */
function watchPointer(
  box: HTMLTextAreaElement,
  marks: RefObject<HTMLElement | null>,
  onPoint: (start: number | null) => void,
): () => void {
  let frame: number | undefined;
  const look = ({ clientX, clientY }: PointerEvent) => {
    frame ??= requestAnimationFrame(() => {
      frame = undefined;
      onPoint(markAt(marks.current, clientX, clientY));
    });
  };
  const leave = () => {
    if (frame !== undefined) cancelAnimationFrame(frame);
    frame = undefined;
    onPoint(null);
  };
  box.addEventListener('pointermove', look);
  box.addEventListener('pointerleave', leave);
  return () => {
    if (frame !== undefined) cancelAnimationFrame(frame);
    box.removeEventListener('pointermove', look);
    box.removeEventListener('pointerleave', leave);
  };
}

/** Marks take no pointer themselves, lest they take it from the words over them. */
function markAt(marks: HTMLElement | null, x: number, y: number): number | null {
  const drawn = marks?.querySelectorAll<HTMLElement>('[data-start]') ?? [];
  const mark = [...drawn].find((each) =>
    [...each.getClientRects()].some(
      ({ left, right, top, bottom }) => left <= x && x <= right && top <= y && y <= bottom,
    ),
  );
  return mark === undefined ? null : Number(mark.dataset['start']);
}
