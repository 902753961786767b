import type { Command } from './command.ts';

/** Every subcommand, loaded when it is called. To add one: a file in `commands/` and a line here. */
export const COMMANDS: Readonly<Record<string, () => Promise<Command>>> = {
  check: async () => (await import('./commands/check.ts')).check,
  schema: async () => (await import('./commands/schema.ts')).schema,
};
