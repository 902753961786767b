import { compile } from '../engine/programme.ts';
import { allVariations, type Variation } from '../engine/variation/all-variations.ts';
import type { Play as PlayBand } from '../scenario/schema/play.ts';
import type { Scenario } from '../scenario/schema/scenario.ts';
import { score } from '../scoring/score.ts';
import { CRITERIA } from '../vocabulary/criterion.ts';
import type { Language } from '../vocabulary/language.ts';
import { type NamedPlay, PLAY_NAMES, type PlayName, playNamed } from './derived-plays.ts';
import { loadOf } from './load.ts';
import { type ScoreJson, scoreJson } from './score-json.ts';

/** A play-through that is not what its scenario says it is. */
export interface BandFault {
  readonly play: PlayName;
  /** The seed that plays it so; with tables, the one that draws `rows`. */
  readonly seed: number;
  /** The rows drawn, such as `case.mitt`; none where the scenario has no tables. */
  readonly rows: readonly string[];
  readonly language: Language;
  /** What is wrong: a figure outside its band, another ending, and so on. */
  readonly fault:
    | {
        readonly type: 'outside';
        readonly figure: Figure;
        readonly score: number | null;
        readonly band: readonly [number, number];
      }
    | { readonly type: 'ending'; readonly reached: string | null; readonly wanted: string }
    /** Overall scores of two languages are further apart than `LANGUAGE_GAP`. */
    | { readonly type: 'languages'; readonly gap: number }
    | { readonly type: 'refused'; readonly acts: number }
    | { readonly type: 'expectation'; readonly step: number }
    /** Words sent sooner than a person could have written them. */
    | { readonly type: 'outrun'; readonly at: number };
}

type Figure = 'overall' | 'responseTime' | 'tone' | 'escalation';

/** One play-through in one language, with its score. */
export interface PlayScore {
  readonly play: PlayName;
  readonly rows: readonly string[];
  readonly language: Language;
  readonly ending: string | null;
  readonly score: ScoreJson;
}

/** The most that the overall score of a play may differ between languages. */
export const LANGUAGE_GAP = 5;

/** What the play-throughs of a scenario score, and where they are not what it says. */
export interface BandReport {
  readonly scores: readonly PlayScore[];
  readonly faults: readonly BandFault[];
}

/** Plays every play-through that a scenario gives a band, in each of its languages and variations. */
export function checkBands(scenario: Scenario, seed = 1): BandReport {
  const reports = allVariations(scenario, seed).map(reportOf);
  return {
    scores: reports.flatMap(({ scores }) => scores),
    faults: reports.flatMap(({ faults }) => faults),
  };
}

function reportOf({ scenario, seed, rows }: Variation): BandReport {
  const programme = compile(scenario);
  const scores: PlayScore[] = [];
  const faults: BandFault[] = [];
  for (const name of PLAY_NAMES) {
    const band = scenario.plays[name];
    if (band === undefined) continue;
    const overall: number[] = [];
    const blame = (language: Language, found: readonly Fault[]) =>
      faults.push(...found.map((fault) => ({ play: name, seed, rows, language, fault })));
    for (const language of scenario.languages) {
      const play = playNamed(programme, name, { seed, language });
      const figures = scoreJson(score(programme, play));
      scores.push({ play: name, rows, language, ending: play.snapshot.ending, score: figures });
      if (figures.overall !== null) overall.push(figures.overall);
      blame(language, [...outside(band, figures), ...astray(band, play)]);
      if (name === 'exemplary') blame(language, outruns(scenario, play));
    }
    const gap = Math.max(...overall, 0) - Math.min(...overall, Infinity);
    const [language = 'fr'] = scenario.languages;
    if (gap > LANGUAGE_GAP) blame(language, [{ type: 'languages', gap }]);
  }
  return { scores, faults };
}

type Fault = BandFault['fault'];

function outside({ band }: PlayBand, figures: ScoreJson): readonly Fault[] {
  return (['overall', ...CRITERIA] as const).flatMap((figure): Fault[] => {
    const wanted = band[figure];
    const reached = figures[figure];
    if (wanted === undefined) return [];
    if (reached !== null && reached >= wanted[0] && reached <= wanted[1]) return [];
    return [{ type: 'outside', figure, score: reached, band: wanted }];
  });
}

function astray({ ending }: PlayBand, play: NamedPlay): Fault[] {
  const faults: Fault[] = play.failed.map(({ step }) => ({ type: 'expectation', step }));
  if (play.refused.length > 0) faults.push({ type: 'refused', acts: play.refused.length });
  if (ending !== undefined && play.snapshot.ending !== ending) {
    faults.push({ type: 'ending', reached: play.snapshot.ending, wanted: ending });
  }
  return faults;
}

function outruns(scenario: Scenario, play: NamedPlay): readonly Fault[] {
  return loadOf(compile(scenario), play).outrun.map(({ at }) => ({ type: 'outrun', at }));
}
