import { act, renderHook } from '@testing-library/react';
import { beforeEach, expect, test } from 'vitest';
import { goTo, isAt, useHashPath, useHashQuery } from '../../src/app/hash-location.ts';

beforeEach(() => goTo('/', { replace: true }));

test('an address in the hash has a path and a query of its own', () => {
  const { result } = renderHook(() => ({ path: useHashPath()[0], query: useHashQuery() }));
  act(() => goTo('/s/orage?mode=exam&seed=7'));
  expect(result.current.path).toBe('/s/orage');
  expect(result.current.query.get('mode')).toBe('exam');
  expect(result.current.query.get('seed')).toBe('7');
});

test.each(['', '#', '#/', '/'])('"%s" is the front page', (hash) => {
  window.location.hash = hash;
  const { result } = renderHook(() => useHashPath()[0]);
  expect(result.current).toBe('/');
});

test('going somewhere leaves a trace to come back by, replacing does not', () => {
  const before = window.history.length;
  goTo('/about');
  expect(window.history.length).toBe(before + 1);
  goTo('/run/a', { replace: true });
  expect(window.history.length).toBe(before + 1);
});

test('the query of the page itself is left alone', () => {
  goTo('/s/orage?lang=en');
  expect(window.location.search).toBe('');
});

test('one is at a route whatever its query, and nowhere else', () => {
  goTo('/run/a/replay?at=01:00');
  expect(isAt('/run/a/replay')).toBe(true);
  goTo('/run/a');
  expect(isAt('/run/a/replay')).toBe(false);
});
