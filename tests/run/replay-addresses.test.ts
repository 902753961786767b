import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hrefOfReplay, momentIn, routeOfReplay } from '../../src/run/replay/address.ts';

function momentOf(address: string): number | null {
  return momentIn(new URLSearchParams(address.split('?', 2)[1]));
}

describe('the address of a moment of a run', () => {
  it('names it in minutes and seconds of the run, with hours where it needs them', () => {
    expect(hrefOfReplay('r1', 330_000)).toBe('#/run/r1/replay?at=05:30');
    expect(hrefOfReplay('r1', 3_723_999)).toBe('#/run/r1/replay?at=1:02:03');
    expect(hrefOfReplay('r1', -5)).toBe('#/run/r1/replay?at=00:00');
    expect(routeOfReplay('r1')).toBe('/run/r1/replay');
  });

  it('leads back to the second that it was made from', () => {
    fc.assert(
      fc.property(fc.nat({ max: 30_000_000 }), (at) => {
        expect(momentOf(hrefOfReplay('r', at))).toBe(Math.floor(at / 1000) * 1000);
      }),
    );
  });

  it.each(['', '5', '05:60', '05:3x', '-1:00', '1:2:3:4', '05:30 ', 'NaN:00'])(
    'asks for no moment when it says “%s”',
    (written) => {
      expect(momentIn(new URLSearchParams({ at: written }))).toBeNull();
    },
  );

  it('keeps the name of the run whole', () => {
    expect(routeOfReplay('a/b?c')).toBe('/run/a%2Fb%3Fc/replay');
  });
});
