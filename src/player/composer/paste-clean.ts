import { keepableWords } from '../../engine/clean-words.ts';
import { putWords } from '../../ui/put-words.ts';

/** Pastes clean words where what is on the clipboard could not be kept; all else is the browser's. */
export function pasteClean(box: HTMLTextAreaElement, event: ClipboardEvent): void {
  const pasted = event.clipboardData?.getData('text/plain') ?? '';
  const clean = keepableWords(pasted);
  if (clean === pasted.replaceAll(/\r\n?/g, '\n')) return;
  event.preventDefault();
  putWords(box, { start: box.selectionStart, end: box.selectionEnd }, clean);
}
