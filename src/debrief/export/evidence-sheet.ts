import type { Evidence } from '../../scoring/sheet.ts';
import { formatsIn } from '../../ui/i18n/formats.ts';
import { namesIn } from '../../ui/i18n/names.ts';
import { sayIn } from '../../ui/i18n/use-say.ts';
import type { Cell, Sheet } from '../../ui/spreadsheet/sheet.ts';
import type { Language } from '../../vocabulary/language.ts';
import { automaticLines, type Debriefed } from '../debriefed.ts';
import { debriefTexts } from '../messages/catalogue.ts';
import { evidenceOf } from '../story/cases.ts';
import { wordsIn } from '../story/people.ts';
import { ruleName } from '../story/tally.ts';
import { identity, rounded } from './cells.ts';

/** One row a line of the score, with what the rules gave and who put what in its place. */
export function evidenceSheet(told: Debriefed, language: Language): Sheet {
  const say = sayIn(debriefTexts, language);
  const automatic = automaticLines(told);
  const overrides = new Map(told.reviewed.overrides.map((one) => [one.line, one]));
  const who = identity(told, language);
  return {
    name: say('sheetEvidence'),
    columns: [
      { title: say('declaredPlayer') },
      { title: say('colScenario') },
      { title: say('colDate') },
      { title: say('colCriterion') },
      { title: say('colRule'), width: 8 },
      { title: say('colRuleName') },
      { title: say('colItem'), width: 32 },
      { title: say('colTime'), width: 12 },
      { title: say('colSentence'), width: 60 },
      { title: say('colQuote'), width: 40 },
      { title: say('colPoints'), width: 10 },
      { title: say('colAutomaticPoints'), width: 10 },
      { title: say('colPossible'), width: 10 },
      { title: say('colReviewer') },
      { title: say('colReviewed') },
      { title: say('colReason'), width: 40 },
      { title: say('colLine'), width: 28 },
    ],
    rows: evidenceOf(told.reviewed.sheet).map((line) => {
      const override = overrides.get(line.id);
      return [
        ...who,
        ...aboutLine(told, line, language),
        rounded(line.earned),
        rounded(automatic.get(line.id)?.earned),
        rounded(line.possible),
        override?.author ?? null,
        override === undefined ? null : formatsIn(language).date(override.date),
        override?.reason ?? null,
        line.id,
      ];
    }),
  };
}

function aboutLine({ story }: Debriefed, line: Evidence, language: Language): readonly Cell[] {
  const { scenario } = story.programme;
  const expectation = scenario.expectations.find(({ id }) => id === line.expectation);
  return [
    namesIn(language).criterion(line.criterion),
    line.rule,
    ruleName(line.rule, language),
    expectation === undefined ? null : wordsIn(story.programme, expectation.title, language).text,
    formatsIn(language).clock(scenario.clock.startsAt, line.at),
    line.sentence[language],
    line.ground.type === 'words' ? line.ground.quote : null,
  ];
}
