import { compile } from '../../engine/programme.ts';
import { parseRunFile } from '../../engine/run-file.ts';
import { scoreJson } from '../../rehearsal/score-json.ts';
import { secondLook } from '../../rehearsal/second-look.ts';
import { score as scoreRun } from '../../scoring/score.ts';
import { type Command, UsageError } from '../command.ts';
import { problemLine, theOnly } from '../input-problem.ts';
import { readOptions } from '../options.ts';
import { runBytesOf } from '../run-bytes.ts';

/** Replays an exported run, reads its words again, scores it again, and says what differs. */
export const score: Command = {
  synopsis: 'score RUN',
  summary: {
    fr: 'Rejoue une partie exportée (ou la sortie de play), relit ses mots et la note de nouveau; dit ce qui diffère de ce qu’elle prétend.',
    en: 'Replays an exported run (or what play printed), reads its words again and scores it again; says what differs from what it claims.',
  },
  async run(args, terminal) {
    const { positionals } = readOptions(args, { lang: { type: 'string' } });
    const file = theOnly(positionals, { fr: 'le fichier de la partie', en: 'the run file' });
    const text = decoded(await runBytesOf(file), file);
    const parsed = parseRunFile(text, ['run']);
    if ('problems' in parsed) {
      for (const problem of parsed.problems) {
        terminal.err(problemLine(file, problem, terminal.language));
      }
      return 1;
    }
    const { run, differences } = secondLook(parsed.run);
    const programme = compile(parsed.run.scenario);
    terminal.out(
      JSON.stringify({ score: scoreJson(scoreRun(programme, run)), differs: differences }),
    );
    return 0;
  },
};

function decoded(bytes: Uint8Array, file: string): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw new UsageError({
      fr: `Le fichier «\u00a0${file}\u00a0» n’est pas en UTF-8.`,
      en: `The file "${file}" is not UTF-8.`,
    });
  }
}
