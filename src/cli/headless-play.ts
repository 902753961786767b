import { compile, type Programme } from '../engine/programme.ts';
import { vary } from '../engine/variation/vary.ts';
import { type PlayName, playNamed } from '../rehearsal/derived-plays.ts';
import { playPath } from '../rehearsal/explore/path.ts';
import { exportedRunOf } from '../rehearsal/exported-run.ts';
import { type Play, playThrough } from '../rehearsal/play.ts';
import { RandomTrainee } from '../rehearsal/random-trainee.ts';
import { scoreJson } from '../rehearsal/score-json.ts';
import { type FailedExpect, playSteps } from '../rehearsal/scripted-play.ts';
import type { Scenario } from '../scenario/schema/scenario.ts';
import { FILE_LIMIT } from '../scenario/source/limits.ts';
import { score } from '../scoring/score.ts';
import type { Bilingual, Language } from '../vocabulary/language.ts';
import type { ExitCode, Terminal } from './command.ts';
import { problemLine } from './input-problem.ts';
import { type PlayThroughFile, parsePlayThrough } from './path-file.ts';
import { textOf } from './text-file.ts';

/** Who may be asked to play. */
export type Player = PlayName | 'random';

/** What the command line fixes of a play; the rest is the scenario's or the file's own. */
export interface Setting {
  readonly seed: number | undefined;
  readonly language: Language | undefined;
}

function settled({ languages }: Scenario, { seed, language }: Setting) {
  return { seed: seed ?? 1, language: language ?? languages[0] ?? 'fr' };
}

type Told = Play & { readonly failed?: readonly FailedExpect[] };

/** Plays by itself. */
export function playAs(
  scenario: Scenario,
  player: Player,
  wanted: Setting,
  terminal: Terminal,
): ExitCode {
  const setting = settled(scenario, wanted);
  const programme = compile(vary(scenario, setting.seed));
  const played =
    player === 'random'
      ? playThrough(programme, new RandomTrainee(programme, setting.seed), setting)
      : playNamed(programme, player, setting);
  return tell(programme, played, player, terminal);
}

/** Plays what a file of steps, or a path, says. */
export async function playFile(
  scenario: Scenario,
  file: string,
  wanted: Setting,
  terminal: Terminal,
): Promise<ExitCode> {
  const read = await textOf(file, FILE_LIMIT);
  const parsed: PlayThroughFile =
    'problem' in read
      ? { type: 'problems', problems: [read.problem] }
      : parsePlayThrough(read.text);
  if (parsed.type === 'problems') {
    for (const problem of parsed.problems)
      terminal.err(problemLine(file, problem, terminal.language));
    return 1;
  }
  try {
    if (parsed.type === 'steps') {
      const setting = settled(scenario, wanted);
      const programme = compile(vary(scenario, setting.seed));
      return tell(programme, playSteps(programme, parsed.steps, setting), 'steps', terminal);
    }
    const { path } = parsed;
    const own = {
      ...path,
      seed: wanted.seed ?? path.seed,
      language: wanted.language ?? path.language,
    };
    if (!scenario.languages.includes(own.language)) {
      terminal.err(`${file}: ${notPlayedIn(own.language)[terminal.language]}`);
      return 1;
    }
    const programme = compile(vary(scenario, wanted.seed ?? path.variation ?? path.seed));
    return tell(programme, playPath(programme, own), 'steps', terminal);
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    terminal.err(`${file}: ${error.message}`);
    return 1;
  }
}

/** What to say where a scenario is asked for in a language that it does not have. */
export function notPlayedIn(language: Language): Bilingual {
  return {
    fr: `Ce scénario ne se joue pas en «\u00a0${language}\u00a0».`,
    en: `This scenario is not played in "${language}".`,
  };
}

/** Prints the one object. Acts that were refused and conditions that failed are told beside it. */
function tell(programme: Programme, played: Told, who: string, terminal: Terminal): ExitCode {
  const { seed, settings } = played;
  const run = exportedRunOf(programme, played, `play-${who}-${settings.language}-${seed}`);
  const sheet = score(programme, run);
  terminal.out(JSON.stringify({ run, score: scoreJson(sheet) }));
  const french = terminal.language === 'fr';
  if (who !== 'random') {
    for (const { at, act, refusal } of played.refused) {
      terminal.err(`${at} ms: ${act.type}: ${refusal.sentence[terminal.language]}`);
    }
  }
  for (const { at, step } of played.failed ?? []) {
    terminal.err(
      french
        ? `étape ${step}, ${at} ms\u00a0: la condition attendue n’est pas vraie`
        : `step ${step}, ${at} ms: the expected condition does not hold`,
    );
  }
  return (played.failed ?? []).length > 0 ? 1 : 0;
}
