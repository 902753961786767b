import { compile } from '../../engine/programme.ts';
import { parseRunFile, RUN_FILE_LIMIT } from '../../engine/run-file.ts';
import type { Command } from '../command.ts';
import { problemLine, theOnly } from '../input-problem.ts';
import { readOptions } from '../options.ts';
import { claimedScore, scoreChange } from '../score-claim.ts';
import { textOf } from '../text-file.ts';

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
    const source = await textOf(file, RUN_FILE_LIMIT);
    const parsed =
      'problem' in source ? { problems: [source.problem] } : parseRunFile(source.text, ['run']);
    if ('problems' in parsed) {
      for (const problem of parsed.problems) {
        terminal.err(problemLine(file, problem, terminal.language));
      }
      return 1;
    }
    // A file that is refused need not wait for the analyser.
    const [{ secondLook }, { scoreJson }, { score: scoreRun }] = await Promise.all([
      import('../../rehearsal/second-look.ts'),
      import('../../rehearsal/score-json.ts'),
      import('../../scoring/score.ts'),
    ]);
    const { run, differences } = secondLook(parsed.run);
    const found = scoreJson(scoreRun(compile(parsed.run.scenario), run));
    const claimed = 'text' in source ? claimedScore(source.text) : null;
    const differs = { ...differences, score: scoreChange(claimed, found) };
    terminal.out(JSON.stringify({ score: found, differs }));
    return 0;
  },
};
