import { formatsIn } from '../../ui/i18n/formats.ts';
import type { Cell } from '../../ui/spreadsheet/sheet.ts';
import type { Language } from '../../vocabulary/language.ts';
import type { Debriefed } from '../debriefed.ts';
import { wordsIn } from '../story/people.ts';

/** Points and scores with as many decimals as anybody reads. */
export function rounded(value: number | null | undefined): Cell {
  return value === null || value === undefined ? null : Math.round(value * 100) / 100;
}

/** A length of time in whole seconds, which spreadsheets can add up. */
export function seconds(ms: number | null): Cell {
  return ms === null ? null : Math.round(ms / 1000);
}

/** What stands at the head of every row, so that rows of many runs can be put under one another. */
export function identity({ story }: Debriefed, language: Language): readonly Cell[] {
  const { run, programme } = story;
  return [
    run.pseudonym ?? null,
    wordsIn(programme, programme.scenario.title, language).text,
    formatsIn(language).date(run.startedAt),
  ];
}
