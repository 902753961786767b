import type { Terminal } from '../../src/cli/command.ts';
import { runCommand } from '../../src/cli/run-command.ts';

/** Runs a command and gathers what it wrote. */
export async function terminalRun(args: readonly string[]) {
  const [out, err]: [string[], string[]] = [[], []];
  const terminal: Terminal = {
    language: 'en',
    out: (text) => out.push(text),
    err: (text) => err.push(text),
    input: async function* () {},
  };
  const code = await runCommand(args, terminal);
  return { code, out: out.join('\n'), err: err.join('\n') };
}
