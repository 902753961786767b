import type { Finding } from './diagnostics/finding.ts';
import type { Scenario } from './schema/scenario.ts';
import { checkActions } from './sense/actions.ts';
import { causesOf } from './sense/causes.ts';
import { checkEndings } from './sense/endings.ts';
import { checkEscalations } from './sense/escalations.ts';
import { checkEntanglement, checkExpansions } from './sense/expansions.ts';
import { checkExpectations } from './sense/expectations.ts';
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
import { storyOf } from './sense/walk-scenario.ts';
import { checkWords } from './sense/words.ts';
import { checkPictures } from './shape/picture.ts';

/**
 * Everything that is wrong or doubtful in a scenario whose shape is right, in no particular order.
 * The file loader places what it finds; an editor shows it beside the field at the path.
 */
export function check(scenario: Scenario): Finding[] {
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
    ...checkEscalations(story),
    ...checkPlays(story),
    // The words.
    ...checkLanguages(story),
  ];
}
