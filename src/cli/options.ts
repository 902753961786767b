import { type ParseArgsConfig, parseArgs } from 'node:util';
import { UsageError } from './command.ts';

/**
 * Options and arguments of a subcommand, strictly: an option it does not know is a usage error that
 * names it. `--lang` is taken before the subcommand sees its arguments, unless it declares it itself.
 */
export function readOptions<const T extends NonNullable<ParseArgsConfig['options']>>(
  args: readonly string[],
  options: T,
) {
  try {
    return parseArgs({ args: [...args], options, allowPositionals: true, strict: true });
  } catch (error) {
    const told = error instanceof Error ? error.message : String(error);
    const option = /'(-[^' ]*)/.exec(told)?.[1];
    throw option === undefined ? new UsageError({ fr: told, en: told }) : wrongOption(option, told);
  }
}

function wrongOption(option: string, told: string): UsageError {
  if (told.startsWith('Unknown')) {
    return new UsageError({
      fr: `L’option ${option} n’existe pas ici.`,
      en: `There is no option ${option} here.`,
    });
  }
  return new UsageError({
    fr: `L’option ${option} n’est pas écrite comme il faut : une valeur manque ou est de trop.`,
    en: `The option ${option} is not written as it should be: a value is missing or one too many.`,
  });
}
