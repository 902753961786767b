import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type ClockworkPorts, createClockwork } from '../../src/run/clockwork.ts';
import type { Gap } from '../../src/run/tick.ts';
import { fakeClock, fakePresence } from './fake-ports.ts';

/** A clockwork over a run that only counts. It goes at 10 times real time and nothing is due. */
function fakeClockwork(overrides: Partial<ClockworkPorts> = {}) {
  const clock = fakeClock();
  const presence = fakePresence();
  const state = { rate: 10, due: Number.POSITIVE_INFINITY, shown: 0, hidden: 0 };
  const beats: number[] = [];
  const gaps: Gap[] = [];
  const clockwork = createClockwork({
    clock,
    presence,
    rate: () => state.rate,
    dueIn: () => state.due,
    onBeat: (ms) => {
      beats.push(ms);
      state.due -= ms;
    },
    onMove: (carried) => {
      state.shown = carried;
    },
    onGap: (gap) => gaps.push(gap),
    onHidden: () => {
      state.hidden++;
    },
    ...overrides,
  });
  clockwork.adjust();
  return { clock, presence, state, beats, gaps, clockwork };
}

describe('while the run is on air', () => {
  it('time goes into the log each second, and is shown ten times a second', () => {
    const { clock, beats, state } = fakeClockwork();
    clock.pass(900);
    expect([beats, state.shown]).toEqual([[], 9000]);
    clock.pass(100);
    expect([beats, state.shown]).toEqual([[10_000], 0]);
    clock.pass(2000);
    expect(beats).toEqual([10_000, 10_000, 10_000]);
  });

  it('time goes into the log at once when something is due', () => {
    const { clock, beats, state } = fakeClockwork();
    state.due = 2500;
    clock.pass(300);
    expect(beats).toEqual([3000]);
  });

  it('catching up brings the log to this very moment, between ticks too', () => {
    const { clock, beats, clockwork } = fakeClockwork();
    clock.drift(37);
    clockwork.catchUp();
    expect(beats).toEqual([370]);
    clockwork.catchUp();
    expect(beats).toEqual([370]);
  });

  it('a late tick loses nothing', () => {
    const { clock, beats } = fakeClockwork();
    clock.drift(1900);
    clock.pass(100);
    expect(beats).toEqual([20_000]);
  });

  it('no time is lost or made, however it is cut, at any rate', () => {
    const cuts = fc.array(fc.double({ min: 0.1, max: 1999, noNaN: true }), { minLength: 1 });
    const rates = fc.double({ min: 0.5, max: 60, noNaN: true });
    fc.assert(
      fc.property(cuts, rates, (steps, rate) => {
        const { clock, beats, state, clockwork } = fakeClockwork();
        state.rate = rate;
        for (const ms of steps) {
          clock.drift(ms);
          clockwork.catchUp();
        }
        const real = steps.reduce((sum, ms) => sum + ms, 0);
        const simulated = beats.reduce((sum, ms) => sum + ms, 0);
        expect(beats.every((ms) => Number.isInteger(ms) && ms > 0)).toBe(true);
        expect(real * rate - simulated).toBeLessThan(1.001);
        // Never ahead of real time, not even by a fraction.
        expect(simulated).toBeLessThanOrEqual(real * rate + 1e-6);
      }),
    );
  });
});

describe('a gap', () => {
  it('is told and does not count; what passed before it still does', () => {
    const { clock, beats, gaps, clockwork } = fakeClockwork();
    clock.pass(500);
    clock.jump(600_000, 600_000);
    expect(gaps).toEqual([{ realMs: 600_000, reason: 'sleep' }]);
    clock.pass(500);
    clockwork.catchUp();
    expect(beats.reduce((sum, ms) => sum + ms, 0)).toBe(10_000);
  });

  it('is noticed by a deed as well as by a tick', () => {
    const { clock, beats, gaps, clockwork } = fakeClockwork();
    clock.drift(5000);
    clockwork.catchUp();
    expect(gaps).toEqual([{ realMs: 5000, reason: 'throttled' }]);
    expect(beats).toEqual([]);
  });
});

describe('while time stands still', () => {
  it('nothing beats, and what passes does not count afterwards', () => {
    const { clock, beats, gaps, state, clockwork } = fakeClockwork();
    state.rate = 0;
    clockwork.adjust();
    expect(clock.beating).toBe(false);
    clock.drift(60_000);
    clockwork.catchUp();
    state.rate = 10;
    clockwork.adjust();
    clock.pass(1000);
    expect([beats, gaps]).toEqual([[10_000], []]);
  });

  it('hiding the page changes nothing', () => {
    const { presence, state, clockwork } = fakeClockwork();
    state.rate = 0;
    clockwork.adjust();
    presence.tell('hidden');
    expect(state.hidden).toBe(0);
  });
});

describe('a page that goes out of sight', () => {
  it('first puts what has passed into the log', () => {
    const { clock, presence, beats, state } = fakeClockwork();
    clock.drift(250);
    presence.tell('hidden');
    expect([beats, state.hidden]).toEqual([[2500], 1]);
  });

  it('for good puts what has passed into the log as well', () => {
    const { clock, presence, beats, state } = fakeClockwork();
    clock.drift(250);
    presence.tell('leaving');
    expect([beats, state.hidden]).toEqual([[2500], 0]);
  });

  it('changes nothing by being shown', () => {
    const { clock, presence, beats } = fakeClockwork();
    clock.drift(250);
    presence.tell('shown');
    expect(beats).toEqual([]);
  });
});

it('a clockwork that is closed keeps what has passed, beats no more and watches nothing', () => {
  const { clock, presence, beats, clockwork } = fakeClockwork();
  clock.drift(40);
  clockwork.close();
  clock.pass(5000);
  expect([beats, clock.beating, presence.watched]).toEqual([[400], false, false]);
});
