import type { Language } from '../../vocabulary/language.ts';
import { LOCALES } from './catalogue.ts';
import { useLanguage } from './language.ts';

const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;
const NO_BREAK = '\u00a0';

/** Numbers, durations and moments as a reader of one language writes them. */
export interface Formats {
  readonly locale: string;
  number(value: number, options?: Intl.NumberFormatOptions): string;
  /** A score of 0 to 100: one decimal at most, and only when it is not whole. */
  score(value: number): string;
  /** A share of 0 to 1, as whole per cent. */
  percent(share: number): string;
  /** A length of time in ms: `45 s`, `2 min 30 s`, `1 h 05 min`. */
  duration(ms: number): string;
  /** A length of time in ms, as counters show it: `02:30`, `1:02:30`; `−00:12` when negative. */
  timecode(ms: number): string;
  /** Time of day of a simulated moment: `19 h 42`, `7:42 p.m.`. `startsAt` is `"19:40"`. */
  timeOfDay(startsAt: string, simMs: number): string;
  /** The same with seconds, 24-hour and fixed in width, for the studio clock: `19:42:07`. */
  clock(startsAt: string, simMs: number): string;
  /** An ISO 8601 date and time, as day and time of day. */
  date(iso: string): string;
  /** `a, b et c`. */
  list(parts: readonly string[]): string;
}

function two(n: number): string {
  return String(n).padStart(2, '0');
}

function minutesOf(startsAt: string): number {
  const [hours = '0', minutes = '0'] = startsAt.split(':');
  return Number(hours) * 60 + Number(minutes);
}

/** Milliseconds since midnight of a simulated moment; the day wraps. */
function dayMs(startsAt: string, simMs: number): number {
  return (((minutesOf(startsAt) * MINUTE + simMs) % DAY) + DAY) % DAY;
}

function duration(ms: number): string {
  const seconds = Math.round(Math.abs(ms) / 1000);
  const [h, m, s] = [Math.trunc(seconds / 3600), Math.trunc((seconds % 3600) / 60), seconds % 60];
  const parts: string[] = [];
  if (h > 0) parts.push(`${h}${NO_BREAK}h`);
  if (m > 0) parts.push(`${h > 0 ? two(m) : m}${NO_BREAK}min`);
  if ((s > 0 && h === 0) || parts.length === 0) parts.push(`${s}${NO_BREAK}s`);
  return (ms < 0 ? '−' : '') + parts.join(NO_BREAK);
}

function timecode(ms: number): string {
  const seconds = Math.trunc(Math.abs(ms) / 1000);
  const h = Math.trunc(seconds / 3600);
  const rest = `${two(Math.trunc((seconds % 3600) / 60))}:${two(seconds % 60)}`;
  return (ms < 0 && seconds > 0 ? '−' : '') + (h > 0 ? `${h}:${rest}` : rest);
}

function clock(startsAt: string, simMs: number): string {
  const seconds = Math.trunc(dayMs(startsAt, simMs) / 1000);
  return `${two(Math.trunc(seconds / 3600))}:${two(Math.trunc((seconds % 3600) / 60))}:${two(seconds % 60)}`;
}

function formats(language: Language): Formats {
  const locale = LOCALES[language];
  const score = new Intl.NumberFormat(locale, { maximumFractionDigits: 1 });
  const percent = new Intl.NumberFormat(locale, { style: 'percent', maximumFractionDigits: 0 });
  const timeOfDay = new Intl.DateTimeFormat(locale, {
    hour: 'numeric',
    minute: '2-digit',
    timeZone: 'UTC',
  });
  const date = new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeStyle: 'short' });
  const list = new Intl.ListFormat(locale);
  return {
    locale,
    number: (value, options) => new Intl.NumberFormat(locale, options).format(value),
    score: (value) => score.format(Math.round(value * 10) / 10),
    percent: (share) => percent.format(share),
    duration,
    timecode,
    // Québec usage drops the minutes of a full hour: « 22 h ».
    timeOfDay: (startsAt, simMs) =>
      timeOfDay.format(dayMs(startsAt, simMs)).replace(/(\sh)\s00$/u, '$1'),
    clock,
    date: (iso) => date.format(new Date(iso)),
    list: (parts) => list.format(parts),
  };
}

const byLanguage: Readonly<Record<Language, Formats>> = { fr: formats('fr'), en: formats('en') };

/** The formats of a language, outside of components. */
export function formatsIn(language: Language): Formats {
  return byLanguage[language];
}

/** The formats of the language of the interface. */
export function useFormats(): Formats {
  return byLanguage[useLanguage().language];
}
