import type { Answer, Exploration, GoalAnswer } from '../../rehearsal/explore/answer.ts';
import { goalKey } from '../../rehearsal/explore/goal.ts';
import type { Load } from '../../rehearsal/load.ts';
import type { Language } from '../../vocabulary/language.ts';
import type { Command } from '../command.ts';
import { scenarioFrom, theOnly, wholeNumber } from '../input-problem.ts';
import { readOptions } from '../options.ts';
import { pathJson } from '../path-file.ts';

/** Says what can be reached in a scenario. Exit 1 when something cannot, or only without a witness. */
export const explore: Command = {
  synopsis: 'explore FILE [--budget STATES] [--json]',
  summary: {
    fr: 'Dit de chaque événement, branche, fin et attente si une partie peut y mener : atteint (avec un chemin à rejouer), impossible (avec la raison) ou budget épuisé; puis la charge de lecture et d’écriture par minute.',
    en: 'Says of every inject, branch, ending and expectation whether a play can lead there: reached (with a path to replay), impossible (with the reason) or budget spent; then the load of reading and writing per minute.',
  },
  async run(args, terminal) {
    const { values, positionals } = readOptions(args, {
      json: { type: 'boolean', default: false },
      budget: { type: 'string' },
      lang: { type: 'string' },
    });
    const file = theOnly(positionals, { fr: 'le fichier du scénario', en: 'the scenario file' });
    const asked =
      values.budget === undefined ? undefined : wholeNumber('--budget', values.budget, 10_000_000);
    const scenario = await scenarioFrom(file, terminal);
    if (scenario === null) return 1;
    // A file that is refused need not wait for the analyser and the crowd.
    const explorer = await import('../../rehearsal/explore/explore.ts');
    const budget = asked ?? explorer.DEFAULT_BUDGET;
    const exploration = explorer.explore(scenario, { budget });
    terminal.out(
      values.json ? asJson(exploration, budget) : asLines(exploration, terminal.language),
    );
    return exploration.answers.some(({ answer }) => isWrong(answer)) ? 1 : 0;
  },
};

/** What an author has to look at. A budget that is spent says nothing, and is no fault. */
function isWrong(answer: Answer): boolean {
  return answer.type === 'unreachable' || (answer.type === 'reached' && answer.witnesses === null);
}

function asJson({ answers, states, load }: Exploration, budget: number): string {
  const goals = answers.map(({ goal, answer, rows }) => ({
    key: goalKey(goal),
    ...goal,
    ...(rows === undefined ? {} : { rows }),
    answer: answer.type === 'reached' ? { ...answer, path: pathJson(answer.path) } : answer,
  }));
  return JSON.stringify({ goals, states, budget, load }, null, 1);
}

const WORDS = {
  reached: { fr: 'atteint', en: 'reached' },
  noWitness: {
    fr: 'atteint sans témoin (aucune réponse modèle ni réponse d’exemple n’y mène)',
    en: 'reached without witness (no sample reply opens this)',
  },
  unreachable: { fr: 'impossible', en: 'unreachable' },
  budgetSpent: { fr: 'budget épuisé', en: 'budget spent' },
} as const;

function asLines({ answers, states, load }: Exploration, language: Language): string {
  const lines = answers.map((answer) => lineOf(answer, language));
  const loads = Object.entries(load).map(([shown, one]) => loadLine(shown, one, language));
  return [...lines, ...loads, `${states} ${language === 'fr' ? 'états' : 'states'}`].join('\n');
}

function lineOf({ goal, answer, rows }: GoalAnswer, language: Language): string {
  const key = [goalKey(goal), ...(rows ?? [])].join(' ');
  switch (answer.type) {
    case 'reached': {
      const word = WORDS[answer.witnesses === null ? 'noWitness' : 'reached'][language];
      return `${key}\t${word}\t${pathText(answer)}`;
    }
    case 'unreachable':
      return `${key}\t${WORDS.unreachable[language]}\t${answer.reason[language]}`;
    case 'budgetSpent':
      return `${key}\t${WORDS.budgetSpent[language]}\t${answer.states}`;
  }
}

/** `seed 1 fr: 12m5s reply c-kev; …`, the whole being printed by `--json`. */
function pathText({ path }: Extract<Answer, { readonly type: 'reached' }>): string {
  const acts = path.acts.map(({ at, act }) => {
    const about = 'item' in act ? act.item : act.type === 'escalate' ? act.to : '';
    return `${Math.round(at / 1000)}s ${act.type} ${about}`.trim();
  });
  const shown = acts.length > 6 ? [...acts.slice(0, 6), `+${acts.length - 6}`] : acts;
  return `seed ${path.seed} ${path.language}: ${shown.join('; ')}`;
}

function loadLine(shown: string, { real, tooMuch, outrun }: Load, language: Language): string {
  const [read, written] = [real.peakRead, real.peakWritten];
  return language === 'fr'
    ? `charge (${shown})\u00a0: au plus ${read.read} mots à lire (minute ${read.minute}) et ${written.written} à écrire (minute ${written.minute}); ${tooMuch.length} minutes de trop, ${outrun.length} réponses trop rapides`
    : `load (${shown}): at most ${read.read} words to read (minute ${read.minute}) and ${written.written} to write (minute ${written.minute}); ${tooMuch.length} minutes too many, ${outrun.length} replies too fast`;
}
