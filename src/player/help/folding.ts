import { createContext, useContext } from 'react';
import { useRoomy } from '../control-bar/use-roomy.ts';

/** Whether the help beside the words is unfolded, as whoever writes has chosen. */
export interface HelpFolding {
  /** Null as long as nothing was chosen. */
  readonly open: boolean | null;
  readonly onToggle: (open: boolean) => void;
}

/** The app provides it and keeps the choice. */
export const HelpFoldingContext = createContext<HelpFolding>({
  open: null,
  onToggle: () => undefined,
});

/** Without a choice, the help is unfolded where there is room. */
export function useFolding(): readonly [open: boolean, toggle: () => void] {
  const { open, onToggle } = useContext(HelpFoldingContext);
  const roomy = useRoomy();
  const isOpen = open ?? roomy;
  return [isOpen, () => onToggle(!isOpen)];
}
