import { type Command, UsageError } from '../command.ts';
import { linesOf } from '../lines.ts';
import { readOptions } from '../options.ts';
import { toneLine } from '../tone-line.ts';

/** Reads the tone of replies from standard input, a line of JSON each. */
export const tone: Command = {
  synopsis: 'tone < LINES',
  summary: {
    fr: 'Lit sur l’entrée standard des lignes JSON {"id","lang"?,"reply","comment"?,"voice"?} et en affiche une chacune, dans l’ordre. Une ligne fautive donne {"id","error"} à sa place, une phrase avec son numéro sur la sortie d’erreur, et le code 1 à la fin; les autres sont lues.',
    en: 'Reads JSON lines {"id","lang"?,"reply","comment"?,"voice"?} from standard input and writes one for each, in order. A wrong line gives {"id","error"} in its place, a sentence with its number on standard error, and exit code 1 at the end; the others are read.',
  },
  async run(args, terminal) {
    const { positionals } = readOptions(args, { lang: { type: 'string' } });
    if (positionals.length > 0) {
      throw new UsageError({
        fr: 'La commande tone lit l’entrée standard et ne prend pas d’argument.',
        en: 'The command tone reads standard input and takes no argument.',
      });
    }
    let number = 0;
    let failed = false;
    const said = terminal.language === 'fr' ? 'ligne' : 'line';
    for await (const lines of linesOf(terminal.input())) {
      if (terminal.isHeard?.() === false) break;
      const out: string[] = [];
      for (const line of lines) {
        number++;
        if (line?.trim() === '') continue;
        const { out: answer, problem } = toneLine(line);
        out.push(answer);
        if (problem === null) continue;
        failed = true;
        terminal.err(`${said} ${number}: ${problem[terminal.language]}`);
      }
      if (out.length > 0) terminal.out(out.join('\n'));
    }
    return failed ? 1 : 0;
  },
};
