import { useEffect } from 'react';
import { tinykeys } from 'tinykeys';
import type { Keeper } from './keeping/keeper.ts';
import type { Workbench } from './workbench/workbench.ts';

/**
 * Ctrl or ⌘ Z, Y and S. In a box that is written in, undo is the box's own while something has been typed
 * there; the text view asks the document itself.
 */
export function useWorkshopKeys(bench: Workbench, keeper: Keeper): void {
  useEffect(() => {
    const outside =
      (task: () => void) =>
      (event: KeyboardEvent): void => {
        if (isWriting(event)) return;
        event.preventDefault();
        task();
      };
    return tinykeys(window, {
      '$mod+KeyZ': outside(() => bench.undo()),
      '$mod+Shift+KeyZ': outside(() => bench.redo()),
      '$mod+KeyY': outside(() => bench.redo()),
      '$mod+KeyS': (event) => {
        event.preventDefault();
        void keeper.keep();
      },
    });
  }, [bench, keeper]);
}

/** Also where the box is in a tree of its own. */
function isWriting(event: KeyboardEvent): boolean {
  const [place] = event.composedPath();
  if (!(place instanceof HTMLElement)) return false;
  return place.isContentEditable || place.matches('input, textarea, [role="textbox"]');
}
