import type { ItemId, SimMs } from '../../engine/item.ts';
import { msOf } from '../../scenario/duration.ts';
import type { Expectation, ModelReply } from '../../scenario/schema/expectation.ts';
import type { Act } from '../act.ts';
import { appearance, type Desk, factsAreKnown, present, type Task } from './task.ts';
import { followUp, languageOf, modelsOf, say, versionsOf } from './wording.ts';

/** Share of the limit for which an answer without its facts is kept back. */
const PATIENCE = 0.8;

/** The answers that an expectation calls for now. */
export function answerTasks(desk: Desk, expectation: Expectation): readonly Task[] {
  if (expectation.needs !== 'answer') return [];
  const models = modelsOf(expectation, desk.habits.qualities);
  if (models.length === 0) return [];
  if (expectation.items.length === 0) return initiative(desk, expectation, models);
  const items = present(desk.view, expectation).filter((id) => !isCovered(desk, expectation, id));
  const [first] = items;
  if (first === undefined) return [];
  const together = expectation.scope === 'group' || models.some(isStatement);
  if (together) return one(desk, expectation, models, items, `${expectation.id}/${first}`);
  return items.flatMap((item, index) =>
    one(desk, expectation, turned(models, index), [item], `${expectation.id}/${item}`),
  );
}

function isStatement({ action }: ModelReply): boolean {
  return action === 'publish';
}

/** Several people get several wordings, as far as there are. */
function turned(models: readonly ModelReply[], by: number): readonly ModelReply[] {
  const turn = by % models.length;
  return [...models.slice(turn), ...models.slice(0, turn)];
}

/** A statement of one's own already answers this item: it names it, or stands pinned above it. */
function isCovered({ view, done, pinned }: Desk, expectation: Expectation, id: ItemId): boolean {
  if (done.has(`covered/${expectation.id}/${id}`)) return true;
  const statement = pinned.get(expectation.id);
  return statement !== undefined && view.item(statement)?.channel === view.item(id)?.channel;
}

function initiative(
  desk: Desk,
  expectation: Expectation,
  models: readonly ModelReply[],
): readonly Task[] {
  const since = expectation.from === undefined ? 0 : desk.seen.get(expectation.from);
  if (since === undefined) return [];
  const model = models.find(isStatement) ?? models[0];
  if (model === undefined) return [];
  const language = languageOf(desk.programme, desk.view, expectation, null);
  const act: Act = {
    type: 'publish',
    channel: 'wall',
    text: say(model.text, language),
    covers: [],
  };
  return [
    {
      key: `answer/${expectation.id}`,
      due: since + timeFor(expectation),
      last: since + limitOf(expectation),
      from: earliest(desk, expectation, since),
      act,
      versions: versionsOf(desk.programme, model.text),
    },
  ];
}

/** One answer to these items: the full one, or a holding reply first and the full one after. */
function one(
  desk: Desk,
  expectation: Expectation,
  models: readonly ModelReply[],
  items: readonly ItemId[],
  subject: string,
): readonly Task[] {
  const [item] = items;
  if (item === undefined) return [];
  const since = appearance(desk.view, item);
  const due = since + timeFor(expectation);
  const last = since + limitOf(expectation);
  const holding = models.find(({ action }) => action === 'holdingReply');
  const full = models.find(({ action }) => action !== 'holdingReply');
  const language = languageOf(desk.programme, desk.view, expectation, item);
  const tasks: Task[] = [];
  const wantsTime = full === undefined || !factsAreKnown(desk.view, expectation);
  if (holding !== undefined && wantsTime) {
    const versions = versionsOf(desk.programme, holding.text);
    const act = wording(holding, expectation, items, say(holding.text, language));
    tasks.push({ key: `hold/${subject}`, due, last, from: since, act, versions });
  }
  const held = desk.done.get(`hold/${subject}`);
  if (full !== undefined) {
    const act = wording(full, expectation, items, say(full.text, language));
    const from = earliest(desk, expectation, since);
    const versions = versionsOf(desk.programme, full.text);
    const wanted = held === undefined ? due : from;
    tasks.push({
      key: `answer/${subject}`,
      due: wanted,
      last: Math.max(last, wanted),
      from,
      act,
      versions,
    });
  } else if (held !== undefined) {
    const text = followUp(desk.programme, desk.view, expectation, language);
    if (text !== null) tasks.push(afterHolding(desk, expectation, item, subject, held, text));
  }
  return tasks;
}

function afterHolding(
  desk: Desk,
  expectation: Expectation,
  item: ItemId,
  subject: string,
  held: SimMs,
  text: string,
): Task {
  const isPrivate =
    desk.view.item(item)?.channel === 'private' || expectation.private === 'required';
  const act: Act = isPrivate
    ? { type: 'privateReply', item, text }
    : { type: 'reply', item, text, covers: [] };
  const due = held + promiseOf(expectation);
  return { key: `answer/${subject}`, due, last: due, from: held, act, versions: [text] };
}

function wording(
  model: ModelReply,
  expectation: Expectation,
  items: readonly ItemId[],
  text: string,
): Act {
  const [item = '', ...others] = items;
  const covers = expectation.coverable ? others : [];
  if (model.action === 'publish') {
    return { type: 'publish', channel: 'wall', text, covers: expectation.coverable ? items : [] };
  }
  if (model.action === 'holdingReply') {
    return { type: 'holdingReply', item, text, promise: promiseOf(expectation), covers };
  }
  return model.action === 'privateReply' || expectation.private === 'required'
    ? { type: 'privateReply', item, text }
    : { type: 'reply', item, text, covers };
}

/** Somebody who waits for facts begins when they are known, or when there is no more time to wait. */
function earliest({ view, habits }: Desk, expectation: Expectation, since: SimMs): SimMs {
  if (!habits.waitsForFacts || factsAreKnown(view, expectation)) return since;
  return since + Math.floor(limitOf(expectation) * PATIENCE);
}

const DEFAULT_TIME = 600_000;

function timeFor({ target }: Expectation): SimMs {
  return target === undefined ? DEFAULT_TIME : msOf(target);
}

function limitOf(expectation: Expectation): SimMs {
  return expectation.limit === undefined ? timeFor(expectation) : msOf(expectation.limit);
}

function promiseOf({ promise, limit }: Expectation): SimMs {
  const words = promise ?? limit;
  return words === undefined ? DEFAULT_TIME : msOf(words);
}
