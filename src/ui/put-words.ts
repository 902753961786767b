import type { Span } from '../vocabulary/reading.ts';

/**
 * Puts words in place of others as if they had been typed: the box has the focus, the caret stands
 * after them, and the browser's own undo takes them back.
 */
export function putWords(box: HTMLTextAreaElement, { start, end }: Span, words: string): void {
  box.focus({ preventScroll: true });
  box.setSelectionRange(start, end);
  if (typeWords(words)) return;
  box.setRangeText(words, start, end, 'end');
  box.dispatchEvent(new InputEvent('input', { bubbles: true, inputType: 'insertReplacementText' }));
}

/** The only way into a box that leaves a trace in its undo history; old, and in every browser. */
function typeWords(words: string): boolean {
  if (typeof document.execCommand !== 'function') return false;
  return words === ''
    ? document.execCommand('delete')
    : document.execCommand('insertText', false, words);
}
