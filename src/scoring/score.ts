import type { Programme } from '../engine/programme.ts';
import { casesOf } from './covering/cases.ts';
import { type Situation, situationsOf } from './covering/situation.ts';
import { openDossier, type Play } from './dossier/open-dossier.ts';
import { escalationLines } from './escalation/escalation.ts';
import { falseAlarmLines } from './escalation/false-alarms.ts';
import { strayHarmLines } from './escalation/harm.ts';
import { evidenceOf } from './evidence.ts';
import { capsOf } from './overall/caps.ts';
import { foldCriteria, overallOf } from './overall/fold.ts';
import { measuresOf } from './overall/measures.ts';
import { notDue, outcomeOf } from './overall/outcomes.ts';
import { responseTimeLines } from './response-time/response-time.ts';
import { SCORING_VERSION, type ScoreSheet } from './sheet.ts';
import { embargoLines } from './tone/embargo.ts';
import { strayWordsLines } from './tone/other-words.ts';
import { toneLines } from './tone/tone.ts';

/**
 * Rates a run against the expectations of its scenario, by the numbered rules of `SPEC.md`. Pure: the
 * same log and the same rubric give the same bytes. A run that has not ended is rated as it stands.
 */
export function score(programme: Programme, play: Play): ScoreSheet {
  const dossier = openDossier(programme, play);
  const cases = casesOf(dossier);
  const found = situationsOf(cases, dossier);
  const situations = found.filter((situation) => situation !== null);
  const expected = new Set(cases.flatMap(({ items }) => [...items]));
  const addressed = new Set(
    situations.flatMap(({ answers }) => answers.map(({ utterance }) => utterance)),
  );
  const evidence = evidenceOf([
    ...situations.flatMap(linesOf),
    ...falseAlarmLines(situations, dossier),
    ...strayHarmLines(dossier, expected),
    ...embargoLines(situations, dossier),
    ...strayWordsLines(dossier, addressed),
  ]);
  const criteria = foldCriteria(evidence);
  const weights = programme.scenario.rubric;
  const caps = capsOf(evidence);
  return {
    version: SCORING_VERSION,
    overall: overallOf({ criteria, weights, caps }),
    weights,
    caps,
    criteria,
    outcomes: cases.map((one, index) => {
      const situation = found[index] ?? null;
      return situation === null ? notDue(one) : outcomeOf(situation, evidence);
    }),
    measures: measuresOf(situations, evidence),
  };
}

function linesOf(situation: Situation) {
  return [...responseTimeLines(situation), ...toneLines(situation), ...escalationLines(situation)];
}
