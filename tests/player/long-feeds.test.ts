import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Item } from '../../src/engine/item.ts';
import { vectorOf } from '../../src/engine/vector.ts';
import {
  boundsOf,
  earlier,
  endOf,
  later,
  MOST,
  reaching,
  STEP,
  type Stretch,
} from '../../src/player/feed/stretch.ts';
import { type Thread, threadIndex } from '../../src/player/feed/threads.ts';
import type { Channel } from '../../src/vocabulary/channel.ts';

/** Item `n`, which answers an earlier one, or nobody. */
function itemNumber(n: number, parent: number | null, overrides: Partial<Item> = {}): Item {
  return {
    id: `c${n}`,
    channel: 'wall',
    author: { kind: 'persona', id: 'lea' },
    parent: parent === null ? null : `c${parent}`,
    thread: `c${parent ?? n}`,
    at: n,
    text: 'Bonjour',
    image: null,
    stars: null,
    quotes: null,
    source: null,
    breaks: null,
    likes: 0,
    hidden: null,
    deleted: null,
    liked: false,
    pinned: false,
    reported: false,
    closed: false,
    heldBack: null,
    leftAlone: false,
    own: null,
    ...overrides,
  };
}

const CHANNELS = ['wall', 'private', 'internal'] as const satisfies readonly Channel[];

/** A page as it grows: on which channel each item is, and how far back what it answers is. */
const pages = fc
  .array(fc.record({ channel: fc.constantFrom(...CHANNELS), back: fc.nat(6) }), {
    minLength: 1,
    maxLength: 80,
  })
  .map((drawn) =>
    drawn.map(({ channel, back }, n) => {
      const parent = back === 0 || back > n ? null : n - back;
      return itemNumber(n, parent, { channel });
    }),
  );

function idsIn(threads: readonly Thread[]): readonly string[] {
  return threads.flatMap(({ rows }) => rows.map(({ id, depth }) => `${depth} ${id}`));
}

describe('a feed that grows', () => {
  test('is the same, item by item, as one that is laid out at once', () => {
    fc.assert(
      fc.property(
        pages,
        fc.constantFrom(...CHANNELS),
        fc.integer({ min: 1, max: 20 }),
        (items, channel, pace) => {
          const grown = threadIndex(channel);
          for (let count = 0; count < items.length; count += pace) {
            grown(vectorOf(items.slice(0, count)));
          }
          const whole = threadIndex(channel)(vectorOf(items));
          expect(idsIn(grown(vectorOf(items)))).toEqual(idsIn(whole));
        },
      ),
    );
  });

  test('puts every item of its channel in one place, below what it answers', () => {
    fc.assert(
      fc.property(pages, fc.constantFrom(...CHANNELS), (items, channel) => {
        const threads = threadIndex(channel)(vectorOf(items));
        const rows = threads.flatMap((thread) => thread.rows.map(({ id }) => id));
        const here = items.filter((item) => item.channel === channel);
        expect(rows.toSorted()).toEqual(here.map(({ id }) => id).toSorted());
        for (const { id, parent } of here) {
          if (parent === null || !rows.includes(parent) || channel !== 'wall') continue;
          expect(rows.indexOf(parent)).toBeLessThan(rows.indexOf(id));
        }
      }),
    );
  });

  test('keeps what has not changed as the very same threads', () => {
    const items = [itemNumber(0, null), itemNumber(1, null), itemNumber(2, 0)];
    const index = threadIndex('wall');
    const before = index(vectorOf(items.slice(0, 2)));
    const after = index(vectorOf(items));
    expect(after[0]).toBe(before[0]);
    expect(after[1]?.rows.map(({ id }) => id)).toEqual(['c0', 'c2']);
    const liked = items.map((item) => ({ ...item, likes: 3 }));
    expect(index(vectorOf(liked))).toBe(after);
  });

  test('shows what is pinned before all the rest, and puts it back', () => {
    const index = threadIndex('wall');
    const roots = (pinned: boolean) =>
      index(vectorOf([itemNumber(0, null, { pinned }), itemNumber(1, null)])).map(
        ({ root }) => root,
      );
    expect(roots(false)).toEqual(['c1', 'c0']);
    expect(roots(true)).toEqual(['c0', 'c1']);
    expect(roots(false)).toEqual(['c1', 'c0']);
  });

  test('starts anew with another run, even one that calls other things by the same names', () => {
    fc.assert(
      fc.property(pages, pages, fc.constantFrom(...CHANNELS), (one, other, channel) => {
        const index = threadIndex(channel);
        index(vectorOf(one));
        const alone = threadIndex(channel)(vectorOf(other));
        expect(idsIn(index(vectorOf(other)))).toEqual(idsIn(alone));
      }),
    );
  });

  test('starts anew when time has been turned back', () => {
    const index = threadIndex('wall');
    index(vectorOf([itemNumber(0, null), itemNumber(1, 0), itemNumber(2, 0)]));
    expect(idsIn(index(vectorOf([itemNumber(0, null)])))).toEqual(['0 c0']);
  });
});

describe('the stretch of a list that is drawn', () => {
  const rows = Array.from({ length: 1000 }, (_, n) => ({ id: `c${n}` }));
  const moves = fc.array(fc.constantFrom(earlier, later), { maxLength: 60 });

  test('begins with the latest rows, and with all of a short list', () => {
    expect(boundsOf(rows, endOf(rows))).toEqual([1000 - STEP, 1000]);
    expect(boundsOf(rows.slice(0, 5), endOf(rows.slice(0, 5)))).toEqual([0, 5]);
  });

  test('keeps its first row when more rows arrive', () => {
    const stretch = endOf(rows.slice(0, 900));
    expect(boundsOf(rows.slice(0, 950), stretch)).toEqual([900 - STEP, 950]);
  });

  test('is never longer than a page can bear, and never empty', () => {
    fc.assert(
      fc.property(moves, fc.integer({ min: 1, max: 1000 }), (asked, length) => {
        const list = rows.slice(0, length);
        const stretch = asked.reduce<Stretch>((now, move) => move(list, now), endOf(list));
        const [from, to] = boundsOf(list, stretch);
        expect(to - from).toBeGreaterThan(0);
        expect(to - from).toBeLessThanOrEqual(MOST);
      }),
    );
  });

  test('comes to every row, going back and going forth', () => {
    const seen = new Set<number>();
    const look = (stretch: Stretch) => {
      const [from, to] = boundsOf(rows, stretch);
      for (let place = from; place < to; place += 1) seen.add(place);
      return stretch;
    };
    let stretch = look(endOf(rows));
    while (boundsOf(rows, stretch)[0] > 0) stretch = look(earlier(rows, stretch));
    expect(seen.size).toBe(rows.length);
    while (boundsOf(rows, stretch)[1] < rows.length) stretch = look(later(rows, stretch));
    expect(boundsOf(rows, stretch)[1]).toBe(rows.length);
  });

  test('holds any row that is looked for', () => {
    fc.assert(
      fc.property(moves, fc.nat(999), (asked, place) => {
        const stretch = asked.reduce<Stretch>((now, move) => move(rows, now), endOf(rows));
        const [from, to] = boundsOf(rows, reaching(rows, stretch, `c${place}`));
        expect(place >= from && place < to).toBe(true);
      }),
    );
    const stretch = endOf(rows);
    expect(reaching(rows, stretch, 'nobody')).toBe(stretch);
    expect(reaching(rows, stretch, 'c999')).toBe(stretch);
  });
});
