import { createContext, useContext, useEffect, useRef } from 'react';
import { createStore, type StoreApi } from 'zustand/vanilla';

/** Something that can be done from the palette of commands. */
export interface Command {
  /** Stable; what was used lately is remembered by it. */
  readonly id: string;
  /** As the palette shows it: a verb first. */
  readonly label: string;
  /** Heading under which it stands. */
  readonly group: string;
  /** Other words by which somebody may look for it. */
  readonly words?: string;
  /** The keys that do the same, for those who want to learn them. */
  readonly keys?: string;
  readonly run: () => void;
}

/** Makes the commands of the moment; called when the palette opens, never while somebody works. */
export type CommandSource = () => readonly Command[];

/** Who offers commands now: every screen in view offers its own. */
export type CommandDesk = StoreApi<{ readonly sources: readonly CommandSource[] }>;

export function createCommandDesk(): CommandDesk {
  return createStore(() => ({ sources: [] }));
}

/** The commands of everyone, the latest screen's first. */
export function commandsOf(desk: CommandDesk): readonly Command[] {
  return desk.getState().sources.flatMap((source) => source());
}

export const CommandContext = createContext<CommandDesk | null>(null);

/** Opens the palette; a screen with no palette above it gets a key that does nothing. */
export const OpenPaletteContext = createContext<() => void>(() => undefined);

/** Offers commands as long as the component is there. */
export function useCommands(source: CommandSource): void {
  const desk = useContext(CommandContext);
  const latest = useRef(source);
  useEffect(() => {
    latest.current = source;
  });
  useEffect(() => {
    if (desk === null) return undefined;
    const offered: CommandSource = () => latest.current();
    desk.setState(({ sources }) => ({ sources: [offered, ...sources] }));
    return () =>
      desk.setState(({ sources }) => ({ sources: sources.filter((one) => one !== offered) }));
  }, [desk]);
}
