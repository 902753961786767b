import { namesIn } from '../../ui/i18n/names.ts';
import { sayIn } from '../../ui/i18n/use-say.ts';
import type { Cell, Sheet } from '../../ui/spreadsheet/sheet.ts';
import { CRITERIA } from '../../vocabulary/criterion.ts';
import type { Language } from '../../vocabulary/language.ts';
import type { Debriefed } from '../debriefed.ts';
import { debriefTexts } from '../messages/catalogue.ts';
import { selfAssessmentIn } from '../remarks.ts';
import { identity, rounded } from './cells.ts';

/** Overall and the criteria: as reviewed, as the rules alone have it, and as they saw themselves. */
export function scoresSheet(told: Debriefed, language: Language): Sheet {
  const say = sayIn(debriefTexts, language);
  const names = namesIn(language);
  const { automatic, reviewed, annotations } = told;
  const own = selfAssessmentIn(annotations)?.scores ?? {};
  const who = identity(told, language);
  const rows: readonly (readonly Cell[])[] = [
    [
      ...who,
      names.criterion('overall'),
      rounded(reviewed.sheet.overall),
      rounded(automatic.overall),
      null,
      null,
    ],
    ...CRITERIA.map((criterion) => [
      ...who,
      names.criterion(criterion),
      rounded(reviewed.sheet.criteria[criterion].score),
      rounded(automatic.criteria[criterion].score),
      rounded(own[criterion]),
      rounded(automatic.weights[criterion]),
    ]),
  ];
  return {
    name: say('sheetScores'),
    columns: [
      { title: say('declaredPlayer') },
      { title: say('colScenario') },
      { title: say('colDate') },
      { title: say('colCriterion') },
      { title: say('colScore'), width: 12 },
      { title: say('colAutomatic'), width: 18 },
      { title: say('colOwn'), width: 18 },
      { title: say('colWeight'), width: 10 },
    ],
    rows,
  };
}
