import { textIn } from '../../scenario/text.ts';
import { namesIn } from '../../ui/i18n/names.ts';
import { sayIn } from '../../ui/i18n/use-say.ts';
import type { Cell, Sheet } from '../../ui/spreadsheet/sheet.ts';
import type { Language } from '../../vocabulary/language.ts';
import { recordsTexts } from '../messages/catalogue.ts';
import { FIGURES, type Figure, figureOf, isScore } from './class-columns.ts';
import { type ClassGroup, inDrawnOrder, letterOf, type Person } from './class-roll.ts';

/** The table of scores of the whole class as one sheet: what the switch hides on the screen it hides here. */
export function classSheet(
  groups: readonly ClassGroup[],
  anonymous: boolean,
  language: Language,
): Sheet {
  const say = sayIn(recordsTexts, language);
  const names = namesIn(language);
  return {
    name: say('classTable'),
    columns: [
      { title: say('colPerson'), width: 24 },
      { title: say('colScenario'), width: 28 },
      ...FIGURES.map((figure) => ({
        title: isScore(figure) ? names.criterion(figure) : say(`sheet_${figure}`),
      })),
      { title: say('sheet_misses') },
      { title: say('sheet_falseAlarms') },
      { title: say('sheet_automatic') },
      { title: say('sheet_corrections') },
      { title: say('colMode') },
      { title: say('colTime') },
    ],
    rows: groups.flatMap((group) =>
      (anonymous ? inDrawnOrder(group.people) : group.people).map((person) =>
        rowOf(group, person, anonymous, language),
      ),
    ),
  };
}

function rowOf(
  group: ClassGroup,
  person: Person,
  anonymous: boolean,
  language: Language,
): readonly Cell[] {
  const say = sayIn(recordsTexts, language);
  const { run } = person.member;
  const { mode, allowance } = run.header.settings;
  const { misses, falseAlarms } = run.measures.escalations;
  const letter = say('person', { letter: letterOf(person.drawn) });
  const sole = group.languages.length === 1 ? group.languages[0] : undefined;
  return [
    anonymous ? letter : (person.name ?? letter),
    textIn(group.title, language, sole).text,
    ...FIGURES.map((figure) => cellOf(run, figure)),
    misses,
    falseAlarms,
    run.automatic === null ? null : rounded(run.automatic),
    run.overrides.length,
    say(mode === 'exam' ? 'modeExam' : 'modePractice'),
    allowance === null ? say('tagUntimed') : allowance,
  ];
}

/** Times in whole seconds and counts, which a spreadsheet can reckon with. */
function cellOf(run: Person['member']['run'], figure: Figure): Cell {
  if (figure === 'escalations') return run.measures.escalations.hits;
  const value = figureOf(run, figure);
  if (value === null) return null;
  if (figure === 'median' || figure === 'duration') return Math.round(value / 1000);
  return rounded(value);
}

function rounded(value: number): number {
  return Math.round(value * 100) / 100;
}
