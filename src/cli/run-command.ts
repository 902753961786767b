import { closestTo } from '../lib/edit-distance.ts';
import type { Language } from '../vocabulary/language.ts';
import { type Command, type ExitCode, type Terminal, UsageError } from './command.ts';
import { languageAsked } from './language.ts';
import { COMMANDS } from './registry.ts';

/**
 * Runs the command line. Arguments are those after the program's name; `--lang` chooses the language
 * of the sentences and reaches the subcommand as well.
 */
export async function runCommand(argv: readonly string[], terminal: Terminal): Promise<ExitCode> {
  let language = terminal.language;
  try {
    language = languageAsked(argv) ?? language;
    const first = lengthOfFirstOption(argv);
    const name = argv[first];
    const args = [...argv.slice(0, first), ...argv.slice(first + 1)];
    if (name === undefined) return await usage({ ...terminal, language }, 2);
    if (name === 'help' || name === '--help' || name === '-h')
      return await usage({ ...terminal, language }, 0);
    const command = await commandNamed(name);
    if (asksForHelp(args)) return describe(command, { ...terminal, language });
    return await command.run(args, { ...terminal, language });
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    terminal.err(error.sentence[language]);
    return 2;
  }
}

/** `--lang en check …`: how many arguments the option takes where it comes first. */
function lengthOfFirstOption(argv: readonly string[]): number {
  if (argv[0] === '--lang') return 2;
  return argv[0]?.startsWith('--lang=') ? 1 : 0;
}

function asksForHelp(args: readonly string[]): boolean {
  const options = args.includes('--') ? args.slice(0, args.indexOf('--')) : args;
  return options.includes('--help') || options.includes('-h');
}

async function commandNamed(name: string): Promise<Command> {
  const load = Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : undefined;
  if (load !== undefined) return await load();
  const names = Object.keys(COMMANDS);
  const near = closestTo(name, names);
  throw new UsageError({
    fr: `La commande « ${name} » n’existe pas. ${near === undefined ? `Il y a : ${names.join(', ')}.` : `Vouliez-vous dire « ${near} »?`}`,
    en: `There is no command "${name}". ${near === undefined ? `There are: ${names.join(', ')}.` : `Did you mean "${near}"?`}`,
  });
}

const HEADING: Readonly<Record<Language, string>> = {
  fr: 'Usage : npm run -s cli -- COMMANDE [--lang fr|en]\n',
  en: 'Usage: npm run -s cli -- COMMAND [--lang fr|en]\n',
};

async function usage(terminal: Terminal, code: ExitCode): Promise<ExitCode> {
  const say = code === 0 ? terminal.out : terminal.err;
  const commands = await Promise.all(Object.values(COMMANDS).map((load) => load()));
  const lines = commands.map(
    ({ synopsis, summary }) => `  ${synopsis}\n      ${summary[terminal.language]}`,
  );
  say([HEADING[terminal.language], ...lines].join('\n'));
  return code;
}

function describe({ synopsis, summary }: Command, terminal: Terminal): ExitCode {
  terminal.out(`${synopsis}\n\n${summary[terminal.language]}`);
  return 0;
}
