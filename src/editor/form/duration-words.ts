import { durationOf } from '../../scenario/duration.ts';

const SPELLINGS = [
  // 2m30s, 1h, 45s, 1 h 30, 2 min 30 s
  /^(?:(?<h>\d{1,3})\s*h(?:eures?|ours?)?)?\s*(?:(?<m>\d{1,4})\s*m(?:in(?:utes?)?)?)?\s*(?:(?<s>\d{1,5})\s*s(?:ec(?:ondes?|onds?)?)?)?$/iu,
  // 1 h 30
  /^(?<h>\d{1,3})\s*h\s*(?<m>\d{1,2})$/iu,
  // 2 min 30
  /^(?<m>\d{1,4})\s*m(?:in)?\s*(?<s>\d{1,2})$/iu,
  // 1:02:30, 2:30
  /^(?:(?<h>\d{1,3}):(?=\d{1,2}:))?(?<m>\d{1,4}):(?<s>[0-5]\d)$/u,
  // A bare number is seconds.
  /^(?<s>\d{1,5})$/u,
];

/** A length of time as people type it, in the spelling of the file; null where it is none. */
export function durationIn(words: string): string | null {
  const typed = words.replaceAll(/[\u00a0\u202f]/gu, ' ').trim();
  if (typed === '') return null;
  for (const spelling of SPELLINGS) {
    const found = spelling.exec(typed)?.groups;
    if (found === undefined) continue;
    const part = (name: string): number => Number(found[name] ?? 0);
    return durationOf(((part('h') * 60 + part('m')) * 60 + part('s')) * 1000);
  }
  return null;
}
