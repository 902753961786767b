import { type Command, UsageError } from '../command.ts';
import type { Player } from '../headless-play.ts';
import { scenarioFrom, theOnly, wholeNumber } from '../input-problem.ts';
import { languageAsked } from '../language.ts';
import { readOptions } from '../options.ts';

const PLAYERS: readonly Player[] = ['exemplary', 'typical', 'silent', 'random'];

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
    // A file that is refused need not wait for the analyser and the crowd.
    const { notPlayedIn, playAs, playFile } = await import('../headless-play.ts');
    if (wanted !== undefined && !scenario.languages.includes(wanted)) {
      throw new UsageError(notPlayedIn(wanted));
    }
    const setting = { seed, language: wanted };
    return player === null
      ? await playFile(scenario, values.steps ?? '', setting, terminal)
      : playAs(scenario, player, setting, terminal);
  },
};

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
