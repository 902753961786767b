import type { Lesson, Topic } from '../../scoring/overall/lessons.ts';
import type { DrillFamily } from '../../vocabulary/drill-family.ts';
import type { OtherDrill } from './others.ts';

/** The family of drills that trains what a lesson is about; null where none does. */
const BY_TOPIC: Readonly<Record<Topic, DrillFamily | null>> = {
  danger: 'escalate',
  answering: 'acknowledge',
  speed: 'acknowledge',
  holding: 'acknowledge',
  substance: 'correct',
  aims: 'shorten',
  ownWords: 'thank',
  levels: 'acknowledge',
  address: 'address',
  language: null,
  claims: 'correct',
  embargo: 'refuse',
  signature: null,
  conduct: 'coolDown',
  silence: 'leaveAlone',
  handling: 'hideOrNot',
  settings: null,
  place: 'moveToPrivate',
  restraint: 'hideOrNot',
  referral: 'escalate',
  handOver: 'escalate',
  alarm: 'escalate',
  followUp: null,
};

/** Some scales of tone have a family of their own. */
const BY_SCALE: Readonly<Partial<Record<NonNullable<Lesson['scale']>, DrillFamily>>> = {
  ownership: 'apologise',
  defensiveness: 'apologise',
  hostility: 'coolDown',
  warmth: 'thank',
  politeness: 'refuse',
  clarity: 'shorten',
  professionalism: 'coolDown',
};

/** One drill for each lesson that has a family, in the order of the lessons; none twice. */
export function drillsFor(
  lessons: readonly Lesson[],
  drills: readonly OtherDrill[],
): readonly OtherDrill[] {
  const wanted = lessons.map(({ topic, scale }) =>
    scale === null ? BY_TOPIC[topic] : (BY_SCALE[scale] ?? BY_TOPIC[topic]),
  );
  const found = [...new Set(wanted)].flatMap((family) =>
    family === null ? [] : drills.filter((drill) => drill.family === family).slice(0, 1),
  );
  return found;
}
