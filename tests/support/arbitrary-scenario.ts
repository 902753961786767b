import fc from 'fast-check';
import { durationOf, msOf } from '../../src/scenario/duration.ts';
import type { Consequence } from '../../src/scenario/schema/consequence.ts';
import type { Expectation } from '../../src/scenario/schema/expectation.ts';
import type { Guard } from '../../src/scenario/schema/guard.ts';
import type { Inject } from '../../src/scenario/schema/inject.ts';
import type { Text } from '../../src/scenario/schema/primitives.ts';
import type { Publication } from '../../src/scenario/schema/publication.ts';
import type { Scenario } from '../../src/scenario/schema/scenario.ts';
import type { Trigger } from '../../src/scenario/schema/trigger.ts';
import { type Action, REVERSIBLE_ACTIONS } from '../../src/vocabulary/action.ts';
import { WORD_FORMS } from '../../src/vocabulary/word-form.ts';
import { type GuardNames, guardFrom, guardSeed, pick, speaksOfWords } from './arbitrary-guard.ts';
import {
  both,
  fakeApprovedLine,
  fakeContact,
  fakeEnding,
  fakeExpectation,
  fakeFact,
  fakeHouseRule,
  fakeInject,
  fakeModel,
  fakePersona,
  fakePool,
  fakePost,
  fakeScenario,
  fakeVariable,
  publishes,
} from './fake-scenario.ts';

/** Length of the runs generated, in simulated seconds. */
const SECONDS = 600;

const n = fc.nat(1000);
const flags = fc.constantFrom('none', 'half', 'full');

const injectSeed = fc.record({
  trigger: fc.constantFrom('time', 'inject', 'action', 'undone', 'threshold', 'called'),
  at: fc.integer({ min: 1, max: SECONDS - 60 }),
  ref: n,
  items: fc.array(fc.record({ kind: n, parent: n, by: n, words: n }), { maxLength: 2 }),
  deeds: fc.array(fc.record({ kind: n, a: n, b: n }), { maxLength: 3 }),
  when: fc.option(guardSeed, { nil: undefined }),
  branches: fc.array(guardSeed, { maxLength: 2 }),
  repeat: fc.option(fc.integer({ min: 2, max: 4 }), { nil: undefined }),
  jitter: fc.option(fc.integer({ min: 1, max: 30 }), { nil: undefined }),
});

const expectationSeed = fc.record({
  items: fc.array(n, { minLength: 1, maxLength: 3 }),
  needs: fc.constantFrom('answer', 'answer', 'silence'),
  target: fc.integer({ min: 10, max: 120 }),
  extra: fc.integer({ min: 30, max: 300 }),
  grouped: fc.boolean(),
  coverable: fc.boolean(),
  tone: n,
  detail: flags,
  escalated: fc.option(n, { nil: undefined }),
  weight: fc.integer({ min: 1, max: 5 }),
});

const scenarioSeed = fc.record({
  personas: fc.integer({ min: 1, max: 4 }),
  contacts: fc.integer({ min: 1, max: 3 }),
  variables: fc.integer({ min: 1, max: 3 }),
  facts: fc.integer({ min: 1, max: 3 }),
  injects: fc.array(injectSeed, { minLength: 1, maxLength: 8 }),
  expectations: fc.array(expectationSeed, { maxLength: 4 }),
  endings: fc.array(guardSeed, { maxLength: 2 }),
  settings: flags,
  figures: fc.nat(3),
});

type InjectSeed = typeof injectSeed extends fc.Arbitrary<infer T> ? T : never;
type ExpectationSeed = typeof expectationSeed extends fc.Arbitrary<infer T> ? T : never;
type ScenarioSeed = typeof scenarioSeed extends fc.Arbitrary<infer T> ? T : never;

/**
 * Valid bilingual scenarios of ten simulated minutes, with injects of every trigger, guards, branches,
 * repeats, page settings, contacts who answer, a crowd, expectations with model replies, and endings.
 * `check` finds no error in them (warnings there may be: a random story is not always a wise one).
 * Causes always come before their consequences in the file, and what feeds back takes time, so that
 * no run goes round for ever.
 */
export const arbitraryScenario: fc.Arbitrary<Scenario> = scenarioSeed.map(scenarioFrom);

interface Names extends GuardNames {
  readonly personas: readonly string[];
  readonly lines: readonly string[];
}

/** Items by where they may be answered or judged. Grows as injects are written. */
interface Desk {
  readonly wall: string[];
  readonly answerable: string[];
  /** By wall item: the second of the clock that publishes it, for those that the clock publishes. */
  readonly clocked: Map<string, number>;
  /** Variables that some inject so far changes, and whether upwards. */
  readonly moved: Map<string, boolean>;
  /**
   * Variables whose threshold an inject waits for. What comes later leaves them alone, so that no
   * threshold can set itself off again by way of others.
   */
  readonly frozen: Set<string>;
}

function scenarioFrom(seed: ScenarioSeed): Scenario {
  const ids = (prefix: string, count: number) =>
    Array.from({ length: count }, (_, index) => `${prefix}${index + 1}`);
  const desk: Desk = {
    wall: ['post', 'wall-note'],
    answerable: ['wall-note'],
    clocked: new Map(),
    moved: new Map(),
    frozen: new Set(),
  };
  const judged = new Set<string>();
  const names: Names = {
    personas: ids('person', seed.personas),
    contacts: ids('contact', seed.contacts),
    variables: ids('var', seed.variables).map((id) => ({ id, min: 0, max: 10 })),
    facts: ids('fact', seed.facts),
    injects: ids('i', seed.injects.length),
    items: desk.wall,
    phrases: ['refund', 'sorry'],
    lines: ['line'],
    seconds: SECONDS,
  };
  const injects = linkCalled(
    seed.injects.map((each, index) => injectFrom(each, index, names, desk)),
  );
  return fakeScenario({
    clock: { duration: durationOf(SECONDS * 1000), rate: 10, startsAt: '19:40' },
    organisation: organisationFrom(names),
    cast: names.personas.map((id, index) =>
      fakePersona({
        id,
        name: `${id} ${pick(['Roy', 'Tremblay', 'Nguyen', 'O’Neil'], index)}`,
        handle: id,
        language: pick(['fr', 'en'], index),
        temper: pick(['angry', 'hostile', 'warm', 'worried'], index),
      }),
    ),
    crowd: [fakePool(), fakePool({ id: 'returns', mood: 'hostile' })],
    moderation: { screenshots: 'grumble', returns: 'returns' },
    phrases: {
      refund: { fr: ['rembours*'], en: ['refund*'] },
      sorry: { fr: ['désolé*', 'navré*'], en: ['sorry', 'apologi*'] },
    },
    variables: names.variables.map(({ id, min, max }, index) =>
      fakeVariable({ id, min, max, start: 5, role: pick(['trust', 'heat', 'reach'], index) }),
    ),
    settings: settingsFrom(seed.settings),
    threads: [
      fakePost({ text: words(seed.personas) }),
      fakePost({ id: 'wall-note', by: pick(names.personas, 1), age: '30m', text: words(7) }),
    ],
    ...(seed.figures === 0 ? {} : { figures: figuresFrom(seed.figures) }),
    injects,
    expectations: seed.expectations.flatMap((each, index) =>
      expectationFrom(each, index, names, desk, judged),
    ),
    endings: [
      ...seed.endings.map((each, index) =>
        fakeEnding({ id: `ending${index + 1}`, when: guardFrom(each, names, 'wall-note') }),
      ),
      fakeEnding(),
    ],
  });
}

function organisationFrom(names: Names) {
  return {
    houseRules: [fakeHouseRule()],
    facts: names.facts.map((id, index) =>
      fakeFact({ id, status: pick(['known', 'unknown', 'embargoed'], index), said: ['refund'] }),
    ),
    approvedLines: [fakeApprovedLine({ available: false })],
    contacts: names.contacts.map((id, index) =>
      fakeContact({
        id,
        name: `Contact ${index + 1}`,
        delay: durationOf((30 + index * 45) * 1000),
        ...(index === 0 ? {} : { jitter: '20s' }),
        answers: [
          {
            id: `${id}-note`,
            about: ['wall-note'],
            do: [{ type: 'reveal', fact: pick(names.facts, index) }],
          },
        ],
        otherwise: [
          publishes({
            id: `${id}-says`,
            channel: 'internal',
            by: id,
            in: undefined,
            text: words(index),
          }),
          { type: 'approve', line: pick(names.lines, 0) },
        ],
      }),
    ),
  };
}

/** So many measures over so many days, there from the start. */
function figuresFrom(count: number): Scenario['figures'] {
  const column = (_: unknown, index: number) => ({
    id: `measure${index + 1}`,
    label: both('Portée', 'Reach'),
  });
  const row = (_: unknown, index: number) => ({
    id: `day${index + 1}`,
    label: both('Lundi', 'Monday'),
    values: Array.from({ length: count }, (__, place) => index * 100 + place - 0.5),
  });
  const columns = Array.from({ length: count }, column);
  const rows = Array.from({ length: 1 + count * 2 }, row);
  return [{ id: 'week', title: both('La semaine', 'The week'), columns, rows, chart: 'line' }];
}

function settingsFrom(detail: 'none' | 'half' | 'full') {
  if (detail === 'none') return {};
  if (detail === 'half') return { profanityFilter: 'strong' as const, blockedWords: ['maudit'] };
  return { reviewComments: true, privateMessages: false, whoMayPost: 'nobody' as const };
}

function injectFrom(seed: InjectSeed, index: number, names: Names, desk: Desk): Inject {
  const trigger = triggerFrom(seed, index, names, desk);
  const answered = trigger.type === 'action' ? undefined : pick(desk.wall, seed.ref);
  const before = { ...names, items: [...desk.wall], injects: names.injects.slice(0, index + 1) };
  const id = pick(names.injects, index);
  const published = seed.items.map((item, place) =>
    publicationFrom(item, `${id}-${place + 1}`, names, desk, trigger),
  );
  const deeds = seed.deeds.map((deed) => deedFrom(deed, index, names, desk));
  const [first, ...others] = seed.branches.map((branch, place) => ({
    when: guardFrom(branch, before, answered),
    do: deeds.slice(place, place + 1),
  }));
  const wordy = [seed.when, ...seed.branches].some(
    (guard) => guard !== undefined && speaksOfWords(guard),
  );
  const inject = fakeInject({
    id,
    trigger,
    ...(seed.jitter === undefined ? {} : { jitter: durationOf(seed.jitter * 1000) }),
    ...(seed.when === undefined ? {} : { when: guardFrom(seed.when, before, answered) }),
    do: [...published, ...(first === undefined ? deeds : [])],
    branches: first === undefined ? [] : [first, ...others],
    ...(wordy || seed.ref % 3 === 0 ? { otherwise: deeds.slice(-1) } : {}),
    ...(seed.repeat === undefined ? {} : { repeat: { every: '45s', times: seed.repeat } }),
  });
  for (const [variable, upwards] of movedBy(inject)) desk.moved.set(variable, upwards);
  return inject;
}

function movedBy(inject: Inject): [string, boolean][] {
  const lists = [inject.do, ...inject.branches.map((branch) => branch.do), inject.otherwise ?? []];
  return lists.flat().flatMap((one): [string, boolean][] => {
    if (one.type === 'set') return [[one.variable, true]];
    return one.type === 'change' ? [[one.variable, one.by > 0]] : [];
  });
}

function triggerFrom(seed: InjectSeed, index: number, names: Names, desk: Desk): Trigger {
  const at = durationOf(seed.at * 1000);
  const delay = durationOf((1 + (seed.at % 90)) * 1000);
  const action = pick<Action>(['reply', 'hide', 'like', 'delete', 'ban', 'leaveAlone'], seed.ref);
  switch (seed.trigger) {
    case 'inject':
      // The first has nothing to follow.
      if (index === 0) return { type: 'time', at };
      return { type: 'inject', inject: pick(names.injects.slice(0, index), seed.ref), delay };
    case 'action':
      return {
        type: 'action',
        action: ['reply', 'holdingReply'],
        on: [pick(desk.wall, seed.ref)],
        delay,
        every: seed.ref % 2 === 0,
      };
    case 'undone':
      return { type: 'undone', action: [action], on: [pick(desk.wall, seed.ref)], within: delay };
    case 'threshold': {
      if (desk.moved.size === 0) return { type: 'time', at };
      const [variable, upwards] = pick([...desk.moved], seed.ref);
      desk.frozen.add(variable);
      return upwards
        ? { type: 'threshold', variable, atLeast: 6 + (seed.ref % 4), delay }
        : { type: 'threshold', variable, atMost: 1 + (seed.ref % 4), delay };
    }
    case 'called':
      return index === 0 ? { type: 'time', at } : { type: 'called' };
    case 'time':
      return { type: 'time', at };
  }
}

/** Makes the inject before each called one call it. */
function linkCalled(injects: readonly Inject[]): Inject[] {
  return injects.map((inject, index) => {
    const next = injects[index + 1];
    if (next?.trigger.type !== 'called') return inject;
    return { ...inject, do: [...inject.do, { type: 'fire', inject: next.id, delay: '2s' }] };
  });
}

function publicationFrom(
  seed: InjectSeed['items'][number],
  id: string,
  names: Names,
  desk: Desk,
  trigger: Trigger,
): Consequence {
  const by = pick(names.personas, seed.by);
  const text = words(seed.words);
  const base: Partial<Publication> = { id, by, text, in: undefined };
  switch (seed.kind % 6) {
    case 0:
      desk.answerable.push(id);
      return publishes({ ...base, channel: 'private' });
    case 1:
      desk.answerable.push(id);
      return publishes({ ...base, channel: 'reviews', stars: 1 + (seed.words % 5) });
    case 2:
      return publishes({ ...base, channel: 'monitoring', source: both('Un forum', 'A forum') });
    case 3:
      desk.answerable.push(id);
      return publishes({ ...base, channel: 'stream' });
    default: {
      const at = trigger.type === 'time' ? msOf(trigger.at) / 1000 : undefined;
      const there = desk.wall.filter((item) => isThere(item, at, desk));
      const parent = pick(there, seed.parent);
      if (at !== undefined) desk.clocked.set(id, at);
      desk.wall.push(id);
      desk.answerable.push(id);
      const breaks = seed.words % 4 === 0 ? { breaks: 'no-insults' } : {};
      return publishes({ ...base, in: parent, ...breaks });
    }
  }
}

/** The clock surely publishes an item before another that it publishes, whatever the jitter. */
function isThere(item: string, second: number | undefined, desk: Desk): boolean {
  const published = desk.clocked.get(item);
  return second === undefined || published === undefined || published + 60 < second;
}

function deedFrom(
  { kind, a, b }: InjectSeed['deeds'][number],
  index: number,
  names: Names,
  desk: Desk,
): Consequence {
  const free = names.variables.filter(({ id }) => !desk.frozen.has(id));
  if (kind % 13 < 2 && free.length > 0) return moveFrom(kind, b, pick(free, a).id);
  const later = names.injects.slice(index + 1);
  const seconds = durationOf((1 + (b % 60)) * 1000);
  const deeds: readonly Consequence[] = [
    { type: 'reveal', fact: pick(names.facts, a) },
    { type: 'approve', line: pick(names.lines, a) },
    {
      type: 'crowd',
      pool: 'grumble',
      count: 1 + (b % 6),
      over: seconds,
      channel: 'wall',
      in: 'post',
    },
    { type: 'calm' },
    { type: 'setting', setting: 'reviewComments', to: b % 2 === 0 },
    { type: 'withdraw', item: pick(desk.wall, a) },
    { type: 'react', item: pick(desk.wall, a), likes: 1 + b },
    { type: 'notify', text: words(b) },
    ...(later.length === 0
      ? []
      : ([
          { type: 'fire', inject: pick(later, a), delay: seconds },
          { type: 'cancel', inject: pick(later, a) },
        ] as const)),
    ...(b % 10 === 0 ? ([{ type: 'end', ending: 'end' }] as const) : []),
  ];
  return pick(deeds, kind);
}

function moveFrom(kind: number, b: number, variable: string): Consequence {
  return kind % 13 === 0
    ? { type: 'change', variable, by: (b % 9) - 4 || 1 }
    : { type: 'set', variable, to: b % 11 };
}

function expectationFrom(
  seed: ExpectationSeed,
  index: number,
  names: Names,
  desk: Desk,
  judged: Set<string>,
): Expectation[] {
  const wanted = new Set(seed.items.map((item) => pick(desk.answerable, item)));
  const items = [...wanted].filter((item) => !judged.has(item));
  if (items.length === 0) return [];
  for (const item of items) judged.add(item);
  const answer = seed.needs === 'answer';
  const id = `e${index + 1}`;
  const expectation = fakeExpectation({
    id,
    kind: answer ? 'complaint' : 'troll',
    items,
    needs: seed.needs,
    scope: seed.grouped ? 'group' : 'each',
    coverable: answer && seed.coverable,
    ...(answer ? timesFrom(seed) : { target: undefined, limit: undefined }),
    ...(answer && seed.detail !== 'none' ? wordsWanted(seed, names) : {}),
    ...(answer && seed.tone % 3 === 0 ? { aims: aimsFrom(seed, names) } : {}),
    ...(seed.tone % 5 === 0 ? { settings: settingsWanted(seed), ...timesFrom(seed) } : {}),
    handling: handlingFrom(seed),
    ...(seed.escalated === undefined
      ? {}
      : {
          escalate: {
            to: [pick(names.contacts, seed.escalated)],
            within: durationOf((60 + (seed.escalated % 400)) * 1000),
            evidence: items.slice(0, 1),
            optional: seed.escalated % 2 === 0,
          },
        }),
    weight: seed.weight,
    models: answer && seed.detail === 'full' ? [fakeModel({ id: `${id}-model` })] : [],
  });
  return [expectation];
}

function settingsWanted({ tone, weight }: ExpectationSeed): Expectation['settings'] {
  return [
    { setting: 'reviewComments', is: tone % 2 === 0 },
    { setting: 'blockedWords', is: pick(['maudit', 'crypto'], weight) },
  ];
}

/** What the words are to do; the second is a condition within another. */
function aimsFrom({ tone, weight }: ExpectationSeed, names: Names) {
  const asks: Guard = { type: 'form', has: [pick(WORD_FORMS, tone)], atMost: 20 + weight };
  const mentions: Guard = {
    type: 'mentions',
    phrases: [pick(names.phrases, tone)],
    need: 'all',
  };
  return [
    { id: 'asks', title: both('Poser une question', 'Ask something'), when: asks },
    {
      id: 'says',
      title: both('Dire l’essentiel', 'Say what matters'),
      when: { type: 'any', of: [mentions, { type: 'not', of: asks }] } satisfies Guard,
    },
  ];
}

function timesFrom(seed: ExpectationSeed) {
  return {
    target: durationOf(seed.target * 1000),
    limit: durationOf((seed.target + seed.extra) * 1000),
    ...(seed.coverable ? { promise: '3m' } : {}),
  };
}

function wordsWanted(seed: ExpectationSeed, names: Names) {
  return {
    tone: { empathy: { atLeast: 2 as const }, hostility: { atMost: 1 as const } },
    // Known from the start, or told by the contact of the same number.
    facts: [pick(names.facts.slice(0, names.contacts.length), seed.tone)],
    allFacts: seed.tone % 2 === 0,
    avoid: seed.tone % 3 === 0 ? ['sorry'] : [],
  };
}

function handlingFrom(seed: ExpectationSeed) {
  const actions = [...REVERSIBLE_ACTIONS].filter(
    (action) => action === 'like' || action === 'hide',
  );
  if (seed.needs === 'silence')
    return { best: ['leaveAlone' as const], harmful: ['reply' as const] };
  return {
    best: [],
    acceptable: [pick(actions, seed.tone)],
    harmful: ['delete' as const, 'ban' as const],
  };
}

const FRENCH = [
  'C’est honteux, on attend depuis deux heures!',
  'Merci pour votre franchise.',
  'Est-ce que quelqu’un va nous répondre, oui ou non?',
  'Franchement, « désolés » ça rembourse pas un billet 🙄',
  'J’ai peur, ma sœur est encore là-bas.',
  'Y’a-tu quelqu’un?',
];
const ENGLISH = [
  'This is a disgrace, two hours in the rain!',
  'Thanks for being honest about it.',
  'Is anyone going to answer us, yes or no?',
  'A "sorry" doesn’t pay for my ticket 🙄',
  'I’m scared, my sister is still there.',
  'Anybody home?',
];

function words(seed: number): Text {
  if (seed % 5 === 4) return { only: 'en', text: pick(ENGLISH, seed) };
  return both(pick(FRENCH, seed), pick(ENGLISH, seed));
}
