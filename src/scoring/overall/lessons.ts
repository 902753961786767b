import { byCodeUnit } from '../order.ts';
import type { RuleId } from '../rules.ts';
import { SCALES } from '../sentences/scales.ts';
import type { Evidence, ScoreSheet } from '../sheet.ts';

/** What can be learnt from a run, each in terms that somebody can go and practise. */
export const TOPICS = [
  'danger',
  'answering',
  'speed',
  'holding',
  'substance',
  'aims',
  'ownWords',
  'levels',
  'address',
  'language',
  'claims',
  'embargo',
  'signature',
  'conduct',
  'silence',
  'handling',
  'settings',
  'place',
  'restraint',
  'referral',
  'handOver',
  'alarm',
  'followUp',
] as const;

export type Topic = (typeof TOPICS)[number];

const BY_RULE: Readonly<Record<RuleId, Topic>> = {
  R1: 'speed',
  R2: 'substance',
  R4: 'answering',
  R5: 'ownWords',
  R6: 'holding',
  R7: 'holding',
  R8: 'holding',
  R9: 'silence',
  R10: 'silence',
  R12: 'substance',
  T1: 'levels',
  T2: 'answering',
  T5: 'address',
  T6: 'language',
  T8: 'substance',
  T9: 'claims',
  T10: 'embargo',
  T11: 'signature',
  T12: 'conduct',
  T13: 'aims',
  X1: 'handling',
  X2: 'place',
  X3: 'handling',
  X4: 'restraint',
  X5: 'restraint',
  X6: 'referral',
  X7: 'handOver',
  X8: 'handOver',
  X9: 'alarm',
  X10: 'followUp',
  X11: 'danger',
  X12: 'danger',
  X15: 'settings',
};

/** Rules whose loss, where nothing was done at all, is that nothing was said. */
const SILENT: ReadonlySet<string> = new Set(['X1', 'X2']);

/** One thing to do better next time, and what it would have been worth. */
export interface Lesson {
  readonly topic: Topic;
  /** The scale of tone it is about, where it is about one. */
  readonly scale: keyof typeof SCALES | null;
  /** Points left there, weight included. */
  readonly lost: number;
  /** What lost them, the dearest line first. */
  readonly lines: readonly Evidence[];
}

/**
 * What would have raised a run most: the topics that lost most points over all its lines, at most
 * `count`, the dearest first. Scales of tone are topics of their own.
 */
export function lessonsOf(sheet: ScoreSheet, count = 3): readonly Lesson[] {
  const answered = answeredItems(sheet);
  const losing = Object.values(sheet.criteria)
    .flatMap(({ evidence }) => evidence)
    .filter((line) => lossOf(line) > 0);
  return [...Map.groupBy(losing, (line) => keyOf(line, answered)).values()]
    .flatMap((lines) => lessonOf(lines, answered))
    .toSorted((a, b) => b.lost - a.lost || TOPICS.indexOf(a.topic) - TOPICS.indexOf(b.topic))
    .slice(0, count);
}

/** Cases that got an answer to some use: what is lost there is not lost by silence. */
function answeredItems({ outcomes }: ScoreSheet): ReadonlySet<string> {
  return new Set(
    outcomes.flatMap(({ expectation, item, firstAnswer }) =>
      firstAnswer === null ? [] : [`${expectation}/${item ?? ''}`],
    ),
  );
}

function lessonOf(lines: readonly Evidence[], answered: ReadonlySet<string>): readonly Lesson[] {
  const sorted = lines.toSorted((a, b) => lossOf(b) - lossOf(a) || byCodeUnit(a.id, b.id));
  const [first] = sorted;
  if (first === undefined) return [];
  const lost = sorted.reduce((sum, line) => sum + lossOf(line), 0);
  return [{ topic: topicOf(first, answered), scale: scaleIn(first), lost, lines: sorted }];
}

function topicOf(line: Evidence, answered: ReadonlySet<string>): Topic {
  const ofCase = `${line.expectation ?? ''}/${line.item ?? ''}`;
  const isSilence =
    SILENT.has(line.rule) && line.ground.type === 'absence' && !answered.has(ofCase);
  return isSilence ? 'answering' : (known(line.rule) ?? 'handling');
}

function known(rule: string): Topic | undefined {
  return Object.entries(BY_RULE).find(([id]) => id === rule)?.[1];
}

function scaleIn({ rule, facet }: Evidence): Lesson['scale'] {
  if (rule !== 'T1' || facet === null) return null;
  return isScale(facet) ? facet : null;
}

function isScale(facet: string): facet is keyof typeof SCALES {
  return Object.hasOwn(SCALES, facet);
}

function keyOf(line: Evidence, answered: ReadonlySet<string>): string {
  return `${topicOf(line, answered)} ${scaleIn(line) ?? ''}`;
}

function lossOf({ earned, possible }: Evidence): number {
  return possible - earned;
}
