import { lazy, type ReactNode, Suspense, useCallback, useEffect, useState } from 'react';
import { tinykeys } from 'tinykeys';
import {
  type Command,
  CommandContext,
  commandsOf,
  createCommandDesk,
  OpenPaletteContext,
} from '../../ui/commands/commands.ts';

const Palette = lazy(async () => ({ default: (await import('./palette.tsx')).Palette }));

/** How many of the commands used lately come first. */
const REMEMBERED = 5;

/** Holds the commands of the screens below, and opens the palette on Ctrl K or ⌘ K. */
export function PaletteHost({ children }: { readonly children: ReactNode }): ReactNode {
  const [desk] = useState(createCommandDesk);
  const [offered, setOffered] = useState<readonly Command[] | null>(null);
  const [recent, setRecent] = useState<readonly string[]>([]);
  const open = useCallback(() => setOffered(commandsOf(desk)), [desk]);
  const close = useCallback(() => setOffered(null), []);
  useEffect(
    () =>
      tinykeys(
        window,
        {
          '$mod+k': (event) => {
            event.preventDefault();
            setOffered((shown) => (shown === null ? commandsOf(desk) : null));
          },
        },
        // Somebody who writes can have it too: it is no letter.
        { ignore: () => false },
      ),
    [desk],
  );
  const run = (command: Command): void => {
    setOffered(null);
    setRecent([command.id, ...recent.filter((id) => id !== command.id)].slice(0, REMEMBERED));
    // The window gives the focus back first; a command may then take it elsewhere.
    setTimeout(command.run);
  };
  return (
    <CommandContext value={desk}>
      <OpenPaletteContext value={open}>{children}</OpenPaletteContext>
      {offered !== null && (
        <Suspense>
          <Palette commands={offered} recent={recent} onRun={run} onClose={close} />
        </Suspense>
      )}
    </CommandContext>
  );
}
