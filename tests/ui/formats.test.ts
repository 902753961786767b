import { describe, expect, test } from 'vitest';
import { formatsIn } from '../../src/ui/i18n/formats.ts';

const fr = formatsIn('fr');
const en = formatsIn('en');
const MINUTE = 60_000;

/** Which space stands where is the business of the browser's own tables. */
function plain(text: string): string {
  return text.replaceAll(/[\u00a0\u202f]/g, ' ');
}

describe('the time of day on the page', () => {
  test('is written with h in Québec, and without the minutes of a full hour', () => {
    expect(plain(fr.timeOfDay('19:40', 2 * MINUTE))).toBe('19 h 42');
    expect(plain(fr.timeOfDay('20:40', 80 * MINUTE))).toBe('22 h');
    expect(plain(fr.timeOfDay('08:00', 5 * MINUTE))).toBe('8 h 05');
  });

  test('is written in twelve hours in English', () => {
    expect(plain(en.timeOfDay('19:40', 2 * MINUTE))).toBe('7:42 p.m.');
  });

  test('goes on past midnight and before the start', () => {
    expect(plain(fr.timeOfDay('23:50', 20 * MINUTE))).toBe('0 h 10');
    expect(plain(fr.timeOfDay('00:10', -20 * MINUTE))).toBe('23 h 50');
  });

  test('has a studio clock of one width in both languages', () => {
    expect(fr.clock('19:40', 2 * MINUTE + 7_900)).toBe('19:42:07');
    expect(en.clock('23:59', 2 * MINUTE)).toBe('00:01:00');
  });
});

describe('lengths of time', () => {
  test.each([
    [0, '0 s'],
    [45_000, '45 s'],
    [120_000, '2 min'],
    [150_400, '2 min 30 s'],
    [3_900_000, '1 h 05 min'],
    [-30_000, '−30 s'],
  ])('%i ms reads %s', (ms, text) => {
    expect(plain(fr.duration(ms))).toBe(text);
  });

  test.each([
    [0, '00:00'],
    [150_900, '02:30'],
    [3_750_000, '1:02:30'],
    [-12_000, '−00:12'],
    [-400, '00:00'],
  ])('%i ms counts %s', (ms, text) => {
    expect(en.timecode(ms)).toBe(text);
  });
});

test('scores have one decimal at most, and only where it says something', () => {
  expect(fr.score(72)).toBe('72');
  expect(fr.score(72.06)).toBe('72,1');
  expect(en.score(72.06)).toBe('72.1');
  expect(en.score(71.96)).toBe('72');
});

test('shares are whole per cents', () => {
  expect(plain(fr.percent(0.375))).toBe('38 %');
  expect(en.percent(0.375)).toBe('38%');
});
