import { isLanguage, type Language } from '../vocabulary/language.ts';
import { UsageError } from './command.ts';

/** What the surroundings say of the user's language; French, the first of the two, when nothing. */
export function languageOf(environment: Readonly<Record<string, string | undefined>>): Language {
  const { LC_ALL, LC_MESSAGES, LANG } = environment;
  const wanted = LC_ALL || LC_MESSAGES || LANG || '';
  return wanted.toLowerCase().startsWith('en') ? 'en' : 'fr';
}

/** The language asked for by `--lang`, if any; the last one counts. */
export function languageAsked(args: readonly string[]): Language | undefined {
  let asked: Language | undefined;
  for (const [index, arg] of args.entries()) {
    if (arg === '--') break;
    const value = arg === '--lang' ? args[index + 1] : valueAfter('--lang=', arg);
    if (value === undefined && arg !== '--lang') continue;
    if (!isLanguage(value)) {
      throw wrongLanguage(value);
    }
    asked = value;
  }
  return asked;
}

function valueAfter(start: string, arg: string): string | undefined {
  return arg.startsWith(start) ? arg.slice(start.length) : undefined;
}

function wrongLanguage(value: string | undefined): UsageError {
  if (value === undefined) {
    return new UsageError({
      fr: '--lang prend «\u00a0fr\u00a0» ou «\u00a0en\u00a0»; la valeur manque.',
      en: '--lang takes "fr" or "en"; it is missing.',
    });
  }
  return new UsageError({
    fr: `--lang prend «\u00a0fr\u00a0» ou «\u00a0en\u00a0», pas «\u00a0${value}\u00a0».`,
    en: `--lang takes "fr" or "en", not "${value}".`,
  });
}
