import { at } from '../lib/at.ts';
import type { Channel } from '../vocabulary/channel.ts';
import { hiddenOnArrival, isKeptOut, keptOutAs } from './arrival.ts';
import { countKeptOut } from './consequence/publish.ts';
import type { Voice } from './event.ts';
import type { Author, SimMs } from './item.ts';
import { place } from './place.ts';
import { add } from './queue.ts';
import { draw, drawSeed } from './random.ts';
import { nextOrder } from './schedule.ts';
import type { Draft, Step } from './step.ts';

export interface VoicesWanted {
  readonly pool: number;
  readonly channel: Channel;
  /** Position of the item under which they speak; -1 for none. */
  readonly in: number;
  /** How long from now each speaks, in ascending order. */
  readonly delays: readonly SimMs[];
}

/** Draws lines, schedules the voices, and asks the runner for the people who say them. */
export function requestVoices(step: Step, wanted: VoicesWanted): void {
  const { programme, draft, effects } = step;
  const { pool, channel } = wanted;
  const request = draft.requests.length;
  const lines = wanted.delays.map(() => drawLine(step, pool));
  draft.requests = [
    ...draft.requests,
    { pool, lines, channel, in: wanted.in, voices: null, waiting: [], calmed: false },
  ];
  wanted.delays.forEach((delay, voice) => {
    const moment = draft.now + delay;
    const order = nextOrder(draft);
    draft.queue = add(draft.queue, { kind: 'voice', at: moment, order, request, voice });
  });
  const { id } = at(programme.pools, pool);
  effects.push({ type: 'requestCrowd', request, pool: id, lines, seed: drawSeed(draft) });
}

/** A voice comes due: it speaks if the runner has answered, and waits for the answer if not. */
export function speak(step: Step, request: number, voice: number): void {
  const { voices } = at(step.draft.requests, request);
  if (voices === null) wait(step.draft, request, voice);
  else appear(step, request, at(voices, voice));
}

/** The runner answers: voices that came due meanwhile speak now, in the order they came due. */
export function answerRequest(step: Step, request: number, voices: readonly Voice[]): void {
  const { draft } = step;
  const { waiting } = at(draft.requests, request);
  draft.requests = draft.requests.map((one, index) =>
    index === request ? { ...one, voices, waiting: [] } : one,
  );
  for (const voice of waiting) appear(step, request, at(voices, voice));
}

function appear(step: Step, request: number, voice: Voice): void {
  const { programme, draft } = step;
  const { channel, in: parent } = at(draft.requests, request);
  const { name, handle, town, text } = voice;
  const author: Author = { kind: 'voice', name, handle, town };
  const arrival = { channel, author, parent, text };
  if (isKeptOut(programme, draft, arrival)) {
    countKeptOut(draft, keptOutAs(draft, arrival));
    return;
  }
  const heldBack = hiddenOnArrival(draft.settings, arrival);
  place(step, { ...arrival, slot: -1, extras: { hidden: heldBack, heldBack } });
}

function wait(draft: Draft, request: number, voice: number): void {
  draft.requests = draft.requests.map((one, index) =>
    index === request ? { ...one, waiting: [...one.waiting, voice] } : one,
  );
}

/** A line of the pool, each once before any is repeated. */
function drawLine({ programme, draft }: Step, pool: number): number {
  const left = at(draft.decks, pool);
  const deck = left.length > 0 ? left : at(programme.pools, pool).lines.map((_, line) => line);
  const place = draw(draft, 0, deck.length - 1);
  const rest = deck.filter((_, index) => index !== place);
  draft.decks = draft.decks.map((cards, index) => (index === pool ? rest : cards));
  return at(deck, place);
}
