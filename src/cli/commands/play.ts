import { compile, type Programme } from '../../engine/programme.ts';
import { type PlayName, playNamed } from '../../rehearsal/derived-plays.ts';
import { playPath } from '../../rehearsal/explore/path.ts';
import { exportedRunOf } from '../../rehearsal/exported-run.ts';
import { type Play, playThrough } from '../../rehearsal/play.ts';
import { RandomTrainee } from '../../rehearsal/random-trainee.ts';
import { scoreJson } from '../../rehearsal/score-json.ts';
import { type FailedExpect, playSteps } from '../../rehearsal/scripted-play.ts';
import { score } from '../../scoring/score.ts';
import type { Language } from '../../vocabulary/language.ts';
import { type Command, type ExitCode, type Terminal, UsageError } from '../command.ts';
import { problemLine, scenarioFrom, theOnly, wholeNumber } from '../input-problem.ts';
import { languageAsked } from '../language.ts';
import { readOptions } from '../options.ts';
import { parsePlayThrough } from '../path-file.ts';
import { bytesOf } from '../scenario-files.ts';

const PLAYERS = ['exemplary', 'typical', 'silent', 'random'] as const;

type Player = (typeof PLAYERS)[number];

/** Plays a scenario without a screen and prints the run with its score. */
export const play: Command = {
  synopsis:
    'play FILE (--as exemplary|typical|silent|random | --steps FILE) [--lang fr|en] [--seed N]',
  summary: {
    fr: 'Joue un scénario sans écran et affiche la partie et sa note en JSON. --steps suit les étapes d’un fichier, ou un chemin affiché par explore.',
    en: 'Plays a scenario without a screen and prints the run and its score as JSON. --steps follows the steps of a file, or a path printed by explore.',
  },
  async run(args, terminal) {
    const { values, positionals } = readOptions(args, {
      as: { type: 'string' },
      steps: { type: 'string' },
      seed: { type: 'string' },
      lang: { type: 'string' },
    });
    const file = theOnly(positionals, { fr: 'le fichier du scénario', en: 'the scenario file' });
    const player = playerAsked(values.as, values.steps);
    const seed =
      values.seed === undefined ? undefined : wholeNumber('--seed', values.seed, 0xff_ff_ff_ff);
    const scenario = await scenarioFrom(file, terminal);
    if (scenario === null) return 1;
    const wanted = languageAsked(args);
    if (wanted !== undefined && !scenario.languages.includes(wanted)) {
      throw new UsageError({
        fr: `Ce scénario ne se joue pas en «\u00a0${wanted}\u00a0».`,
        en: `This scenario is not played in "${wanted}".`,
      });
    }
    const programme = compile(scenario);
    const setting = { seed, language: wanted };
    if (values.steps !== undefined)
      return await playFile(programme, values.steps, setting, terminal);
    return tell(programme, playAs(programme, player ?? 'silent', setting), player ?? '', terminal);
  },
};

interface Setting {
  readonly seed: number | undefined;
  readonly language: Language | undefined;
}

function playerAsked(as: string | undefined, steps: string | undefined): Player | null {
  if ((as === undefined) === (steps === undefined)) {
    throw new UsageError({
      fr: 'Dites qui joue\u00a0: --as exemplary, typical, silent ou random; ou --steps FICHIER.',
      en: 'Say who plays: --as exemplary, typical, silent or random; or --steps FILE.',
    });
  }
  if (as === undefined) return null;
  const player = PLAYERS.find((one) => one === as);
  if (player !== undefined) return player;
  throw new UsageError({
    fr: `--as prend ${PLAYERS.join(', ')}, pas «\u00a0${as}\u00a0».`,
    en: `--as takes ${PLAYERS.join(', ')}, not "${as}".`,
  });
}

function settled({ scenario }: Programme, { seed, language }: Setting) {
  return { seed: seed ?? 1, language: language ?? scenario.languages[0] ?? 'fr' };
}

type Told = Play & { readonly failed?: readonly FailedExpect[] };

function playAs(programme: Programme, player: Player, wanted: Setting): Told {
  const setting = settled(programme, wanted);
  if (player !== 'random') return playNamed(programme, player satisfies PlayName, setting);
  return playThrough(programme, new RandomTrainee(programme, setting.seed), setting);
}

async function playFile(
  programme: Programme,
  file: string,
  wanted: Setting,
  terminal: Terminal,
): Promise<ExitCode> {
  const parsed = parsePlayThrough(await textOf(file));
  if (parsed.type === 'problems') {
    for (const problem of parsed.problems)
      terminal.err(problemLine(file, problem, terminal.language));
    return 1;
  }
  try {
    if (parsed.type === 'steps') {
      return tell(
        programme,
        playSteps(programme, parsed.steps, settled(programme, wanted)),
        'steps',
        terminal,
      );
    }
    const { path } = parsed;
    const own = {
      ...path,
      seed: wanted.seed ?? path.seed,
      language: wanted.language ?? path.language,
    };
    return tell(programme, playPath(programme, own), 'steps', terminal);
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    terminal.err(`${file}: ${error.message}`);
    return 1;
  }
}

/** Bytes that are no UTF-8 are a problem of the file, not of the program. */
async function textOf(file: string): Promise<string> {
  const bytes = await bytesOf(file);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw new UsageError({
      fr: `Le fichier «\u00a0${file}\u00a0» n’est pas en UTF-8.`,
      en: `The file "${file}" is not UTF-8.`,
    });
  }
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
