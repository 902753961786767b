import type { Command } from './command.ts';

/** Every subcommand, loaded when it is called. To add one: a file in `commands/` and a line here. */
export const COMMANDS: Readonly<Record<string, () => Promise<Command>>> = {
  check: async () => (await import('./commands/check.ts')).check,
  explore: async () => (await import('./commands/explore.ts')).explore,
  play: async () => (await import('./commands/play.ts')).play,
  score: async () => (await import('./commands/score.ts')).score,
  tone: async () => (await import('./commands/tone.ts')).tone,
  schema: async () => (await import('./commands/schema.ts')).schema,
};
