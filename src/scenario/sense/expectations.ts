import type { Bilingual } from '../../vocabulary/language.ts';
import { type Finding, finding } from '../diagnostics/finding.ts';
import { msOf } from '../duration.ts';
import type { Path } from '../path.ts';
import type { Expectation } from '../schema/expectation.ts';
import type { Fact } from '../schema/organisation.ts';
import { whyNotInPrivate } from './actions.ts';
import { ORGANISATION } from './references.ts';
import type { ItemSite, Story } from './story.ts';
import type { Timeline } from './timeline.ts';

/** Expectations that nobody can meet, or that contradict each other. */
export function checkExpectations(story: Story, timeline: Timeline): Finding[] {
  const { expectations } = story.scenario;
  const sayable = sayableFacts(story);
  return [
    ...expectations.flatMap((one, index) => [
      ...aboutItems(one, index, story, timeline),
      ...times(one, index),
      ...withoutAnswer(one, index),
      ...facts(one, index, story, sayable),
      ...handling(one, index),
      ...danger(one, index),
      ...bands(one, index),
    ]),
    ...contradictions(expectations),
  ];
}

function aboutItems(one: Expectation, index: number, story: Story, timeline: Timeline): Finding[] {
  const at = ['expectations', index, 'items'];
  if (one.items.length === 0) {
    return one.kind === 'initiative' ? [] : [finding('EO471', at, {})];
  }
  return one.items.flatMap((id, place) => {
    const site = story.itemById.get(id);
    if (site === undefined) return [];
    if (!timeline.items.has(id)) return [finding('EO461', [...at, place], { id })];
    const why = one.needs === 'answer' ? unanswerable(one, site) : undefined;
    return why === undefined ? [] : [finding('EO464', [...at, place], { id, why })];
  });
}

function unanswerable(one: Expectation, site: ItemSite): Bilingual | undefined {
  if (one.private === 'required') return whyNotInPrivate(site);
  if (one.private === 'public' && site.item.channel === 'private') {
    return { fr: 'c’est une conversation privée', en: 'it is a private conversation' };
  }
  const isStatement = one.coverable || one.kind === 'initiative';
  const isOwn = site.item.by === ORGANISATION && !isStatement;
  return isOwn
    ? { fr: 'ce message est de la page elle-même', en: 'the item is the page’s own' }
    : undefined;
}

function times(one: Expectation, index: number): Finding[] {
  if (one.needs === 'silence') return [];
  const at: Path = ['expectations', index];
  const missing = (['target', 'limit'] as const).find((key) => one[key] === undefined);
  if (missing !== undefined) return [finding('EO462', at, { key: missing })];
  const { target = '0s', limit = '0s' } = one;
  return msOf(limit) < msOf(target) ? [finding('EO463', [...at, 'limit'], { limit, target })] : [];
}

/** What would only be read if there were an answer. */
function withoutAnswer(one: Expectation, index: number): Finding[] {
  if (one.needs === 'answer') return [];
  const isTimed = one.settings !== undefined || one.needs === 'settings';
  const useless = {
    target: !isTimed && one.target !== undefined,
    limit: !isTimed && one.limit !== undefined,
    promise: one.promise !== undefined,
    facts: one.facts.length > 0,
    coverable: one.coverable,
    aims: one.aims !== undefined,
  };
  return Object.entries(useless)
    .filter(([, isThere]) => isThere)
    .map(([key]) => finding('EO469', ['expectations', index, key], { key }));
}

/** Facts that the trainee knows at some moment and may say. */
function sayableFacts({ scenario, consequences }: Story): ReadonlySet<string> {
  const known = scenario.organisation.facts.filter(({ status }) => status === 'known');
  const revealed = consequences.flatMap(({ consequence: one }) =>
    one.type === 'reveal' ? [one.fact] : [],
  );
  return new Set([...known.map(({ id }) => id), ...revealed]);
}

const STATUS: Readonly<Record<Fact['status'], Bilingual>> = {
  known: { fr: 'connu', en: 'known' },
  embargoed: { fr: 'sous embargo', en: 'under embargo' },
  unknown: { fr: 'inconnu', en: 'unknown' },
};

function facts(
  one: Expectation,
  index: number,
  { scenario }: Story,
  sayable: ReadonlySet<string>,
): Finding[] {
  if (one.needs !== 'answer') return [];
  const wanted = one.facts.map((id) => scenario.organisation.facts.find((fact) => fact.id === id));
  const avoided = new Set(one.avoid);
  const isOpen = !one.allFacts && one.facts.some((id) => sayable.has(id));
  return wanted.flatMap((fact, place) => {
    const path = ['expectations', index, 'facts', place];
    if (fact === undefined) return [];
    const { id, said } = fact;
    if (!sayable.has(id) && !isOpen) {
      return [finding('EO465', path, { id, status: STATUS[fact.status] })];
    }
    if (said.length === 0) return [finding('EO466', path, { id })];
    const phrase = said.find((each) => avoided.has(each));
    const isForced = one.allFacts || one.facts.length === 1;
    return phrase !== undefined && isForced ? [finding('EO472', path, { fact: id, phrase })] : [];
  });
}

function handling({ handling: how }: Expectation, index: number): Finding[] {
  const wanted = new Set([...how.best, ...how.acceptable]);
  return how.harmful.flatMap((action, place) =>
    wanted.has(action)
      ? [finding('EO467', ['expectations', index, 'handling', 'harmful', place], { action })]
      : [],
  );
}

function danger(one: Expectation, index: number): Finding[] {
  const isSerious = one.danger || one.kind === 'distress';
  const hasHelp = one.escalate !== undefined || one.facts.length > 0;
  return isSerious && !hasHelp ? [finding('EO473', ['expectations', index], {})] : [];
}

function bands({ tone }: Expectation, index: number): Finding[] {
  return Object.entries(tone).flatMap(([scale, band]) => {
    const at = ['expectations', index, 'tone', scale];
    const { atLeast, atMost } = band ?? {};
    if (atLeast === undefined && atMost === undefined) {
      const wanted = { fr: '"atLeast" ou "atMost"', en: '"atLeast" or "atMost"' };
      return [finding('EO408', at, { wanted })];
    }
    const isUpsideDown = atLeast !== undefined && atMost !== undefined && atLeast > atMost;
    return isUpsideDown ? [finding('EO401', at, { low: atLeast, high: atMost })] : [];
  });
}

/** Settings are wanted beside an answer, or beside silence. */
function contradict(one: Expectation, other: Expectation): boolean {
  return one.needs !== other.needs && one.needs !== 'settings' && other.needs !== 'settings';
}

function contradictions(expectations: readonly Expectation[]): Finding[] {
  const before = new Map<string, Expectation>();
  return expectations.flatMap((one, index) =>
    one.items.flatMap((id, place) => {
      const other = before.get(id);
      if (other === undefined) before.set(id, one);
      if (other === undefined || !contradict(one, other)) return [];
      const [first, second] = one.needs === 'answer' ? [one.id, other.id] : [other.id, one.id];
      return [finding('EO470', ['expectations', index, 'items', place], { id, first, second })];
    }),
  );
}
