import type { Diagnostic } from '../../scenario/diagnostics/diagnostic.ts';
import { load } from '../../scenario/load.ts';
import { FILE_LIMIT } from '../../scenario/source/limits.ts';
import type { Bilingual, Language } from '../../vocabulary/language.ts';
import { type Command, UsageError } from '../command.ts';
import { bytesOf } from '../file-bytes.ts';
import { readOptions } from '../options.ts';
import { scenarioFiles } from '../scenario-files.ts';

/** Says what is wrong with scenario files. Exit 1 when any has an error; warnings and hints pass. */
export const check: Command = {
  synopsis: 'check FILE|DIR… [--json]',
  summary: {
    fr: 'Vérifie des scénarios : fichier:ligne:colonne, code, et ce qu’il faut faire.',
    en: 'Checks scenarios: file:line:column, code, and what to do about it.',
  },
  async run(args, terminal) {
    const { values, positionals } = readOptions(args, {
      json: { type: 'boolean', default: false },
      lang: { type: 'string' },
    });
    if (positionals.length === 0) throw new UsageError(NOTHING_TO_CHECK);
    const files = await scenarioFiles(positionals);
    const diagnostics: Diagnostic[] = [];
    for (const file of files) {
      const bytes = await bytesOf(file, FILE_LIMIT);
      diagnostics.push(...load(bytes, { file }).diagnostics);
    }
    const tell = values.json ? asJson : asLines;
    terminal.out(tell(diagnostics, files, terminal.language));
    return diagnostics.some(({ severity }) => severity === 'error') ? 1 : 0;
  },
};

const NOTHING_TO_CHECK: Bilingual = {
  fr: 'Dites quoi vérifier : check FICHIER|DOSSIER…',
  en: 'Say what to check: check FILE|DIR…',
};

function asJson(diagnostics: readonly Diagnostic[], files: readonly string[]): string {
  return JSON.stringify({ files, diagnostics }, null, 2);
}

function asLines(
  diagnostics: readonly Diagnostic[],
  files: readonly string[],
  language: Language,
): string {
  const lines = diagnostics.map((each) => lineOf(each, language));
  return [...lines, summaryOf(diagnostics, files.length)[language]].join('\n');
}

function lineOf(each: Diagnostic, language: Language): string {
  const place = `${each.file}:${each.line}:${each.column}`;
  return [
    `${place} ${each.code} ${SEVERITIES[each.severity][language]}${each.message[language]}`,
    `    ${each.path}`,
    `    ${LABELS.expected[language]}${each.expected[language]}`,
    `    ${LABELS.got[language]}${each.got[language]}`,
    `    → ${each.hint[language]}`,
  ].join('\n');
}

const SEVERITIES: Readonly<Record<Diagnostic['severity'], Bilingual>> = {
  error: { fr: '', en: '' },
  warning: { fr: '(avertissement) ', en: '(warning) ' },
  hint: { fr: '(conseil) ', en: '(hint) ' },
};

const LABELS = {
  expected: { fr: 'attendu : ', en: 'expected: ' },
  got: { fr: 'trouvé : ', en: 'got: ' },
} as const satisfies Record<string, Bilingual>;

function summaryOf(diagnostics: readonly Diagnostic[], files: number): Bilingual {
  const count = (severity: Diagnostic['severity']) =>
    diagnostics.filter((each) => each.severity === severity).length;
  const [errors, warnings, hints] = [count('error'), count('warning'), count('hint')];
  return {
    fr: `${plural(files, 'fichier')} : ${plural(errors, 'erreur')}, ${plural(warnings, 'avertissement')}, ${plural(hints, 'conseil')}.`,
    en: `${pluralEn(files, 'file')}: ${pluralEn(errors, 'error')}, ${pluralEn(warnings, 'warning')}, ${pluralEn(hints, 'hint')}.`,
  };
}

/** French counts zero and one as singular. */
function plural(count: number, noun: string): string {
  return `${count} ${noun}${count > 1 ? 's' : ''}`;
}

function pluralEn(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`;
}
