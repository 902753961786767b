import { z } from 'zod';
import { type RunFileProblem, shapeProblems } from '../engine/run-file.ts';
import {
  itemId,
  itemIds,
  language,
  scenarioId,
  seq,
  span,
  words,
} from '../engine/run-schema/fields.ts';
import { reading } from '../engine/run-schema/reading.ts';
import type { Act, TimedAct } from '../rehearsal/act.ts';
import type { Path } from '../rehearsal/explore/path.ts';
import { diagnosticOf } from '../scenario/diagnostics/diagnostic.ts';
import { type PlayStep, plays } from '../scenario/schema/play.ts';
import { LineIndex } from '../scenario/source/places.ts';
import { Scanner } from '../scenario/source/scanner.ts';
import { PAGE_SETTING_KEYS } from '../vocabulary/page-setting.ts';

/*
 * A play-through in a file of its own: the steps that an author would write in a scenario, or the path
 * that exploring one printed (times in ms, words with the readings they stood for).
 */

const said = { text: words, reading: reading.optional() };

const pathAct = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('reply'), item: itemId, covers: itemIds, ...said }),
  z.strictObject({ type: z.literal('privateReply'), item: itemId, ...said }),
  z.strictObject({
    type: z.literal('holdingReply'),
    item: itemId,
    promise: span,
    covers: itemIds,
    ...said,
  }),
  z.strictObject({
    type: z.literal('publish'),
    channel: z.enum(['wall', 'stream']),
    covers: itemIds,
    quotes: itemId.optional(),
    ...said,
  }),
  z.strictObject({
    type: z.literal('escalate'),
    to: scenarioId,
    items: itemIds,
    evidence: itemIds,
    ...said,
  }),
  z.strictObject({ type: z.literal('editOwn'), item: itemId, ...said }),
  z.strictObject({ type: z.literal('deleteOwn'), item: itemId }),
  z.strictObject({
    type: z.enum(['like', 'pin', 'hide', 'delete', 'ban', 'report', 'closeComments', 'leaveAlone']),
    item: itemId,
    undone: z.boolean().optional(),
  }),
  z.strictObject({ type: z.literal('unhide'), item: itemId }),
  z.strictObject({
    type: z.literal('changeSetting'),
    setting: z.enum(PAGE_SETTING_KEYS),
    to: z.union([z.string(), z.boolean(), z.array(z.string())]),
  }),
]);

const path = z.strictObject({
  seed: seq,
  language,
  acts: z.array(z.strictObject({ at: span, act: pathAct })).max(5000),
  variation: seq.optional(),
});

const steps = z.strictObject({ steps: z.array(z.unknown()).max(400) });

/** What a play-through file holds. */
export type PlayThroughFile =
  | { readonly type: 'path'; readonly path: Path }
  | { readonly type: 'steps'; readonly steps: readonly PlayStep[] }
  | { readonly type: 'problems'; readonly problems: readonly RunFileProblem[] };

/**
 * Reads `{ "seed", "language", "acts": [...] }` as `explore` prints paths, or `{ "steps": [...] }` (or
 * the list alone) as scenario files write play-throughs.
 */
export function parsePlayThrough(text: string): PlayThroughFile {
  const flaw = new Scanner(text).run();
  if (flaw !== null) {
    const place = new LineIndex(text).place(flaw.offset ?? 0);
    const {
      line,
      column,
      path: at,
      message,
    } = diagnosticOf(flaw, undefined, {
      file: '',
      place,
      path: flaw.path,
    });
    return { type: 'problems', problems: [{ line, column, path: at, message }] };
  }
  const root: unknown = JSON.parse(text);
  if (typeof root === 'object' && root !== null && 'acts' in root) return readPath(text, root);
  return readSteps(text, root);
}

function readPath(text: string, root: object): PlayThroughFile {
  const parsed = path.safeParse(root);
  if (!parsed.success) {
    return { type: 'problems', problems: shapeProblems(text, root, [], parsed.error.issues) };
  }
  const { seed, language: shown, acts, variation } = parsed.data;
  const drawn = variation === undefined ? {} : { variation };
  return { type: 'path', path: { seed, language: shown, acts: acts.map(timed), ...drawn } };
}

function timed({ at, act }: { at: number; act: z.infer<typeof pathAct> }): TimedAct {
  return { at, act: withoutUndefined(act) };
}

/** An option left out and one that is undefined are the same to a reader, not to the compiler. */
function withoutUndefined(act: z.infer<typeof pathAct>): Act {
  if ('undone' in act) {
    const { undone, ...gesture } = act;
    return undone === undefined ? gesture : { ...gesture, undone };
  }
  if (!('text' in act)) return act;
  const { reading: given, ...rest } = act;
  return given === undefined ? rest : { ...rest, reading: given };
}

function readSteps(text: string, root: unknown): PlayThroughFile {
  const listed = Array.isArray(root) ? { steps: root } : root;
  const shape = steps.safeParse(listed);
  if (!shape.success) {
    return { type: 'problems', problems: shapeProblems(text, root, [], shape.error.issues) };
  }
  const whole = { exemplary: { band: { overall: [0, 100] }, steps: shape.data.steps } };
  const parsed = plays.safeParse(whole);
  if (!parsed.success) {
    const inFile = (where: readonly PropertyKey[]): PropertyKey[] =>
      where.slice(Array.isArray(root) ? 2 : 1);
    const issues = parsed.error.issues.map((issue) => ({ ...issue, path: inFile(issue.path) }));
    return { type: 'problems', problems: shapeProblems(text, root, [], issues) };
  }
  return { type: 'steps', steps: parsed.data.exemplary?.steps ?? [] };
}

/** A path as it is printed, to be read again by `parsePlayThrough`. */
export function pathJson({ seed, language: shown, acts, variation }: Path): Path {
  return { seed, language: shown, acts, ...(variation === undefined ? {} : { variation }) };
}
