import type { RunEvent } from '../../engine/event.ts';
import type { Author, Item, ItemId } from '../../engine/item.ts';
import type { Programme } from '../../engine/programme.ts';
import type { Run } from '../../engine/run.ts';
import type { SnapshotView } from '../../engine/snapshot.ts';
import type { Expectation } from '../../scenario/schema/expectation.ts';
import type { Text } from '../../scenario/schema/primitives.ts';
import type { Override } from '../../scoring/overall/overrides.ts';
import type { Evidence, ExpectationOutcome, ScoreSheet } from '../../scoring/sheet.ts';
import type { Action, WrittenAction } from '../../vocabulary/action.ts';
import { CRITERIA } from '../../vocabulary/criterion.ts';
import type { Language } from '../../vocabulary/language.ts';
import { scaleOf } from '../../vocabulary/reading.ts';
import { type Level, TONE_SCALES, type ToneScale } from '../../vocabulary/tone-scale.ts';

/** One thing that was due, and what this trainee made of it. */
export interface ReadCase {
  /** The same in all runs of a scenario: `<expectation>/<item>`. */
  readonly key: string;
  readonly title: Text;
  readonly kind: Expectation['kind'];
  /** What somebody wrote; null for a post that nobody asked for. */
  readonly asked: { readonly author: Text; readonly text: Text } | null;
  /** Levels of tone wanted; scales left out are not judged. */
  readonly wantedTone: Expectation['tone'];
  readonly models: Expectation['models'];
  readonly answer: ReadAnswer;
}

export interface ReadAnswer {
  readonly state: ExpectationOutcome['state'];
  /** Simulated ms to the first answer of substance; null when there was none. */
  readonly wait: number | null;
  readonly wanted: ExpectationOutcome['wanted'];
  readonly done: ExpectationOutcome['done'];
  /** Points of all criteria, with the instructor's corrections in place. */
  readonly earned: number;
  readonly possible: number;
  readonly overridden: boolean;
  readonly said: readonly ReadWords[];
  /** What was done without words. */
  readonly gestures: readonly Action[];
}

/** Words of the trainee's in their last version. */
export interface ReadWords {
  readonly event: number;
  readonly action: WrittenAction;
  readonly text: string;
  readonly language: Language;
  /** Scales that could be read. */
  readonly levels: Readonly<Partial<Record<ToneScale, Level>>>;
}

/** Everything that a case is read from. */
interface Played {
  readonly programme: Programme;
  readonly run: Run;
  readonly page: SnapshotView;
  readonly sheet: ScoreSheet;
  readonly overrides: readonly Override[];
}

/** The cases that were due in a run, in the order of the score sheet. */
export function readCases(played: Played): readonly ReadCase[] {
  const { scenario } = played.programme;
  const expectations = new Map(scenario.expectations.map((one) => [one.id, one]));
  return played.sheet.outcomes.flatMap((outcome) => {
    const expectation = expectations.get(outcome.expectation);
    if (expectation === undefined || outcome.state === 'notDue') return [];
    return [caseOf(played, expectation, outcome)];
  });
}

function caseOf(played: Played, expectation: Expectation, outcome: ExpectationOutcome): ReadCase {
  const { title, kind, tone, models } = expectation;
  const subject = outcome.item ?? expectation.items[0];
  const item = subject === undefined ? undefined : played.page.item(subject);
  return {
    key: `${outcome.expectation}/${outcome.item ?? ''}`,
    title,
    kind,
    asked: item === undefined ? null : { author: nameOf(played, item.author), text: item.text },
    wantedTone: tone,
    models,
    answer: answerOf(played, expectation, outcome),
  };
}

function answerOf(
  played: Played,
  expectation: Expectation,
  outcome: ExpectationOutcome,
): ReadAnswer {
  const lines = CRITERIA.flatMap((criterion) => played.sheet.criteria[criterion].evidence).filter(
    (line) => concerns(line, outcome),
  );
  const about = outcome.item === null ? expectation.items : [outcome.item];
  const overridden = new Set(played.overrides.map(({ line }) => line));
  const deeds = about.flatMap((id) => played.page.deeds(id));
  return {
    state: outcome.state,
    wait: outcome.firstAnswer,
    wanted: outcome.wanted,
    done: outcome.done,
    earned: lines.reduce((sum, { earned }) => sum + earned, 0),
    possible: lines.reduce((sum, { possible }) => sum + possible, 0),
    overridden: lines.some(({ id }) => overridden.has(id)),
    said: wordsAbout(played, about, lines),
    gestures: [
      ...new Set(
        deeds
          .filter(({ own, takenBack }) => own === null && takenBack === null)
          .map(({ action }) => action),
      ),
    ],
  };
}

function concerns(line: Evidence, { expectation, item }: ExpectationOutcome): boolean {
  return line.expectation === expectation && (item === null || line.item === item);
}

/** What was said about these items: to them, over them, or named by the lines of their score. */
function wordsAbout(
  { run, page }: Played,
  about: readonly ItemId[],
  lines: readonly Evidence[],
): readonly ReadWords[] {
  const named = new Set(
    lines.flatMap(({ ground }) => (ground.type === 'words' ? [ground.event] : [])),
  );
  const latest = page.items().flatMap((id) => ownWords(page.item(id)));
  return latest
    .filter(({ item, words }) => {
      const answers = [...(item.parent === null ? [] : [item.parent]), ...words.covers];
      return named.has(words.event) || answers.some((id) => about.includes(id));
    })
    .flatMap(({ words }) => readWords(run.events[words.event], words.action, run));
}

function ownWords(item: Item | undefined) {
  return item?.own == null ? [] : [{ item, words: item.own }];
}

function readWords(
  event: RunEvent | undefined,
  action: WrittenAction,
  run: Run,
): readonly ReadWords[] {
  if (event === undefined || !('reading' in event) || !('text' in event)) return [];
  const { tone } = event.reading;
  const levels = TONE_SCALES.flatMap((scale) => {
    const found = scaleOf(tone, scale);
    return found === null ? [] : [[scale, found.level] as const];
  });
  return [
    {
      event: event.seq,
      action,
      text: event.text,
      language: tone.language ?? run.settings.language,
      levels: Object.fromEntries(levels),
    },
  ];
}

/** What somebody is called on the page of this run. */
function nameOf({ programme, run }: Played, author: Author): Text {
  const { organisation } = programme.scenario;
  switch (author.kind) {
    case 'organisation':
      return organisation.name;
    case 'persona': {
      const persona = programme.personas.find(({ id }) => id === author.id);
      return persona?.name ?? run.cast?.[author.id]?.name ?? persona?.handle ?? author.id;
    }
    case 'contact':
      return organisation.contacts.find(({ id }) => id === author.id)?.name ?? author.id;
    case 'voice':
      return author.name;
  }
}
