import { at } from '../lib/at.ts';
import { DEFAULT_PAGE_SETTINGS, type PageSettings } from '../vocabulary/page-setting.ts';
import { NO_BITS, withBit } from './bits.ts';
import type { StartingPublication } from './compile/publication.ts';
import { quoted, written } from './consequence/publish.ts';
import { resolve } from './find.ts';
import { place } from './place.ts';
import type { Programme } from './programme.ts';
import { EMPTY_QUEUE } from './queue.ts';
import { seeded } from './random.ts';
import type { RunSettings } from './run.ts';
import { schedule } from './schedule.ts';
import type { Snapshot } from './snapshot.ts';
import { type Step, stepFrom } from './step.ts';
import { filled } from './vector.ts';

/**
 * The moment before a run starts: what is on the page already is there, nothing has happened.
 *
 * @param seed unsigned 32-bit integer, from which all chance of the run comes.
 */
export function begin(
  programme: Programme,
  seed: number,
  settings: Pick<RunSettings, 'language' | 'rate'>,
): Snapshot {
  const step = stepFrom(programme, blank(programme, seed, settings));
  for (const item of inOrder(programme.starting)) stand(step, item);
  for (const inject of programme.watchers.atStart) scheduleFromStart(step, inject);
  return step.draft;
}

function blank(
  { scenario, variables, pools, slots }: Programme,
  seed: number,
  settings: Pick<RunSettings, 'language' | 'rate'>,
): Snapshot {
  return {
    status: 'ready',
    now: 0,
    seq: 0,
    language: settings.language,
    rate: settings.rate,
    ending: null,
    random: seeded(seed),
    settings: pageSettings(scenario.settings),
    variables: variables.map((variable) => variable.start),
    facts: scenario.organisation.facts.map((fact) => fact.status),
    approved: availableLines(scenario),
    happened: NO_BITS,
    cancelled: NO_BITS,
    spent: NO_BITS,
    skipped: NO_BITS,
    queue: EMPTY_QUEUE,
    order: 0,
    dropped: 0,
    items: [],
    answers: [],
    places: filled(slots.length, []),
    made: [],
    conversations: {},
    banned: [],
    deeds: [],
    deedsOn: [],
    words: [],
    escalations: [],
    given: NO_BITS,
    promises: [],
    notices: [],
    settingChanges: [],
    keptOut: { posts: 0, messages: 0 },
    figures: figuresAtStart(scenario),
    requests: [],
    decks: pools.map(() => []),
  };
}

function pageSettings(given: Programme['scenario']['settings']): PageSettings {
  const kept = Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined));
  return { ...DEFAULT_PAGE_SETTINGS, ...kept };
}

function figuresAtStart({ figures = [] }: Programme['scenario']): Snapshot['figures'] {
  return figures.flatMap(({ id, available }) => (available === false ? [] : [{ id, at: 0 }]));
}

function availableLines({ organisation }: Programme['scenario']): Snapshot['approved'] {
  return organisation.approvedLines.reduce(
    (bits, line, index) => (line.available ? withBit(bits, index) : bits),
    NO_BITS,
  );
}

/** Oldest first; of the same age, in the order of the file. An answer never before what it answers. */
function inOrder(starting: readonly StartingPublication[]): readonly StartingPublication[] {
  const placed = new Set<number>();
  const slots = new Set(starting.map((item) => item.slot));
  const isReady = (item: StartingPublication) => !slots.has(item.in) || placed.has(item.in);
  const waiting = starting.toSorted((a, b) => a.at - b.at);
  const ordered: StartingPublication[] = [];
  for (let next = waiting.findIndex(isReady); next !== -1; next = waiting.findIndex(isReady)) {
    for (const item of waiting.splice(next, 1)) {
      placed.add(item.slot);
      ordered.push(item);
    }
  }
  return ordered;
}

/** What stands on the page when the run starts has passed its filters long ago. */
function stand(step: Step, item: StartingPublication): void {
  const { channel, author, text, slot } = item;
  place(step, {
    channel,
    author,
    text,
    slot,
    parent: resolve(step.draft, item.in, -1),
    extras: { ...written(item), quotes: quoted(step, item, -1), at: item.at },
  });
}

function scheduleFromStart(step: Step, inject: number): void {
  const { trigger } = at(step.programme.injects, inject);
  if (trigger.type === 'time') schedule(step, inject, { after: 0, delay: trigger.at, cause: -1 });
  if (trigger.type === 'undone') {
    schedule(step, inject, { after: 0, delay: trigger.within, cause: -1 });
  }
}
