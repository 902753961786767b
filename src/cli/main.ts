import { runCommand } from './run-command.ts';
import { standardTerminal } from './standard-terminal.ts';

process.exitCode = await runCommand(process.argv.slice(2), standardTerminal());
