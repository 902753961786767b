import { msOf } from '../../scenario/duration.ts';
import { formatsIn } from '../../ui/i18n/formats.ts';
import { namesIn } from '../../ui/i18n/names.ts';
import { sayIn } from '../../ui/i18n/use-say.ts';
import type { Cell, Sheet, SheetColumn } from '../../ui/spreadsheet/sheet.ts';
import type { Language } from '../../vocabulary/language.ts';
import { scaleOf } from '../../vocabulary/reading.ts';
import { TONE_SCALES } from '../../vocabulary/tone-scale.ts';
import type { Debriefed } from '../debriefed.ts';
import { debriefTexts } from '../messages/catalogue.ts';
import { notesOn } from '../remarks.ts';
import type { Case } from '../story/cases.ts';
import { nameOf, wordsIn } from '../story/people.ts';
import type { Utterance } from '../story/story.ts';
import { identity, seconds } from './cells.ts';

const STATES = { met: 'stateMet', partly: 'statePartly', missed: 'stateMissed' } as const;

/** One row a reply to a message; a message that nobody answered has a row as well. */
export function repliesSheet(told: Debriefed, language: Language): Sheet {
  const say = sayIn(debriefTexts, language);
  const who = identity(told, language);
  return {
    name: say('sheetReplies'),
    columns: columnsIn(language),
    rows: told.cases.flatMap((due) => {
      const head = [...who, ...aboutCase(told, due, language)];
      return due.said.length === 0
        ? [[...head, ...WORDLESS]]
        : due.said.map((said) => [...head, ...aboutReply(told, said, language)]);
    }),
  };
}

function columnsIn(language: Language): readonly SheetColumn[] {
  const say = sayIn(debriefTexts, language);
  const names = namesIn(language);
  return [
    { title: say('declaredPlayer') },
    { title: say('colScenario') },
    { title: say('colDate') },
    { title: say('colItem'), width: 32 },
    { title: say('colKind') },
    { title: say('colChannel') },
    { title: say('colAuthor') },
    { title: say('colItemText'), width: 48 },
    { title: say('colState'), width: 12 },
    { title: say('colArrival'), width: 12 },
    { title: say('colWaitSeconds'), width: 12 },
    { title: say('colTargetSeconds'), width: 12 },
    { title: say('colLimitSeconds'), width: 12 },
    { title: say('colAnswer'), width: 12 },
    { title: say('colAction') },
    { title: say('colHandOver'), width: 60 },
    { title: say('colWords'), width: 10 },
    ...TONE_SCALES.map((scale) => ({ title: say('colLevel', { scale: names.scale(scale) }) })),
    { title: say('colNotes'), width: 40 },
  ];
}

function aboutCase({ story }: Debriefed, due: Case, language: Language): readonly Cell[] {
  const { programme } = story;
  const say = sayIn(debriefTexts, language);
  const { expectation, outcome, item } = due;
  const { target, limit } = expectation;
  return [
    wordsIn(programme, expectation.title, language).text,
    say(`kind_${expectation.kind}`),
    item === undefined ? null : namesIn(language).channel(item.channel),
    item === undefined ? null : nameOf(story, item.author, language),
    item === undefined ? null : wordsIn(programme, item.text, language).text,
    outcome.state === 'notDue' ? null : say(STATES[outcome.state]),
    formatsIn(language).clock(programme.scenario.clock.startsAt, due.at),
    seconds(outcome.firstAnswer),
    target === undefined ? null : seconds(msOf(target)),
    limit === undefined ? null : seconds(msOf(limit)),
  ];
}

function aboutReply(told: Debriefed, said: Utterance, language: Language): readonly Cell[] {
  const { startsAt } = told.story.programme.scenario.clock;
  const notes = notesOn(told.annotations, said.event);
  return [
    formatsIn(language).clock(startsAt, said.at),
    namesIn(language).action(said.action),
    said.text,
    said.reading.words,
    ...TONE_SCALES.map((scale) => scaleOf(said.reading.tone, scale)?.level ?? null),
    notes.length === 0
      ? null
      : notes.map(({ author, body }) => `${author}\u00a0: ${body.text}`).join('\n'),
  ];
}

/** The cells of a reply, where there is none. */
const WORDLESS: readonly Cell[] = [null, null, null, null, ...TONE_SCALES.map(() => null), null];
