import { CATALOGUE } from './diagnostics/catalogue.ts';
import type { Finding } from './diagnostics/finding.ts';
import { pathText } from './path.ts';
import type { Scenario } from './schema/scenario.ts';
import type { VariationTable } from './schema/variation.ts';
import { checkActions } from './sense/actions.ts';
import { checkAims } from './sense/aims.ts';
import { causesOf } from './sense/causes.ts';
import { checkDrill } from './sense/drills.ts';
import { checkEndings } from './sense/endings.ts';
import { checkEscalations } from './sense/escalations.ts';
import { checkEntanglement, checkExpansions } from './sense/expansions.ts';
import { checkExpectations } from './sense/expectations.ts';
import { checkFigures } from './sense/figures.ts';
import { checkFlow } from './sense/flow.ts';
import { checkGuards } from './sense/guards.ts';
import { checkHeldBack } from './sense/held-back.ts';
import { checkItems } from './sense/items.ts';
import { checkLanguages } from './sense/languages.ts';
import { checkLoops } from './sense/loops.ts';
import { checkNames } from './sense/names.ts';
import { checkParents } from './sense/parents.ts';
import { checkPlays } from './sense/plays.ts';
import { checkReferences } from './sense/references.ts';
import { checkSettings } from './sense/settings.ts';
import { checkThreadCycles } from './sense/thread-cycles.ts';
import { timelineOf } from './sense/timeline.ts';
import { checkVariables } from './sense/variables.ts';
import { checkVariations } from './sense/variations.ts';
import { storyOf } from './sense/walk-scenario.ts';
import { checkWords } from './sense/words.ts';
import { checkPictures } from './shape/picture.ts';
import { everyRow } from './variation/every-row.ts';
import { fill } from './variation/fill.ts';

/**
 * Everything that is wrong or doubtful in a scenario whose shape is right, in no particular order.
 * The file loader places what it finds; an editor shows it beside the field at the path.
 */
export function check(scenario: Scenario): Finding[] {
  const findings = checkAsWritten(scenario);
  const { variations } = scenario;
  const isSound = findings.every(({ code }) => CATALOGUE[code].severity !== 'error');
  if (variations === undefined || !isSound) return findings;
  return [...findings, ...onlyFilled(scenario, variations, findings)];
}

/** The most texts, references and consequences, over all draws, that are looked at again once filled. */
const MOST_LOOKED_AT = 10_000;

/**
 * What is wrong with a scenario only once some row is drawn, such as a word that the page holds back.
 * Each kind of problem is told once a place; files too long to be looked at row by row are not.
 */
function onlyFilled(
  scenario: Scenario,
  tables: readonly VariationTable[],
  findings: readonly Finding[],
): Finding[] {
  const draws = everyRow(tables);
  const { texts, references, consequences } = storyOf(scenario);
  const things = texts.length + references.length + consequences.length;
  if (draws.length * things > MOST_LOOKED_AT) return [];
  const told = new Set(findings.map(sameness));
  return draws
    .flatMap((rows) => checkAsWritten(fill(scenario, rows)))
    .filter((found) => {
      const isNew = !told.has(sameness(found));
      told.add(sameness(found));
      return isNew;
    });
}

function sameness({ code, path }: Finding): string {
  return `${code} ${pathText(path)}`;
}

function checkAsWritten(scenario: Scenario): Finding[] {
  const story = storyOf(scenario);
  const entangled = checkEntanglement(story);
  if (entangled.length > 0) return entangled;
  const causes = causesOf(story);
  const timeline = timelineOf(story, causes);
  return [
    ...checkPictures(scenario.images),
    // What parts call each other.
    ...checkNames(story),
    ...checkReferences(story),
    // Items and their threads.
    ...checkItems(story),
    ...checkHeldBack(story),
    ...checkFigures(story),
    ...checkThreadCycles(story),
    ...checkParents(story, causes),
    // Conditions.
    ...checkGuards(story),
    ...checkWords(story),
    ...checkSettings(story),
    ...checkActions(story),
    // What happens.
    ...checkVariables(story),
    ...checkFlow(story, causes, timeline),
    ...checkLoops(story, causes),
    ...checkExpansions(story, causes),
    ...checkEndings(story),
    // What is expected.
    ...checkExpectations(story, timeline),
    ...checkAims(story),
    ...checkEscalations(story),
    ...checkPlays(story),
    // Drills, and what differs from one run to the next.
    ...checkDrill(story),
    ...checkVariations(story),
    // The words.
    ...checkLanguages(story),
  ];
}
