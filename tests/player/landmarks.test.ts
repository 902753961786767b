import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { replay } from '../../src/engine/replay.ts';
import { view } from '../../src/engine/view.ts';
import {
  comparePlaces,
  type Finished,
  type Landmark,
  landmarksOf,
  latestAt,
  neighbour,
  type Turn,
} from '../../src/player/replay/landmarks.ts';
import { type FakeRun, fakeRun } from '../support/fake-run.ts';
import { randomPlay } from '../support/random-play.ts';
import { shippedScenarios } from '../support/scenarios.ts';
import { expecting, givesFact } from '../support/scored.ts';

const asked = expecting(
  [
    { id: 'e1', items: ['c1'], facts: ['refund'] },
    { id: 'e2', items: ['c2'], danger: true },
  ],
  { comments: [{ id: 'c1' }, { id: 'c2' }, { id: 'c3' }] },
);

function finished(run: FakeRun, turns: readonly Turn[] = []): Finished {
  return { scenario: run.programme.scenario, run: run.run, end: run.view, turns };
}

function told(landmark: Landmark): string {
  switch (landmark.type) {
    case 'arrival':
      return `${landmark.item.id}${landmark.danger ? '!' : ''}`;
    case 'deed':
      return landmark.event.type;
    case 'turn':
      return `turn ${landmark.number}`;
    case 'ending':
      return 'end';
  }
}

/** Its place is the one at which it has only just happened. */
function isJustThere(landmark: Landmark): boolean {
  const { place } = landmark;
  if (landmark.type === 'deed') return place.events === landmark.event.seq + 1;
  return landmark.type !== 'arrival' || place.at === landmark.item.at;
}

describe('the landmarks of a finished run', () => {
  const run = fakeRun(asked)
    .reply('c1', 'D’ici vendredi.', { at: '2m', reading: givesFact() })
    .wait('1m')
    .like('c3')
    .finish();

  it('are what was expected, what was done and the end, in the order in which they came', () => {
    expect(landmarksOf(finished(run)).map(told)).toEqual([
      'c1',
      'c2!',
      'replyPosted',
      'itemModerated',
      'end',
    ]);
  });

  it('number the turning points as the debrief does', () => {
    const turns = [
      { at: 90_000, moves: [] },
      { at: 150_000, moves: [] },
    ];
    const names = landmarksOf(finished(run, turns)).map(told);
    expect(names).toEqual(['c1', 'c2!', 'turn 1', 'replyPosted', 'turn 2', 'itemModerated', 'end']);
  });

  it('of one moment that came together are told together', () => {
    const landmarks = landmarksOf(finished(run));
    const [first] = landmarks;
    if (first === undefined) throw new Error('No landmark.');
    expect(latestAt(landmarks, first.place).map(told)).toEqual(['c1', 'c2!']);
    expect(latestAt(landmarks, { events: 0, at: 0 })).toEqual([]);
    const just = latestAt(landmarks, { events: first.place.events, at: first.place.at + 1 });
    expect(just.map(told)).toEqual(['c1', 'c2!']);
  });

  it('of any run: each is where it has just happened, and going from one to the next meets all', () => {
    const scenarios = shippedScenarios();
    fc.assert(
      fc.property(fc.constantFrom(...scenarios), fc.nat(), (scenario, seed) => {
        const play = randomPlay(scenario, seed);
        const end = view(play.programme, replay(play.programme, play));
        const landmarks = landmarksOf({ scenario, run: play, end, turns: [] });
        const places = landmarks.map(({ place }) => place);
        expect(places).toEqual(places.toSorted(comparePlaces));
        expect(landmarks.filter((landmark) => !isJustThere(landmark))).toEqual([]);
        const met = new Set<string>();
        let place = { events: 0, at: -1 };
        for (let next = neighbour(landmarks, place, 'after'); next !== undefined; ) {
          place = next.place;
          for (const each of latestAt(landmarks, place)) met.add(each.key);
          next = neighbour(landmarks, place, 'after');
        }
        expect(met.size).toBe(landmarks.length);
        expect(new Set(landmarks.map(({ key }) => key)).size).toBe(landmarks.length);
      }),
      { numRuns: 15 },
    );
  });
});
