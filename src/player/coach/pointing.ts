import type { CoachNote } from '../../scenario/schema/coach.ts';

const MARK = 'data-coached';

/**
 * Points at what a note is about, also when it comes into the page later, goes from it or is drawn anew.
 *
 * @returns stops pointing.
 */
export function keepPointing(note: CoachNote): () => void {
  let undo = point(note);
  const watch = new MutationObserver(() => {
    undo();
    undo = point(note);
  });
  watch.observe(document.body, {
    childList: true,
    subtree: true,
    attributeFilter: ['data-section'],
  });
  return () => {
    watch.disconnect();
    undo();
  };
}

/**
 * Marks the part of the desk that a note is about; the style sheet rings it. A part that the width of
 * the screen hides is stood for by the key that shows it.
 *
 * @returns takes the mark away.
 */
function point({ at, item }: Pick<CoachNote, 'at' | 'item'>): () => void {
  const marked = targets(at, item).find(isInView);
  marked?.setAttribute(MARK, '');
  return () => marked?.removeAttribute(MARK);
}

function targets(at: string | undefined, item: string | undefined): readonly Element[] {
  const selectors = [
    ...(item === undefined ? [] : [`[data-item="${CSS.escape(item)}"]`]),
    ...(at === undefined ? [] : [`[data-part="${at}"]`, `[data-part-key="${at}"]`]),
    ...(at === 'figures' ? [`[data-part-key="brief"]`] : []),
  ];
  return selectors.flatMap((selector) => [...document.querySelectorAll(selector)]);
}

/** Browsers before 2024 cannot tell; there the first part named is taken. */
function isInView(element: Element): boolean {
  return 'checkVisibility' in element ? element.checkVisibility() : true;
}
